/** What universities, colleges and apprenticeships ask for, as the profiles of a job say: whole lines of theirs, as many as a kind of reader takes in. */
import { atStart, withinSentence } from '../../domain/first-letter.ts';
import {
  ENTRY_ROUTES,
  type EntryRoute,
  type JobProfileFact,
  type ProfileEntry,
} from '../../domain/occupation-fact.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Level } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import type { OccupationFacts } from './facts.ts';
import type { SkillLevel } from './skill-level.ts';
import type { HeldTexts, TextPlan } from './texts.ts';

export interface JobEntry {
  readonly source: SourceId;
  /** For `wealdway trace`: the profiles that say something. */
  readonly references: readonly string[];
  /** By way in and age; empty for readers who are told it in one sentence. */
  readonly asked: readonly AskedFor[];
  /** One sentence, of the way in that most people take; null where no line of it speaks of grades. Null for easy read. */
  readonly short: string | null;
  /** Easy read: one sentence, where every profile bears it; null for others. */
  readonly plain: string | null;
}

/** What one way in asks for; two stand beside each other where profiles of the job ask for different things. */
interface AskedFor {
  readonly route: EntryRoute;
  /** When people ask for it: apprenticeships that want A levels are for after them. */
  readonly age: 16 | 18;
  /** Titles of the profiles that say so; empty where all of the job do. */
  readonly profiles: readonly string[];
  /** The publisher's words before the list; null where it has none. */
  readonly preface: string | null;
  /** The publisher's lines. */
  readonly requirements: readonly string[];
  /** All of it as a sentence for this level. */
  readonly text: string;
}

interface EntryWish {
  readonly occupation: OccupationFacts;
  readonly skill: SkillLevel;
  readonly isEngland: boolean;
  /** A reader of the whole country is told what England asks for, by that name; one of another nation is not. */
  readonly isWhole: boolean;
  readonly level: Level;
  readonly plan: TextPlan;
}

/** Profiles of a job that ask for the same. */
interface Asking extends Pick<AskedFor, 'route' | 'age' | 'preface' | 'requirements'> {
  readonly profiles: readonly JobProfileFact[];
}

/** Null where nothing is held that the reader is shown. */
export function jobEntry({ profiles }: HeldTexts, wish: EntryWish): JobEntry | null {
  const [first] = profiles;
  if (first === undefined) return null;
  const { sourceId } = first;
  const all = profiles.filter((each) => each.sourceId === sourceId).map(({ fact }) => fact);
  const speaking = all.filter(({ entry }) => entry.length > 0);
  const isShort = wish.level === 'ks3' || wish.level === 'easyread';
  // Pupils elsewhere take other exams, or have them marked in other grades; the shortest words have no room to say where.
  const isNamed = wish.level === 'adviser' || (wish.isWhole && !isShort);
  if (!wish.isEngland && !isNamed) return null;
  const asked = isShort ? [] : askedFor(all, wish);
  const short = wish.level === 'easyread' ? null : shortWords(all, wish);
  const plain = wish.level === 'easyread' ? plainWords(all) : null;
  if (asked.length === 0 && short === null && plain === null) return null;
  const references = speaking.map(({ name }) => `${sourceId}/${name}`);
  return { source: sourceId, references, asked, short, plain };
}

function askedFor(all: readonly JobProfileFact[], wish: EntryWish): AskedFor[] {
  const { plan, occupation } = wish;
  return waysOf(all).flatMap((askings) => {
    const shown = askings.slice(0, plan.mostAsked);
    return shown.map((each, at): AskedFor => {
      const isNamed = occupation.isSeveral || each.profiles.length < all.length;
      const titles = isNamed ? each.profiles.map(({ title }) => title) : [];
      const differs = at === shown.length - 1 && shown.length < askings.length;
      const requirements = each.requirements.slice(0, plan.mostAsked);
      return {
        route: each.route,
        age: each.age,
        profiles: titles,
        preface: each.preface,
        requirements,
        text: `${sentence({ ...each, requirements }, titles, requirements.length < each.requirements.length, wish)}${differs ? ' Other jobs in this group differ.' : ''}`,
      };
    });
  });
}

/** By way in and age in the order in which people meet them; in each those first that most profiles say. */
function waysOf(all: readonly JobProfileFact[]): Asking[][] {
  const ages = [16, 18] as const;
  return ages.flatMap((age) =>
    ENTRY_ROUTES.toReversed().flatMap((route) => {
      const found = new Map<string, Asking>();
      for (const profile of all) {
        const own = profile.entry.find((each) => each.route === route);
        const requirements = own?.requirements.filter((line) => ageOf(route, line) === age) ?? [];
        if (own === undefined || requirements.length === 0) continue;
        const key = JSON.stringify([claimOf(own.preface), requirements]).toLowerCase();
        const same = found.get(key);
        const profiles = [...(same?.profiles ?? []), profile];
        found.set(key, { route, age, preface: own.preface, requirements, profiles });
      }
      return found.size === 0
        ? []
        : [[...found.values()].sort((a, b) => b.profiles.length - a.profiles.length)];
    }),
  );
}

/** Lines of apprenticeships say which kind they are for, or that A levels come first. */
const AFTER_A_LEVELS = /\b(?:higher|degree)\b.{0,40}\bapprenticeship|\bA levels?\b/i;

function ageOf(route: EntryRoute, line: string): 16 | 18 {
  if (route === 'university') return 18;
  return route === 'apprenticeship' && AFTER_A_LEVELS.test(line) ? 18 : 16;
}

type EntryClaim = 'usually' | 'needed' | 'sometimes' | 'useful' | 'unknown';

/** How much the publisher says with its list. What is none of these claims nothing. */
function claimOf(preface: string | null): EntryClaim {
  const text = preface ?? '';
  if (/\b(?:useful|help|helps|helpful)\b/i.test(text)) return 'useful';
  if (/\b(?:may|might|could|sometimes)\b/i.test(text)) return 'sometimes';
  if (/\bnot\b|n['’]t\b/i.test(text)) return 'unknown';
  if (/\busually (?:also )?need\b/i.test(text)) return 'usually';
  return /\bneed\b/i.test(text) ? 'needed' : 'unknown';
}

const WHERE: Readonly<Record<EntryRoute, string>> = {
  university: 'for university',
  college: 'for college',
  apprenticeship: 'for an apprenticeship',
};
const CLAIMS: Readonly<Record<EntryClaim, string>> = {
  usually: ' {who} usually need',
  needed: ' {who} need',
  sometimes: ' {who} may need',
  useful: ' it helps to have',
  unknown: '',
};
const MOST_NAMED = 3;

function sentence(
  { route, preface, requirements }: Pick<Asking, 'route' | 'preface' | 'requirements'>,
  titles: readonly string[],
  isCut: boolean,
  { level, isEngland }: EntryWish,
): string {
  const who = level === 'parent' ? 'pupils' : 'you';
  const more = titles.length - MOST_NAMED;
  const names = [...titles.slice(0, MOST_NAMED).map(withinSentence), ...(more > 0 ? [`${more} more`] : [])];
  const place = `${isEngland ? '' : 'in England '}${WHERE[route]}`;
  const where = `${atStart(place)}${names.length === 0 ? '' : ` (${joinNames(names)})`}`;
  const lines = requirements.map((line) => shown(line, level));
  return `${where}${CLAIMS[claimOf(preface)].replace('{who}', who)}: ${[...lines, ...(isCut ? ['and more'] : [])].join('; ')}.`;
}

const LETTERS = / \([A-G]\*?(?: to [A-G]\*?)?\)/g;

/** By their levels, as everything else on the page has them. */
const NAMED_LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\ban intermediate apprenticeship\b/gi, 'a level 2 apprenticeship'],
  [/\ban advanced apprenticeship\b/gi, 'a level 3 apprenticeship'],
];

/** Pupils have never had grades in letters; parents had. Advisers read the words as published. */
function shown(line: string, level: Level): string {
  const whole = line.replace(/[\s.;,]+$/, '');
  if (level === 'adviser') return whole;
  const named = NAMED_LEVELS.reduce((text, [name, words]) => text.replaceAll(name, words), whole);
  return level === 'parent' ? named : named.replaceAll(LETTERS, '');
}

const GRADES = /\bGCSEs?\b|\bA levels?\b|\bT levels?\b/i;

/** At 14 one line is enough: of the way in that the job's level leads to. */
function shortWords(all: readonly JobProfileFact[], { skill, occupation }: EntryWish): string | null {
  const isDegree = skill.level === 4;
  const first: EntryRoute = isDegree ? 'university' : 'apprenticeship';
  const ways = waysOf(all).sort((a, b) => Number(b[0]?.route === first) - Number(a[0]?.route === first));
  for (const [most] of ways) {
    if (most === undefined || most.profiles.length * 2 < all.length) continue;
    const claim = claimOf(most.preface);
    const line = most.requirements.find((each) => GRADES.test(each));
    if (line === undefined || (claim !== 'usually' && claim !== 'needed')) continue;
    const names = most.profiles.map(({ title }) => withinSentence(title));
    const isNamed = (occupation.isSeveral || names.length < all.length) && names.length <= MOST_NAMED;
    const who = isNamed ? ` (${joinNames(names)})` : '';
    return `Grades to aim for${who}: ${shown(line, 'ks3').replace(/,? or equivalent\b(?: qualifications)?/i, '')}.`;
  }
  return null;
}

/** Of every way in of every profile, or of none. */
function plainWords(all: readonly JobProfileFact[]): string | null {
  const asks = (line: string) =>
    /\bGCSEs?\b/.test(line) && /\bEnglish\b/.test(line) && /\bmaths\b/.test(line);
  const bears = ({ preface, requirements }: ProfileEntry) =>
    ['usually', 'needed'].includes(claimOf(preface)) && requirements.some(asks);
  const isBorne = all.every(({ entry }) => entry.length > 0 && entry.every(bears));
  return all.length > 0 && isBorne ? 'You usually need GCSEs in English and maths.' : null;
}
