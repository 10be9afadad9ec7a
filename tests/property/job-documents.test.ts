/** What is said of a job is borne by its figures: every occupation, in every kind of place, for every reader, over made-up figures. */
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { jobText } from '../../src/views/files/job-text.ts';
import { CROSSING, DAY } from '../support/job-crossing.ts';
import {
  CURRENT_AREAS,
  heldTexts,
  type JobScene,
  jobScenes,
  makeDocument,
} from '../support/job-documents.ts';
import { JOB_RULES } from '../support/job-rules.ts';

const MOST_SHOWN = 5;

const scenes: readonly JobScene[] = jobScenes(CROSSING, DAY);

describe('documents about jobs', { timeout: CROSSING === 'all' ? 7_200_000 : 300_000 }, () => {
  it('are made of every occupation, and of every level of area', () => {
    if (CROSSING !== 'sample')
      expect(new Set(scenes.map(({ occupation }) => occupation.soc2020)).size).toBe(412);
    if (CROSSING !== 'spread')
      expect(new Set(scenes.map(({ area }) => area.code)).size).toBe(CURRENT_AREAS.length);
    expect(new Set(scenes.map(({ area }) => area.level)).size).toBe(7);
  });

  it('keep every rule', () => {
    const broken = new Map<string, string[]>();
    let sentences = 0;
    for (const scene of scenes) {
      for (const level of LEVELS) {
        const document = makeDocument(scene, level);
        sentences += document.sentences.length + document.claims.length;
        for (const [id, rule] of Object.entries(JOB_RULES)) {
          for (const breach of rule(document)) {
            const known = broken.get(id) ?? [];
            if (known.length < MOST_SHOWN) known.push(`${document.title}, ${level}: ${breach}`);
            broken.set(id, known);
          }
        }
      }
    }
    expect(Object.fromEntries(broken)).toEqual({});
    expect(sentences).toBeGreaterThan(scenes.length * LEVELS.length);
  });

  it('quote whole sentences and whole tasks, and say when there are more', () => {
    for (const scene of scenes.filter((_, at) => at % 20 === 0)) {
      const fact = heldTexts(scene.occupation).description?.fact;
      for (const level of LEVELS) {
        const { texts, standards } = makeDocument(scene, level);
        expect(fact?.description.startsWith(texts?.description ?? '-')).toBe(true);
        expect(texts?.description).toMatch(/[.]$/);
        expect(fact?.tasks.slice(0, texts?.tasks.length)).toEqual(texts?.tasks);
        const isWhole =
          texts?.description === fact?.description && texts?.tasks.length === fact?.tasks.length;
        expect(texts?.isCut).toBe(!isWhole);
        const order = standards.map((each) => each.level * 1000 + (each.months ?? 0));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }
  });

  it('are told as text without a half whose bounds are not shown', () => {
    const some = scenes.filter((_, at) => at % 4 === 0);
    const told = some.map((scene) => jobText(makeDocument(scene, 'ks4'))).join('');
    const halves = told.match(/(?<=; )half earn .*/g) ?? [];
    expect(halves.length).toBeGreaterThan(100);
    expect(halves.length).toBeLessThan(told.match(/: middle .*/g)?.length ?? 0);
    expect(
      halves.filter(
        (half) => !/^half earn £[\d,]+( \[\w\])? to £[\d,]+( \[\w\])?(, [A-Z][\w’', -]+)?$/.test(half),
      ),
    ).toEqual([]);
  });
});
