/** Sectors from titles: a board's own sections by a model trained on half of them, and school sectors by the shipped model. */
import { createShippedSectorCoder, LEAST_CONFIDENCE, SECTOR_RELIABILITY } from '../../coding/sector/coder.ts';
import { NO_EVIDENCE } from '../../coding/sector/contract.ts';
import { createTextClassifier } from '../../coding/text-model/classifier.ts';
import { type LabelledText, trainTextModel } from '../text-model/train.ts';
import { confidenceTable, crossFitted, curveTable, fitLines } from './confidence.ts';
import { type EvaluationMeasure, type EvaluationTable, measuredShare } from './evaluation-table.ts';
import { labelledRows } from './labelled-rows.ts';
import { worstConfusions } from './worst-confusions.ts';

const FILE = 'adverts/reed';
/** One in so many adverts is held out, by a hash of what makes a repost. */
const HELD_OUT_OF = 4;

/** Sections that name one school sector; the others (graduate, charity, FMCG, motoring ...) name several. */
const SECTOR_OF_SECTION: Readonly<Record<string, string>> = {
  'accountancy jobs': 'legal-finance-and-accounting',
  'accountancy qualified jobs': 'legal-finance-and-accounting',
  'admin secretarial pa jobs': 'business-and-administration',
  'banking jobs': 'legal-finance-and-accounting',
  'catering jobs': 'catering-and-hospitality',
  'construction property jobs': 'construction',
  'customer service jobs': 'sales-marketing-and-procurement',
  'education jobs': 'education-and-early-years',
  'engineering jobs': 'engineering-and-manufacturing',
  'estate agent jobs': 'sales-marketing-and-procurement',
  'factory jobs': 'engineering-and-manufacturing',
  'finance jobs': 'legal-finance-and-accounting',
  'general insurance jobs': 'legal-finance-and-accounting',
  'health jobs': 'health-and-science',
  'hr jobs': 'business-and-administration',
  'it jobs': 'digital',
  'law jobs': 'legal-finance-and-accounting',
  'logistics jobs': 'transport-and-logistics',
  'marketing jobs': 'sales-marketing-and-procurement',
  'media digital creative jobs': 'creative-and-design',
  'purchasing jobs': 'sales-marketing-and-procurement',
  'retail jobs': 'sales-marketing-and-procurement',
  'sales jobs': 'sales-marketing-and-procurement',
  'science jobs': 'health-and-science',
  'security safety jobs': 'protective-services',
  'social care jobs': 'care-services',
};

type Row = Readonly<Record<string, string>>;
interface Answer {
  readonly confidence: number;
  readonly isRight: boolean;
}

export const sectorMeasure: EvaluationMeasure = {
  id: 'sector',
  evaluate(files) {
    const rows = labelledRows(files, FILE);
    return rows && [...scoreSections(rows), ...scoreSchoolSectors(rows)];
  },
};

function isHeldOut(row: Row): boolean {
  let hash = 0x811c9dc5;
  for (const letter of row.vacancy ?? '') hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % HELD_OUT_OF === 0;
}

function scoreSections(rows: readonly Row[]): EvaluationTable[] {
  const labelled = (row: Row): LabelledText => ({
    text: row.title ?? '',
    label: row.category ?? '',
    weight: 1,
    group: row.vacancy ?? '',
  });
  const model = trainTextModel(rows.filter((row) => !isHeldOut(row)).map(labelled), {});
  const classifier = createTextClassifier(model);
  const answers: Answer[] = [];
  const missed: [label: string, answer: string][] = [];
  let accepted = 0;
  for (const row of rows.filter(isHeldOut)) {
    const answer = classifier.classify(row.title ?? '');
    const label = answer === null ? '' : (model.labels[answer.label] ?? '');
    if ((row.categories_of_vacancy ?? '').split('; ').includes(label)) accepted++;
    if (label !== row.category) missed.push([row.category ?? '', label]);
    answers.push({ confidence: answer?.confidence ?? 0, isRight: label === row.category });
  }
  const right = answers.filter(({ isRight }) => isRight).length;
  return [
    {
      id: 'sector-board-sections',
      title: 'Board section from the title, 37 sections, one advert in four held out',
      columns: ['judged by', 'right', 'titles'],
      rows: [
        ['its own section', measuredShare(right, answers.length), answers.length],
        ['any section it appeared in', measuredShare(accepted, answers.length), answers.length],
      ],
      headlines: [['board section from the title', measuredShare(right, answers.length)]],
    },
    worstConfusions('sector-board-confusions', 'Board sections most often missed', missed),
    confidenceTable(
      'sector-board-calibration',
      'Confidence in board sections, by tenth, held out',
      answers.map((answer) => ({ ...answer, claim: answer.confidence, said: answer.confidence })),
    ),
  ];
}

function scoreSchoolSectors(rows: readonly Row[]): EvaluationTable[] {
  const coder = createShippedSectorCoder();
  const answers: Answer[] = [];
  const missed: [label: string, answer: string][] = [];
  let total = 0;
  for (const row of rows) {
    const sector = SECTOR_OF_SECTION[row.category ?? ''];
    if (sector === undefined) continue;
    total++;
    const answer = coder.code({ ...NO_EVIDENCE, title: row.title ?? '' });
    if (!answer) continue;
    if (answer.sector !== sector) missed.push([sector, answer.sector]);
    answers.push({ confidence: answer.confidence, isRight: answer.sector === sector });
  }
  const surest = answers.toSorted((a, b) => b.confidence - a.confidence).slice(0, Math.round(total / 2));
  const share = (list: readonly Answer[]) =>
    measuredShare(list.filter(({ isRight }) => isRight).length, list.length);
  return [
    {
      id: 'sector-school-sectors',
      title: 'School sector from the title by the shipped model, on sections that name one',
      columns: ['which', 'right', 'titles'],
      rows: [
        ['answered', share(answers), answers.length],
        ['surest half of all', share(surest), surest.length],
        ['answered, of all', measuredShare(answers.length, total), total],
      ],
      headlines: [['school sector, where answered', share(answers)]],
    },
    worstConfusions('sector-school-confusions', 'School sectors most often missed', missed),
    ...confidenceTables(rows),
  ];
}

/** On adverts, with their reposts, that the curve was not fitted to; and the curve of all of them. */
function confidenceTables(rows: readonly Row[]): EvaluationTable[] {
  const coder = createShippedSectorCoder((claim) => claim);
  const claims = rows.flatMap(({ category = '', title = '', vacancy = '' }) => {
    const sector = SECTOR_OF_SECTION[category];
    const answer = sector === undefined ? null : coder.code({ ...NO_EVIDENCE, title });
    return answer === null
      ? []
      : [{ claim: answer.confidence, isRight: answer.sector === sector, group: vacancy }];
  });
  const knots = SECTOR_RELIABILITY.map(([claim]) => claim);
  return [
    confidenceTable(
      'sector-school-calibration',
      'Confidence in school sectors, by tenth, on adverts that the curve was not fitted to',
      crossFitted(knots, claims).filter(({ said }) => said >= LEAST_CONFIDENCE),
    ),
    curveTable(
      'sector-school-curve',
      'What title and rules together claim against how often it is right',
      fitLines(knots, claims),
      SECTOR_RELIABILITY,
    ),
  ];
}
