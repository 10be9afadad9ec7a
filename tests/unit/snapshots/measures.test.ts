import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/connectors/ons/explore-local-statistics/lookups.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { findMeasure, measures, suggestMeasures } from '../../../src/measures/registry.ts';

describe('measures', () => {
  it('tells every measure that a connector supplies, under that connector’s source, and no other', () => {
    const supplied = connectors.flatMap(({ source }) =>
      source.measures.map((id) => `${id} from ${source.id}`),
    );
    const told = measures.map(({ id, sourceId }) => `${id} from ${sourceId}`);
    expect(told.filter((one) => !supplied.includes(one))).toEqual([]);
    // An operator's own tables may bring figures of a measure that is also fetched; two sources that are fetched may not.
    const imported = connectors.filter(({ source }) => source.status.state === 'by-import');
    const byHand = imported.flatMap(({ source }) => source.measures.map((id) => `${id} from ${source.id}`));
    const untold = supplied.filter((one) => !told.includes(one));
    expect(untold.filter((one) => !byHand.includes(one))).toEqual([]);
    expect(untold.map((one) => one.split(' ')[0]).filter((id) => findMeasure(id ?? '') === null)).toEqual([]);
  });

  it('tells no measure twice', () => {
    const ids = measures.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has intervals exactly where the source publishes them', () => {
    for (const { measure, intervals } of indicators) {
      expect([measure, findMeasure(measure)?.hasIntervals]).toEqual([measure, intervals !== 'never']);
    }
  });

  it.each(measures.map((one) => [one.id, one] as const))(
    '%s is told in sentences without jargon',
    (_id, one) => {
      expect(one.title).toMatch(/^[A-Z]/);
      for (const text of [one.definition, one.whoIsCounted, one.whoIsMissing ?? 'None.'])
        expect(text).toMatch(/^[A-Z].*\.$/);
      const words = `${one.title} ${one.definition} ${one.whoIsCounted} ${one.whoIsMissing ?? ''}`;
      expect(words).not.toMatch(
        /\b(APS|ASHE|BRES|GVA|GDP|GDHI|ILO|RQF|economically|prevalence|cohort|LAD|proxy)\b/,
      );
      if (one.isAdditive) expect(['people', 'jobs', 'adverts', 'businesses']).toContain(one.unit);
    },
  );

  it('finds by id, or says that there is none', () => {
    expect(findMeasure('employment-rate')?.unit).toBe('percent');
    expect(findMeasure('unemployment')).toBeNull();
  });

  it.each([
    ['employmnt-rate', 'employment-rate'],
    ['unemployment', 'modelled-unemployment'],
    ['typical weekly pay', 'gross-median-weekly-pay'],
    ['Apprenticeships started', 'apprenticeship-starts'],
  ])('suggests for %s first %s', (text, id) => {
    expect(suggestMeasures(text, 3)[0]?.id).toBe(id);
    expect(suggestMeasures(text, 3)).toHaveLength(3);
  });

  it('suggests nothing for nothing', () => expect(suggestMeasures(' !', 3)).toEqual([]));
});
