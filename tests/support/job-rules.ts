/** Rules for documents about jobs; each gives what in a document breaks it, and nothing when nothing does. */
import { broaderSoc2020 } from '../../src/domain/classification.ts';
import { findOccupation } from '../../src/reference/occupations.ts';
import { findSoc2020Group } from '../../src/reference/soc2020.ts';
import type { Figure } from '../../src/snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../src/snapshots/occupation/document.ts';
import { plainWhen } from '../../src/snapshots/words/plain-when.ts';
import { HIGHEST_GRADE, readingOfSentences } from '../../src/snapshots/words/reading-age.ts';
import { bareText, inPlace } from '../../src/snapshots/words/sentences.ts';

type JobRule = (document: OccupationDocument) => string[];

const MOST_WORDS = 25;

/** What is said with figures. */
const statements = ({ sentences, claims }: OccupationDocument) => [...sentences, ...claims];
const texts = (document: OccupationDocument): string[] => [
  ...statements(document).map(({ text }) => text),
  ...document.gaps,
];

function figuresOf(document: OccupationDocument, ids: readonly string[]): Figure[] {
  return ids.flatMap((id) => document.figures.find((each) => each.id === id) ?? []);
}

/** Names that no wording of ours can shorten: of jobs, of groups, of places and of times. */
function namesOf({ occupation, figures, area, alike, betterPaid }: OccupationDocument): string[] {
  const groups = [2, 3].map((digits) =>
    (findSoc2020Group(broaderSoc2020(occupation.soc2020, digits))?.title ?? '')
      .replace(/ \(.*\)/, '')
      .replace(/[A-Z][a-z]/g, (letters) => letters.toLowerCase()),
  );
  return [
    ...[
      occupation.name,
      occupation.plural,
      ...groups,
      ...groups.map((each) => each.replace(/ occupations$/, ' jobs')),
    ],
    ...[...alike, ...betterPaid].flatMap(({ slug }) => findOccupation(slug)?.plural ?? []),
    ...[area.name, inPlace(area.name)],
    ...figures.flatMap(({ areaName, period }) => [areaName, inPlace(areaName), ...labelsOf(period)]),
  ];
}

/** As published, and as easy read says it. */
function labelsOf(period: Figure['period']): string[] {
  return period === null ? [] : [period.label, plainWhen(period.label)];
}

function without(text: string, parts: readonly string[]): string {
  return [...parts]
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, '_'), text);
}

/** Pay of a year by the month, to the nearest £100, as easy read says it. */
const byTheMonth = ({ value }: Figure): string =>
  `(about £${(Math.round((value ?? 0) / 1200) * 100).toLocaleString('en-GB')} a month)`;

const leading = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** "about 3 in 100 jobs in the wider group … 8 in 100 by": in the order of the figures, two a share. */
function sharesOfWiderGroup(text: string): { readonly words: string; readonly shown: number }[] {
  const found = text.matchAll(/(fewer than 1|\d+) in 100(?= jobs in the wider group| by )/g);
  return [...found].map(([words, share]) => ({ words, shown: share === 'fewer than 1' ? 0 : Number(share) }));
}

function shareOfTwo(part: Figure | undefined, other: Figure | undefined): number {
  const value = part?.value ?? 0;
  return Math.round((value / (value + (other?.value ?? 0))) * 100);
}

export const JOB_RULES: Readonly<Record<string, JobRule>> = {
  'a title, a headline and something to read': (document) => [
    ...(document.headline === '' ? ['no headline'] : []),
    ...texts(document).filter((text) => !/^[A-Z].*[.]$/.test(text) || /undefined|null|NaN/.test(text)),
  ],

  'named figures are in the document, and bear a value': (document) =>
    statements(document).flatMap(({ text, figures }) => {
      const found = figuresOf(document, figures);
      return found.length === figures.length &&
        figures.length > 0 &&
        found.every(({ value }) => value !== null)
        ? []
        : [text];
    }),

  'every number is borne by a figure that is named': (document) =>
    statements(document).flatMap(({ text, figures }) => {
      const named = figuresOf(document, figures);
      const share = /\b(\d+) in 100 of these jobs/.exec(text);
      const [part, whole] = named;
      const wider = sharesOfWiderGroup(text);
      const isBorne =
        (share === null ||
          Number(share[1]) === Math.round(((part?.value ?? 0) / (whole?.value ?? 0)) * 100)) &&
        wider.every(({ shown }, at) => shown === shareOfTwo(named[at * 2], named[at * 2 + 1]));
      const borne = [
        ...namesOf(document),
        ...named.flatMap((figure) => [
          figure.text,
          bareText(figure),
          leading(bareText(figure)),
          // A loss is told without its sign.
          bareText(figure).replace('-', ''),
          ...labelsOf(figure.period),
          byTheMonth(figure),
        ]),
        ...['At 18 to 21,', ...(share === null ? [] : [share[0]]), ...wider.map(({ words }) => words)],
      ];
      return isBorne && !/\d/.test(without(text, borne)) ? [] : [text];
    }),

  'no sentence is long': (document) =>
    texts(document).filter((text) => text.split(/\s+/).length > MOST_WORDS),

  'nothing is compared outside claims': (document) =>
    [...document.sentences.map(({ text }) => text), ...document.gaps].filter((text) =>
      /\b(more|less|fewer|higher|lower|better|worse|bigger|smaller|most|least|best|worst|highest|lowest|than|above|below|average|rising|falling|growing|shrinking)\b/i.test(
        // How a middle divides those it is of, and what stands for a small count, compare with nothing.
        without(text, namesOf(document)).replace(
          /\b(?:earn|get) (more|less)( than £[\d,]+)?|\b(fewer|less) than [\d,]+|too few/gi,
          '_',
        ),
      ),
    ),

  'it reads easily': (document) => {
    const { grade } = readingOfSentences(texts(document), namesOf(document));
    return grade <= HIGHEST_GRADE[document.level]
      ? []
      : [`grade ${grade.toFixed(1)}: ${texts(document).join(' ')}`];
  },

  'a group of several jobs is never called one job': (document) =>
    document.occupation.isSeveral
      ? texts(document).filter(
          (text) =>
            /\b(this|the|a) job\b|\bas an? /.test(text) ||
            text.includes(`work as ${document.occupation.plural}`),
        )
      : [],

  'what is hidden stays hidden, and is no nought': ({ figures, tables }) => [
    ...figures
      .filter(
        ({ value, text, reason, interval }) =>
          value === null && (/^£?\d/.test(text) || !reason?.endsWith('.') || interval !== null),
      )
      .map(({ id, text }) => `${id}: ${text}`),
    ...figures
      .filter(({ value, text }) => value !== null && value > 0 && /^£?0(?![\d.,])/.test(text))
      .map(({ id, text }) => `${id}: ${text}`),
    ...tables.flatMap(({ id, rows, columns }) =>
      rows.filter((row) => row.figures.length !== columns.length).map(() => id),
    ),
  ],

  'people and adverts are never divided by one another': (document) =>
    statements(document)
      .filter(({ figures }) => {
        const units = new Set(figuresOf(document, figures).map(({ unit }) => unit));
        return units.has('adverts') && units.size > 1;
      })
      .map(({ text }) => text),
};
