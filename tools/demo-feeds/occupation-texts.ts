/** An invented volume 1 of SOC 2020, in the publisher's layout: what people in each of the 412 jobs do, as nobody wrote it before. */
import { type Occupation, occupations } from '../../src/reference/occupations.ts';
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { madeRows, madeWorkbook } from './made-workbook.ts';
import type { Random } from './seeded-random.ts';

const HEADER = [
  'SOC\n2020 Major Group',
  'SOC\n2020 Sub-Major Group',
  'SOC\n2020 Minor Group',
  'SOC 2020 Unit Group',
  'SOC\n2020 \nGroup Title',
  'Groups Classified Within Sub-Groups',
  'Group  Description',
  'Typical Entry Routes And Associated Qualifications',
  'Tasks',
  'Related Job Titles',
];
const BLANK = '<blank>';

/** By major group: what such jobs do, and for what. */
const WORK: readonly string[] = [
  'plan the work of others and answer for what comes of it',
  'use what they have studied for years to answer questions that others cannot',
  'put the plans of professionals into practice and keep their records straight',
  'keep papers, diaries and accounts in order so that others can work',
  'make, fit and mend things with tools that they have learned to use',
  'look after people and animals and help them through the day',
  'sell things, answer customers and put right what went wrong',
  'run machines and vehicles and see that they stay safe',
  'do practical work with their hands where many are needed at once',
];

const TASKS: readonly (readonly string[])[] = [
  [
    'agrees budgets with the people who pay for them',
    'plans the year with the heads of each team',
    'hires staff and sees that they are trained',
    'reports to a board on what went well and what did not',
    'checks that rules on safety are kept',
    'settles complaints that nobody else could settle',
    'compares costs with what was planned',
  ],
  [
    'studies the problem and collects what is known about it',
    'tests ideas and writes down how they turned out',
    'advises clients on what to do next',
    'writes reports that others act upon',
    'teaches newcomers what the books leave out',
    'keeps up with changes in law and method',
    'designs something new and sees it built',
  ],
  [
    'measures samples and records the readings',
    'sets up equipment and checks that it is true',
    'draws plans to scale for others to follow',
    'inspects work and notes what must be put right',
    'explains rules to people who have to keep them',
    'keeps a register up to date',
    'helps professionals prepare for a trial or a show',
  ],
  [
    'answers letters and telephone calls',
    'keeps a diary for several people at once',
    'enters payments in the accounts',
    'files papers so that they are found again',
    'orders stationery and checks what arrives',
    'takes notes in meetings and sends them round',
    'welcomes visitors and shows them the way',
  ],
  [
    'reads drawings to see what is to be made',
    'measures and cuts materials to size',
    'joins parts with hand tools and machines',
    'tests the finished piece and mends its faults',
    'replaces worn parts before they break',
    'cleans tools and leaves the place safe',
    'tells the customer what the work will cost',
  ],
  [
    'helps people to wash, dress and eat',
    'keeps company with people who are on their own',
    'writes down how somebody felt that day',
    'prepares rooms and clean linen',
    'plays and reads with children',
    'tells a nurse or a vet when something is wrong',
    'goes with people to appointments',
  ],
  [
    'greets customers and finds out what they need',
    'takes payments and counts the till',
    'sets out goods so that they are seen',
    'answers complaints by telephone and in writing',
    'keeps a list of customers to call again',
    'checks stock and orders what is short',
    'shows how something works',
  ],
  [
    'checks the machine or vehicle before it starts',
    'watches dials and stops when a reading is wrong',
    'loads and unloads goods with care for the weight',
    'keeps a log of hours and distances',
    'cleans and oils moving parts',
    'follows signals and rules of the road or the line',
    'reports faults to the workshop',
  ],
  [
    'carries materials to where they are used',
    'sweeps, washes and clears away',
    'sorts and packs goods by hand',
    'digs, plants and harvests by the season',
    'helps a skilled worker by passing tools',
    'puts up signs and barriers',
    'collects what is left at the end of the day',
  ],
];

const ENTRY: readonly string[] = [
  'There are usually no formal entry requirements. Training is given on the job.',
  'GCSEs can be an advantage. Training is given on the job, and an apprenticeship at level 2 or 3 is a common way in.',
  'Entry is usually by an apprenticeship at level 3 or a college course, followed by some years of practice.',
  'Entry is usually with a degree or an apprenticeship at level 6, followed by training with an employer.',
];
/** By major group: which of them. */
const ENTRY_OF_MAJOR = [3, 3, 2, 1, 2, 1, 1, 1, 0];
const TASKS_OF_A_JOB = 4;

export function occupationTextsWorkbook(random: Random): Uint8Array {
  const rows = soc2020Groups.map(({ code, title }) => {
    const place = [1, 2, 3, 4].map((digits) => (code.length === digits ? code : BLANK));
    const job = occupations.find(({ soc2020 }) => soc2020 === code);
    return job === undefined
      ? [...place, title, BLANK, `Invented words about ${title.toLowerCase()}.`, BLANK, BLANK, BLANK]
      : [...place, title, BLANK, ...textsOf(job, random)];
  });
  return madeWorkbook([
    { name: 'SOC2020 descriptions', rows: madeRows([HEADER, ...rows]) },
    {
      name: 'SOC2020 Framework',
      rows: madeRows([['Unique ID', 'SOC2020 Unit Group', 'SOC2020 Group Title']]),
    },
  ]);
}

function textsOf({ soc2020, name, plural, otherNames, isSeveral }: Occupation, random: Random): string[] {
  const major = Number(soc2020[0]) - 1;
  const known = TASKS[major] ?? [];
  const from = random.between(0, known.length - 1);
  const tasks = Array.from({ length: TASKS_OF_A_JOB }, (_, at) => known[(from + at) % known.length] ?? '');
  const titles = isSeveral
    ? otherNames.slice(0, 2).map(capitalised)
    : [`Senior ${lowered(name)}`, `${name} in training`];
  return [
    `${capitalised(plural)} ${WORK[major] ?? ''}. These words are invented for a demonstration.`,
    ENTRY[ENTRY_OF_MAJOR[major] ?? 0] ?? '',
    bulleted(tasks),
    bulleted(titles),
  ];
}

const bulleted = (lines: readonly string[]): string => lines.map((line) => `~${line}`).join('\n\n');
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** Letters that stand for words ("IT") stay as they are. */
const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
