/** Rule W8: what is said of each measure, in each case; and the defects of others' code that must not come back. */
import { describe, expect, it } from 'vitest';
import type { Measure, Showing } from '../../../../src/measures/measure.ts';
import { findMeasure, measures } from '../../../../src/measures/registry.ts';
import { sectors } from '../../../../src/reference/sectors.ts';
import { type ClaimColumn, makeClaims } from '../../../../src/snapshots/claims/make-claims.ts';
import { displayOf, displayValue } from '../../../../src/snapshots/columns/rounding.ts';
import type { Figure, PlaceRole } from '../../../../src/snapshots/document/snapshot.ts';
import { sectorFacts } from '../../../../src/snapshots/topics/sector-industries.ts';
import { writeSentences } from '../../../../src/snapshots/words/sentences.ts';

const LONGEST_PLACE = 'Bournemouth, Christchurch and Poole';
const shown = measures.flatMap((facts) =>
  facts.showings.map((showing) => [facts.id, facts, showing] as const),
);

function figure(facts: Measure, value: number | null, areaName: string, year: number): Figure {
  return {
    id: `${facts.id}/${areaName}@${year}`,
    reference: null,
    measure: facts.id,
    title: facts.title,
    areaCode: `partnership:${areaName}`,
    areaName,
    dimensions: {},
    value,
    unit: facts.unit,
    text: value === null ? 'not shown [c]' : displayValue(value, displayOf(facts.unit)),
    status: value === null ? 'suppressed' : 'normal',
    mark: value === null ? '[c]' : null,
    reason: value === null ? 'The publisher does not show this figure.' : null,
    interval: value === null ? null : { lower: value * 0.99, upper: value * 1.01, text: '' },
    coefficientOfVariation: null,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, label: `Jan ${year} to Dec ${year}` },
    basis: 'published',
    isEstimate: facts.isEstimate,
    note: null,
    sources: ['made-up/source'],
  };
}

function column(
  facts: Measure,
  { subject }: Showing,
  here: number | null,
  there: number | null,
  before: number | null,
): ClaimColumn {
  const at = (value: number | null, name: string, role: PlaceRole) => ({
    ...figure(facts, value, name, 2025),
    role,
  });
  return {
    facts,
    subject,
    figures: [at(here, LONGEST_PLACE, 'here'), at(there, 'England', 'country')],
    earlier: before === null ? null : figure(facts, before, LONGEST_PLACE, 2024),
  };
}

function expectAbout({ subject }: Showing, claims: readonly { readonly text: string }[]): void {
  for (const { text } of claims) {
    expect(text.toLowerCase()).toContain(subject.toLowerCase());
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
  }
}

function expectSaidAhead(facts: Measure, showing: Showing): void {
  const ahead = (here: number | null, before: number) =>
    makeClaims(column(facts, showing, here, null, before));
  const said = [ahead(60_000, 40_000), ahead(40_000, 60_000), ahead(50_000, 50_000), ahead(null, 50_000)];
  for (const claims of said) expectAbout(showing, claims);
  expect(said.flat().map(({ verdict }) => verdict)).toEqual([
    'grow-a-lot',
    'shrink-a-lot',
    'stay-about-the-same',
    'not-enough-information',
  ]);
  // Said of a wider area, it is never said of "here".
  for (const later of [60_000, 40_000, 50_000, null]) {
    const { figures, ...rest } = column(facts, showing, later, null, 50_000);
    const wider = makeClaims({
      ...rest,
      figures: figures.map((each) => ({ ...each, role: 'skills-area' })),
    });
    expectAbout(showing, wider);
    const text = wider.map((each) => each.text).join();
    expect(text).toMatch(new RegExp(`in ${LONGEST_PLACE}|in its skills plan area`));
    expect(text).not.toMatch(/\bhere\b/);
  }
}

describe.each(shown)('W8: %s', (_id, facts, showing) => {
  const inTime = (here: number | null, before: number) =>
    makeClaims(column(facts, showing, here, null, before)).filter(({ kind }) => kind === 'time');

  it('up, down, the same and missing', () => {
    if (facts.isProjection) {
      expectSaidAhead(facts, showing);
      return;
    }
    const [up, down, same] = [inTime(60_000, 40_000), inTime(40_000, 60_000), inTime(50_000, 50_000)];
    for (const claims of [up, down, same]) expectAbout(showing, claims);
    expect(up.map(({ verdict }) => verdict)).toEqual(['higher']);
    expect(up[0]?.text).toContain(' rose from ');
    expect(down.map(({ verdict }) => verdict)).toEqual(['lower']);
    expect(down[0]?.text).toContain(' fell from ');
    expect(same.map(({ verdict }) => verdict)).toEqual(['about-the-same']);
    expect(inTime(null, 50_000)).toEqual([]);
  });

  it('beside England; England itself is beside nothing', () => {
    // Yearly pay is shown to £500.
    const [more, less] = facts.unit === 'gbp-per-year' ? [60_000, 40_000] : [60, 40];
    const beside = makeClaims(column(facts, showing, more, less, null));
    expectAbout(showing, beside);
    const isCount = ['people', 'jobs', 'adverts', 'businesses'].includes(facts.unit);
    expect(beside.map(({ verdict }) => verdict)).toEqual(isCount ? [] : ['higher']);
    const { figures, ...rest } = column(facts, showing, more, less, null);
    expect(makeClaims({ ...rest, figures: figures.slice(0, 1) })).toEqual([]);
  });

  it('as it stands, and never where it is hidden', () => {
    const sector = sectors.find(({ id }) => id === 'construction');
    if (!sector) throw new Error('There is no construction');
    const words = {
      subject: showing.subject,
      sentence: showing.sentence ?? null,
      plainSentence: showing.plainSentence ?? showing.sentence ?? null,
    };
    for (const isPlain of [true, false]) {
      const say = (value: number | null) =>
        writeSentences(
          [{ column: words, figure: figure(facts, value, LONGEST_PLACE, 2025) }],
          sectorFacts(sector),
          isPlain,
        );
      expect(say(null)).toEqual([]);
      for (const { text } of say(54_321)) {
        expect(text).toContain(displayValue(54_321, displayOf(facts.unit)));
        expect(text).toContain(LONGEST_PLACE);
        expect(text).toContain('2025');
        expect(text).not.toMatch(/[{}]/);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
      }
    }
  });
});

describe('the registry’s wording', () => {
  it.each(shown)(
    '%s has a short subject and says when, where and that it is an estimate',
    (_id, facts, showing) => {
      expect(showing.subject.split(' ').length).toBeLessThanOrEqual(8);
      expect(showing.subject).toMatch(/^[a-z]/);
      for (const sentence of [showing.sentence, showing.plainSentence]) {
        if (sentence === undefined) continue;
        for (const name of ['{value}', '{place}', '{period}']) expect(sentence).toContain(name);
        if (facts.isEstimate) expect(sentence).toMatch(/estimated/);
      }
    },
  );
});

describe('defects of other services', () => {
  const rate = (id: string): readonly [Measure, Showing] => {
    const facts = findMeasure(id);
    const [showing] = facts?.showings ?? [];
    if (!facts || !showing) throw new Error(`${id} is shown nowhere`);
    return [facts, showing];
  };

  it('calls nothing about unemployment the employment rate, and the other way round', () => {
    for (const [id, , showing] of shown) {
      const words = `${showing.subject} ${showing.label} ${showing.sentence ?? ''}`.toLowerCase();
      const isUnemployment = /unemployment|claimant/.test(id);
      if (isUnemployment) expect(words).not.toMatch(/(?<!un)employment rate/);
      if (/(?<!un)employment-rate/.test(id)) expect(words).not.toMatch(/unemployment|out of work/);
    }
  });

  it('judges a change of a count by its share, so that 40 of 10,000 is about the same', () => {
    const [facts, showing] = rate('population');
    const told = makeClaims({
      ...column(facts, showing, 10_040, null, 10_000),
      figures: [{ ...figure(facts, 10_040, 'Medway', 2025), interval: null, role: 'here' }],
      earlier: { ...figure(facts, 10_000, 'Medway', 2024), interval: null },
    });
    expect(told.map(({ verdict }) => verdict)).toEqual(['about-the-same']);
  });

  it('says England’s figure whatever has become of the local one', () => {
    const [facts, showing] = rate('employment-rate');
    const told = makeClaims(column(facts, showing, 60, 40, 60));
    expect(told.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'place higher',
      'time about-the-same',
    ]);
    expect(told[0]?.text).toContain('40%');
  });

  it('keeps the pound sign', () => {
    const [facts, showing] = rate('gross-median-weekly-pay');
    const told = makeClaims(column(facts, showing, 700, 600, 600));
    for (const { text } of told) expect(text.match(/£/g)).toHaveLength(2);
  });

  it('spells the names of limits', () => {
    const texts = measures.flatMap(({ title, definition, whoIsCounted }) => [
      title,
      definition,
      whoIsCounted,
    ]);
    expect(texts.filter((text) => /uppter|confidance|intervall/i.test(text))).toEqual([]);
  });
});
