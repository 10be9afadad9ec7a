/** Snapshots, changes and adverts -> a bulletin. Pure. What is news comes first, by the published scores of insights and by changes that are borne; the rest is chosen by the calendar. */
import { plainDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { ADVERTS_CAVEAT } from '../columns/advert-column.ts';
import type { Claim } from '../document/claim.ts';
import type { Insight } from '../document/insight.ts';
import type { Sentence, Snapshot } from '../document/snapshot.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { A_DEGREE } from '../words/ways-in.ts';
import { bareSentence, plainInsights, worthAConversation } from './conversation.ts';
import type { Bulletin, BulletinAdvert } from './document.ts';
import { isOfItsJobs } from './sector-of-month.ts';
import { bulletinTitle } from './title.ts';
import type { ToldChange } from './told-changes.ts';
import { askTutorGroup } from './tutor-question.ts';

export interface BulletinFacts {
  readonly month: string;
  /** All sectors of the place, for advisers; the sector in focus, for pupils of 14 to 16. */
  readonly whole: Snapshot;
  readonly focus: Snapshot;
  /** All sectors of the place in plainer words: the first ones that say a thing in one sentence are taken. */
  readonly plain: readonly Snapshot[];
  /** All sectors of a place elsewhere, for pupils of 14 to 16; null where there is none. */
  readonly other: Snapshot | null;
  readonly earlierEdition: string | null;
  readonly changes: readonly ToldChange[];
  readonly closingSoon: readonly BulletinAdvert[];
  readonly apprenticeships: readonly BulletinAdvert[];
  readonly openApprenticeships: Bulletin['adverts']['openApprenticeships'];
  readonly notCovered: string | null;
  readonly advertAttributions: readonly string[];
  readonly measures: ReadonlyMap<string, Measure>;
}

const OF_SECTOR = 2;
/** A smaller count is no news. */
const LEAST_LARGE = 10;
const OF_ELSEWHERE = 2;

/** "November 2026". */
export function monthName(month: string): string {
  return plainDate(`${month}-01`).replace(/^1 /, '');
}

/** Months since the year nought: the place of a month on every rota. */
export function rotaOf(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return year * 12 + of - 1;
}

export function buildBulletin(facts: BulletinFacts): Bulletin {
  const { month, whole, focus, other, openApprenticeships, notCovered } = facts;
  const { code, name, slug } = whole.area;
  const turn = rotaOf(month);
  const changed = new Set(facts.changes.flatMap(({ figure }) => figure ?? []));
  const conversation = worthAConversation(
    { ...whole, claims: claimsOfWork(facts, changed) },
    plainInsights(facts.plain),
    turn,
  );
  const lead = leadOf(facts.plain, conversation);
  const toldFigures = new Set(conversation.flatMap((each) => each.figures));
  const job = jobOf(whole, turn, toldFigures);
  const elsewhere = other === null ? null : toldOf(other, turn);
  const sector = { ...titled(focus.sector), sentences: sentencesOfSector(facts, conversation) };
  for (const id of figuresOf([job, sector, elsewhere])) toldFigures.add(id);
  const question = askTutorGroup({
    whole: { ...whole, claims: claimsOfWork(facts, changed) },
    measures: facts.measures,
    told: toldFigures,
    turn,
  });
  return {
    format: 'wealdway-bulletin-1',
    isDemonstration: whole.isDemonstration,
    notice: whole.notice,
    title: bulletinTitle({ name, month: monthName(month), openApprenticeships, lead, whole }),
    area: { code, name, slug },
    month,
    edition: whole.edition,
    earlierEdition: facts.earlierEdition,
    asAt: whole.asAt,
    changes:
      facts.changes.length > 0
        ? facts.changes.map(({ text }) => text)
        : [nothingChanged(inPlace(name), facts.earlierEdition)],
    conversation,
    picture: lead?.picture ?? null,
    job,
    sector,
    adverts: {
      closingSoon: facts.closingSoon,
      apprenticeships: facts.apprenticeships,
      openApprenticeships,
      notCovered,
      caveat: ADVERTS_CAVEAT,
    },
    elsewhere,
    question: question && { question: question.question, answer: question.answer, reason: question.reason },
    ...namedIn(
      [whole, focus, ...facts.plain, ...(other === null ? [] : [other])],
      [...toldFigures, ...changed, ...(question?.figures ?? [])],
    ),
    advertAttributions: facts.advertAttributions,
  };
}

const WORK: readonly string[] = ['pay', 'in-work', 'claimants', 'sector-jobs'];

/** Claims about work and pay, of figures that are not told among the changes: what else a page compares takes its tables to understand. */
function claimsOfWork({ whole, measures }: BulletinFacts, changed: ReadonlySet<string>): readonly Claim[] {
  return whole.claims.filter(({ measure, figures }) => {
    const topics = measures.get(measure)?.showings.map(({ topic }) => topic) ?? [];
    return topics.some((topic) => WORK.includes(topic)) && !figures.some((id) => changed.has(id));
  });
}

function titled({ id, title }: Snapshot['sector']): Pick<Bulletin['sector'], 'id' | 'title'> {
  return { id, title };
}

function figuresOf(parts: readonly ({ readonly sentences: readonly Sentence[] } | null)[]): string[] {
  return parts.flatMap((part) => part?.sentences.flatMap(({ figures }) => figures) ?? []);
}

/** The insight that the first sentence is of, whatever level's words it has. */
function leadOf(plain: readonly Snapshot[], [first]: readonly Sentence[]): Insight | null {
  const insights = plain.flatMap((each) => [...each.insights, ...each.otherInsights]);
  return insights.find(({ text }) => text === first?.text) ?? null;
}

/** What is said of the whole place is no news of the sector. */
function sentencesOfSector(
  { whole, plain, focus }: BulletinFacts,
  conversation: readonly Sentence[],
): Sentence[] {
  const said = new Set(
    [...conversation, ...[whole, ...plain].flatMap(({ sentences, claims }) => [...sentences, ...claims])].map(
      ({ text }) => text,
    ),
  );
  // Of a wider place it would be news to nobody here.
  const own = new Set(
    focus.figures.flatMap(({ id, areaCode }) => (areaCode === focus.area.code ? [id] : [])),
  );
  return [...focus.sentences, ...focus.claims]
    .filter(({ text, figures }) => !said.has(text) && figures.some((id) => own.has(id)))
    .filter((each) => isOfItsJobs(each, focus))
    .slice(0, OF_SECTOR)
    .map(bareSentence);
}

/** The figures of these ids, each once, and the sources that they are from. */
function namedIn(
  documents: readonly Snapshot[],
  ids: readonly string[],
): Pick<Bulletin, 'figures' | 'sources'> {
  const named = new Set(ids);
  const figures = [
    ...new Map(documents.flatMap((each) => each.figures).map((each) => [each.id, each])).values(),
  ].filter(({ id }) => named.has(id));
  const used = new Set(figures.flatMap((figure) => figure.sources));
  const sources = new Map(documents.flatMap((each) => each.sources).map((source) => [source.id, source]));
  return { figures, sources: [...sources.values()].filter(({ id }) => used.has(id)) };
}

/** Null where nothing is said of it. */
function toldOf(other: Snapshot, turn: number): Bulletin['elsewhere'] {
  const { code, name, slug } = other.area;
  return other.sentences.length === 0
    ? null
    : { place: { code, name, slug }, sentences: worthOfElsewhere(other, turn) };
}

/** What is most worth saying of it; where too little is, its figures by turns. */
function worthOfElsewhere({ insights, otherInsights, sentences }: Snapshot, turn: number): Sentence[] {
  const told = [...insights, ...otherInsights];
  return told.length >= OF_ELSEWHERE
    ? told.slice(0, OF_ELSEWHERE).map(bareSentence)
    : turned(sentences, turn * OF_ELSEWHERE, OF_ELSEWHERE);
}

function nothingChanged(name: string, earlierEdition: string | null): string {
  return earlierEdition === null
    ? `This is the first bulletin for ${name}: there is no earlier edition to look back to.`
    : `No changes to report in the figures for ${name} since ${plainDate(earlierEdition.slice(0, 10))}.`;
}

/** `count` of a list from a place on, round and round; all of a short list. */
function turned(list: readonly Sentence[], from: number, count: number): Sentence[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[(from + at) % list.length])
    .flatMap((each) => each ?? [])
    .map(bareSentence);
}

function wayIn(entry: string): string {
  return entry === A_DEGREE
    ? 'Way in: a degree, at university or in a degree apprenticeship where there is one.'
    : `Way in: ${entry.toLowerCase()}.`;
}

/** Of the common jobs the next that has figures and is not told of already; each has its month in turn. */
function jobOf(
  { jobs, figures, area }: Snapshot,
  turn: number,
  toldFigures: ReadonlySet<string>,
): Bulletin['job'] {
  const held = new Map(figures.map((figure) => [figure.id, figure]));
  const told = (jobs?.rows ?? []).flatMap(({ name, slug, soc2020, entry, people, adverts, lower, upper }) => {
    const [count, posted, from, to] = [people, adverts, lower, upper].map((id) => held.get(id ?? ''));
    const occupation = findOccupation(soc2020);
    // "Other office administrator" is no job that anybody would name.
    const plural = occupation === null || occupation.isSeveral ? null : occupation.plural;
    if (toldFigures.has(people ?? '')) return [];
    if (plural === null || from?.value == null || to?.value == null) return [];
    const here =
      // Where nobody counts them here, the figure is that of the nation.
      count?.value == null || count.areaCode !== area.code || count.value < LEAST_LARGE
        ? []
        : [
            {
              text: `About ${bareText(count)} people who live in ${inPlace(area.name)} work as ${plural} (${count.period?.label ?? ''}).`,
              figures: [count.id],
            },
          ];
    const advertised =
      posted?.value == null || posted.areaCode !== area.code || posted.value < LEAST_LARGE
        ? []
        : [
            {
              text: `Employers there posted about ${bareText(posted)} new adverts for them (${posted.period?.label ?? ''}).`,
              figures: [posted.id],
            },
          ];
    const pay = {
      text: `Half of full-time ${plural} in ${inPlace(from.areaName)} earn ${bareText(from)} to ${bareText(to)} a year (${from.period?.label ?? ''}).`,
      figures: [from.id, to.id],
    };
    return [
      {
        name,
        slug,
        sentences: [...here, ...advertised, pay, { text: wayIn(entry), figures: [] }],
      },
    ];
  });
  return told[turn % Math.max(1, told.length)] ?? null;
}
