/** What is said of young people’s next steps: the published counts of the place itself, or nothing. */
import { expect, it } from 'vitest';
import { nextStepInsights } from '../../../src/snapshots/insights/next-steps.ts';
import { type ColumnFigure, figure } from '../../support/claim-column.ts';

const count = (value: number | null, year = 2024): ColumnFigure => ({
  ...figure('here', 'Medway', value, { year }),
  id: `${value}@${year}`,
  text: value === null ? 'not shown' : value.toLocaleString('en-GB'),
  mark: null,
});
const MEDWAY = count(1).areaCode;
const column = (measure: string, destination: string | null, ...figures: ColumnFigure[]) => ({
  column: { measure, dimensions: destination === null ? {} : { destination } },
  figures,
});
const topic = (...columns: ReturnType<typeof column>[]) => [
  { filled: { topic: { id: 'next-steps' }, columns } },
];
const after16 = (work: ColumnFigure) => [
  column('destinations-after-16', 'education', count(2800)),
  column('destinations-after-16', 'apprenticeship', count(110)),
  column('destinations-after-16', 'work', work),
  column('destinations-after-16', null, count(3200)),
];

it('is all who left and what they did, with a bar each and every figure named', () => {
  const [told, ...others] = nextStepInsights(topic(...after16(count(90))), MEDWAY);
  expect(told?.text).toBe(
    'About 3,200 pupils finished Year 11 in Medway. Of these, 2,800 stayed in education, 110 became apprentices and 90 went to work (2024).',
  );
  expect(told?.figures).toEqual(['3200@2024', '2800@2024', '110@2024', '90@2024']);
  expect(told?.picture).toMatchObject({
    kind: 'bars',
    rows: [{ value: 2800 }, { value: 110 }, { value: 90 }],
  });
  expect(others).toEqual([]);
});

it('is nothing where one count is not shown, is of another year, or of another place', () => {
  expect(nextStepInsights(topic(...after16(count(null))), MEDWAY)).toEqual([]);
  expect(nextStepInsights(topic(...after16(count(90, 2023))), MEDWAY)).toEqual([]);
  expect(nextStepInsights(topic(...after16(count(90))), 'E06000099')).toEqual([]);
});

it('is in Scotland the share of its leavers, beside the nation’s of the same year', () => {
  const of = (year: number) => ({ ...figure('country', 'Scotland', 94, { year }), text: '94%', mark: null });
  const told = (year: number) =>
    nextStepInsights(
      topic(column('school-leavers-scotland', null, { ...count(91), text: '91%' }, of(year))),
      MEDWAY,
    )[0]?.text;
  expect(told(2024)).toBe(
    'Of school leavers in Medway, 91% were studying, training or in work; in Scotland 94% (2024).',
  );
  expect(told(2023)).not.toContain('Scotland');
});
