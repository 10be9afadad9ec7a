import { expect, it } from 'vitest';
import { loadMaterial } from '../support/connector-cases.ts';
import { makeCases } from './corpus/make-cases.ts';

const COUNT = 1_300;

it('makes as many answers as are asked for, each once, when a fixture without rows is spent', async () => {
  const { cases } = await loadMaterial('nomis/jobs-density');
  const made = [...makeCases('nomis/jobs-density', cases, true, COUNT)];
  expect(made.length).toBe(COUNT);
  const texts = made.map(({ of, body, headers }) =>
    JSON.stringify([of.name, headers, new TextDecoder('latin1').decode(body)]),
  );
  expect(new Set(texts).size).toBe(COUNT);
  const ofEmpty = made.filter(({ of }) => of.name === 'empty');
  expect(ofEmpty.length).toBeGreaterThan(0);
  expect(ofEmpty.length).toBeLessThan(COUNT / cases.length);
});

it('stops when no fixture has more to give', async () => {
  const { cases } = await loadMaterial('nomis/jobs-density');
  const empty = cases.filter(({ name }) => name === 'empty');
  const made = [...makeCases('nomis/jobs-density', empty, true, 2_000)];
  expect(made.length).toBeGreaterThan(50);
  expect(made.length).toBeLessThan(2_000);
});
