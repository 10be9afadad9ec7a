import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/connectors/ons/explore-local-statistics/lookups.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { findMeasure, measures, suggestMeasures } from '../../../src/measures/registry.ts';
import { topicsOf } from '../../../src/snapshots/topics/topics.ts';
import { agreedFigures } from '../../support/agreed-figures.ts';

describe('sources of measures', () => {
  it('names for every measure the sources that supply it, and no other', () => {
    const supplied = connectors.flatMap(({ source }) =>
      source.measures.map((id) => `${id} from ${source.id}`),
    );
    const named = measures.flatMap(({ id, sourceId, alsoFrom }) =>
      [sourceId, ...alsoFrom].map((source) => `${id} from ${source}`),
    );
    const mend =
      'name the measure in `measures` of the connector and in src/measures (`sourceId`, `alsoFrom`)';
    expect(named.toSorted(), mend).toEqual(supplied.toSorted());
  });

  it('names a second source only where an operator imports it, or where it gives other series', async () => {
    const imported = connectors.flatMap(({ source }) =>
      source.status.state === 'by-import' ? [source.id] : [],
    );
    const seriesOf = async (source: string) =>
      new Set((await agreedFigures(source)).map(({ series }) => series));
    for (const { id, sourceId, alsoFrom } of measures) {
      const fetched = alsoFrom.filter((source) => !imported.includes(source));
      const all = await Promise.all([sourceId, ...fetched].map(seriesOf));
      const given = all.flatMap((series) => [...series].filter((one) => one.startsWith(`${id} `)));
      if (fetched.length > 0) expect(given.length).toBeGreaterThan(20);
      const twice = given.filter((one, at) => given.indexOf(one) !== at);
      expect([id, fetched.length === 0 ? [] : twice]).toEqual([id, []]);
    }
  });

  it.each(connectors.map(({ source }) => [source.id, source] as const))(
    '%s gives no figure of a measure that it does not declare',
    async (id, source) => {
      const given = new Set((await agreedFigures(id)).map(({ measure }) => measure));
      const strangers = [...given].filter((measure) => !source.measures.includes(measure));
      expect(strangers, `add them to \`measures\` of ${source.id}`).toEqual([]);
    },
  );
});

describe('the topics of measures', () => {
  // Some are asked of a sector alone.
  const asked = (['all', 'construction'] as const).flatMap((id) =>
    topicsOf(
      { id, title: 'A sector', industries: [], occupations: [], wholeSections: [] },
      new Map(measures.map((one) => [one.id, one])),
      [],
      '2026-11-20T09:00:00Z',
      null,
    ),
  );

  it.each(measures.flatMap(({ id, showings }) => showings.map(({ topic }) => [id, topic] as const)))(
    '%s stands under %s, which snapshots ask',
    (id, topic) => {
      const mend = `add an entry { id: '${topic}', … } to \`questions\` of src/snapshots/topics/questions.ts`;
      const columns = asked.filter((one) => one.id === topic).flatMap((one) => one.columns);
      expect(
        columns.map(({ measure }) => measure),
        mend,
      ).toContain(id);
    },
  );
});

describe('each measure', () => {
  it('is told once', () => {
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
      // Else every cell of such a column would say that it cannot be added up.
      expect(one.isAdditive || one.showings.every(({ sumOf }) => (sumOf?.codes.length ?? 1) === 1)).toBe(
        true,
      );
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
