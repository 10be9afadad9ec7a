/** Ten questions about jobs, and the way to each answer from the first page: docs/job-questions.md lists the same, in the same words. */
import type { Figure } from '../../../src/snapshots/document/snapshot.ts';
import type { JobComparison } from '../../../src/snapshots/occupation/compare-jobs.ts';
import type { OccupationDocument } from '../../../src/snapshots/occupation/document.ts';
import type { JobTable } from '../../../src/snapshots/occupation/job-table.ts';

/** What the API's answer holds that answers the question. */
interface Found {
  readonly figures: readonly Figure[];
  /** Names and sentences, in the order in which the page must show them. */
  readonly words: readonly string[];
}

type Answer =
  | { readonly kind: 'document'; readonly pick: (document: OccupationDocument) => Found }
  | { readonly kind: 'table'; readonly pick: (table: JobTable) => Found }
  | { readonly kind: 'comparison'; readonly pick: (comparison: JobComparison) => Found };

export type JobQuestion = Answer & {
  readonly question: string;
  /** Into the one box of the first page. */
  readonly typed: string;
  /** Where that leads; null for a page of choices, of which `link` is one. */
  readonly leadsTo: string | null;
  /** A link on that page; null where it has the answer itself. */
  readonly link: string | null;
  /** The same from the API. */
  readonly api: string;
};

const ADVISER = '?level=adviser';

/** Of the job itself, or of so many digits of its code: the figure of a measure for an area, and of these dimensions alone. */
function figuresOf(
  { figures, occupation }: OccupationDocument,
  measure: string,
  area: string,
  dimensions: Readonly<Record<string, string>> = {},
  digits = 4,
): Figure[] {
  return figures.filter(
    (figure) =>
      figure.measure === measure &&
      figure.areaCode === area &&
      figure.value !== null &&
      figure.dimensions.occupation === `soc2020:${occupation.soc2020.slice(0, digits)}` &&
      Object.keys(figure.dimensions).length === 1 + Object.keys(dimensions).length &&
      Object.entries(dimensions).every(([name, code]) => figure.dimensions[name] === code),
  );
}

/** How many people of the place do it, how many adverts there were, and the middle of full-time pay. */
function essentials(document: OccupationDocument, payArea: string): Found {
  const { code } = document.area;
  return {
    figures: [
      ...figuresOf(document, 'residents-in-occupation', code),
      ...figuresOf(document, 'online-job-adverts-in-quarter', code),
      ...figuresOf(document, 'annual-pay-of-occupation', payArea, { hours: 'full-time' }),
    ],
    words: [document.title],
  };
}

const present = (figure: Figure | null): Figure[] => (figure === null ? [] : [figure]);

export const JOB_QUESTIONS: readonly JobQuestion[] = [
  {
    question:
      'I live in Chatham and want to be an electrician: who does it here, who is hiring, what does it pay?',
    typed: 'electrician in Chatham',
    leadsTo: '/in/medway/jobs/electrician?from=chatham',
    link: null,
    api: `/api/v1/occupations/electrician/medway${ADVISER}`,
    kind: 'document',
    pick: (document) => essentials(document, 'E12000008'),
  },
  {
    question: 'Is there work for a nurse in Thanet?',
    typed: 'nurse in Thanet',
    leadsTo: '/in/thanet/jobs/registered-nurse',
    link: null,
    api: `/api/v1/occupations/registered-nurse/thanet${ADVISER}`,
    kind: 'document',
    pick: (document) => essentials(document, 'E12000008'),
  },
  {
    question: 'How many software developers are there near Leeds, and how many new adverts?',
    typed: 'software developer near Leeds',
    leadsTo: '/in/leeds/jobs/software-developer?from=leeds',
    link: null,
    api: `/api/v1/occupations/software-developer/leeds${ADVISER}`,
    kind: 'document',
    pick: (document) => essentials(document, 'E12000003'),
  },
  {
    question: 'Hairdresser, plumber or chef: how do they compare in Cornwall?',
    typed: 'hairdresser, plumber and chef compared in Cornwall',
    leadsTo: '/compare-jobs?jobs=hairdresser-or-barber,plumber,chef&areas=cornwall',
    link: null,
    api: '/api/v1/job-comparisons?jobs=hairdresser-or-barber,plumber,chef&areas=cornwall',
    kind: 'comparison',
    pick: ({ jobs, rows }) => ({
      figures: rows
        .filter(({ label }) => /^(People|Middle full-time pay)/.test(label))
        .flatMap((row) => row.figures.flatMap(present)),
      words: jobs.map(({ name }) => name),
    }),
  },
  {
    question: 'What does a health care assistant (HCA) earn at the start?',
    typed: 'what an HCA earns at the start',
    leadsTo: '/jobs/health-care-assistant',
    link: null,
    api: `/api/v1/occupations/health-care-assistant/united-kingdom${ADVISER}`,
    kind: 'document',
    pick: (document) => ({
      figures: [
        ...figuresOf(document, 'annual-pay-of-occupation', 'K02000001', { age: '18-21' }, 2),
        ...figuresOf(document, 'annual-pay-of-occupation', 'K02000001', {
          hours: 'full-time',
          percentile: '25',
        }),
      ],
      words: document.sentences.filter(({ kind }) => kind === 'start').map(({ text }) => text),
    }),
  },
  {
    question: 'Which jobs pay over £35,000 in the South East without a degree?',
    typed: 'jobs without a degree that pay over £35,000 in the South East',
    leadsTo: '/in/south-east/jobs?entry=3&pay=35000&sort=pay',
    link: null,
    api: '/api/v1/job-tables/south-east?entry=3&pay=35000&sort=pay',
    kind: 'table',
    pick: ({ rows }) => ({
      figures: rows.slice(0, 5).flatMap(({ pay }) => present(pay)),
      words: rows.slice(0, 40).map(({ name }) => name),
    }),
  },
  {
    question: 'Where in Kent do vets work?',
    typed: 'where in Kent do vets work?',
    leadsTo: '/in/kent/jobs/vet',
    link: null,
    api: `/api/v1/occupations/vet/kent${ADVISER}`,
    kind: 'document',
    pick: (document) => {
      const rows = document.tables.find(({ id }) => id === 'where')?.rows ?? [];
      const ids = new Set(rows.flatMap(({ figures }) => figures.slice(0, 1)));
      return {
        figures: document.figures.filter(({ id, value }) => ids.has(id) && value !== null),
        words: rows.map(({ areaName }) => areaName),
      };
    },
  },
  {
    question: 'Which jobs are like teaching assistant, and what do they pay?',
    typed: 'jobs like teaching assistant',
    leadsTo: '/jobs/teaching-assistant',
    link: null,
    api: `/api/v1/occupations/teaching-assistant/united-kingdom${ADVISER}`,
    kind: 'document',
    pick: ({ alike, figures }) => ({
      figures: alike.flatMap(({ middle }) => figures.filter(({ id }) => id === middle)),
      words: alike.map(({ name }) => name),
    }),
  },
  {
    question: 'What are the ten most common jobs in Swansea?',
    typed: 'the ten most common jobs in Swansea',
    leadsTo: '/in/swansea/jobs?sort=people',
    link: null,
    api: '/api/v1/job-tables/swansea?sort=people',
    kind: 'table',
    pick: ({ rows }) => ({
      figures: rows.slice(0, 10).flatMap(({ people }) => present(people)),
      words: rows.slice(0, 10).map(({ name }) => name),
    }),
  },
  {
    question: 'What do we know of paramedics in Glasgow, and what does nobody tell us?',
    typed: 'paramedic in Glasgow',
    leadsTo: '/in/glasgow-city/jobs/paramedic',
    link: null,
    api: `/api/v1/occupations/paramedic/glasgow-city${ADVISER}`,
    kind: 'document',
    pick: (document) => ({
      figures: figuresOf(document, 'online-job-adverts-in-quarter', 'S12000049'),
      words: [document.headline, ...document.gaps],
    }),
  },
];
