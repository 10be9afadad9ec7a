/** National Careers Service job profiles: which school subjects a job's profile names as knowledge, and which grades each way in asks for. Needs the same key as their pay. */
import { type Issue, issue } from '../../../domain/issue.ts';
import type { JobProfileFact, ProfileEntry } from '../../../domain/occupation-fact.ts';
import { MATHS_AS_A_SKILL, subjectOfElement } from '../../../reference/school-subjects.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { followSummary, planProfiles, profileSource, unitGroupOf } from '../profile-answers.ts';
import { type KnowingProfile, parseKnowingProfiles } from './record.ts';

/** O*NET's licence (CC BY 4.0) asks to be named in these words, besides that of the profiles. */
const OF_ONET =
  'Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license and modified; USDOL/ETA has not approved, endorsed or tested the modifications';

const source: SourceDescription = {
  ...profileSource,
  id: 'ncs/job-profile-subjects',
  title: 'National Careers Service job profiles: subjects and entry requirements',
  summary:
    'Which school subjects the National Careers Service names among what a job takes, and what universities, colleges and apprenticeships ask for.',
  licence: {
    ...profileSource.licence,
    attribution: `${profileSource.licence.attribution}. ${OF_ONET}`,
  },
  kind: 'reference',
  vintages: ['soc2020'],
  measures: [],
};

const KNOWLEDGE = 'Knowledge';
/** Known, and no subjects, with how O*NET numbers them: one that is garbled might be maths. `Combination`: two attributes of any kind put into one. */
const NOT_TAKEN: ReadonlyMap<string, RegExp> = new Map([
  ['Ability', /^1\.A(\.\d|\.[a-z]){1,4}$/],
  ['Skill', /^2\.(A\.(1\.[a-f]|2\.[a-d])|B\.(1\.[a-f]|2\.i|3\.[a-eghj-m]|4\.[egh]|5\.[a-d]))$/],
  ['WorkStyle', /^1\.[CD](\.\d{1,2}|\.[a-z]){1,4}$/],
  ['Combination', /./],
]);
const RANK = /^\d{1,2}(\.\d{1,4})?$/;

type Skill = KnowingProfile['skills'][number];

function normalise({ fields, locator }: SourceRecord<KnowingProfile>): Normalised {
  const { name, title, skills } = fields;
  const found = unitGroupOf(fields.soc2020);
  if ('rejected' in found) return found;
  const { group: soc2020 } = found;
  if (soc2020 === null) {
    return { skipped: 'no unit group', issues: [issue('missing-field', 'info', locator, 'Soc2020')] };
  }
  const entry = fields.routes.flatMap(entryOf);
  if (skills.length + entry.length === 0) return { skipped: 'says nothing of what it takes' };
  const issues: Issue[] = [];
  const knowledge = skills.flatMap((skill) => {
    const taken = knowledgeOf(skill);
    if (typeof taken !== 'string') return taken === null ? [] : [taken];
    issues.push(issue('unknown-code', 'warning', locator, taken));
    return [];
  });
  const fact: JobProfileFact = { kind: 'profile', name, title, soc2020, knowledge, entry };
  return { fact, issues };
}

/** The service writes a link as "[words | address]" or "[words](address)": the words are kept. */
const LINK = /\[([^[\]|]{1,200}?)(?:\s?\|[^[\]]{0,500}\]|\]\([^()]{0,500}\))/g;

/** None for a way in that asks for nothing. */
function entryOf({ route, preface, requirements }: KnowingProfile['routes'][number]): ProfileEntry[] {
  const asked = requirements.map((each) => each.replaceAll(LINK, '$1')).filter((each) => each.trim() !== '');
  return asked.length === 0
    ? []
    : [{ route, preface: preface.trim() === '' ? null : preface, requirements: asked }];
}

/** Null for what is no school subject; a sentence for what is not known. */
function knowledgeOf({ type, rank, element }: Skill): JobProfileFact['knowledge'][number] | string | null {
  const unknown = `ONetElementId “${element}” of ${type}`;
  if (type !== KNOWLEDGE) {
    const numbers = NOT_TAKEN.get(type);
    if (numbers === undefined) return `ONetAttributeType “${type}”`;
    if (!numbers.test(element)) return unknown;
    if (element !== MATHS_AS_A_SKILL) return null;
  }
  const subject = subjectOfElement(element);
  if (subject === undefined) return unknown;
  if (!RANK.test(rank)) return `ONetRank “${rank}” of ${element}`;
  return subject === null ? null : { element, score: Number(rank) };
}

export const connector: Connector<KnowingProfile> = {
  source,
  plan: planProfiles,
  follow: followSummary,
  parse: parseKnowingProfiles,
  recordKey: ({ fields }) => fields.name,
  normalise,
};
