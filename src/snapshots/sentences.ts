/** State in plain sentences. No comparison is made here: claims need the rules for intervals and bases. */
import { ALL_SECTORS } from '../domain/classification.ts';
import { plainDate } from '../domain/period.ts';
import { ADVERT_MEASURES } from './advert-column.ts';
import type { Figure, Sentence } from './document.ts';
import type { SectorFacts } from './sector-industries.ts';
import { sectorPhrase } from './topics.ts';

interface Wording {
  readonly table: string;
  readonly measure: string;
  /** The sentence for a figure with a value. */
  say(figure: Bare, place: string, inSector: string): string;
  /** The subject of "We hold no figure for …". */
  readonly subject: string;
}

/** The figure as sentences need it: the text without its mark, the period's label. */
interface Bare {
  readonly text: string;
  readonly value: number;
  /** "an estimated " for a figure that is one, else empty. */
  readonly estimated: string;
  readonly period: string;
}

const WORDINGS: readonly Wording[] = [
  {
    table: 'sector-jobs',
    measure: 'employment-by-industry',
    subject: 'jobs',
    say: ({ text, period }, place, inSector) =>
      `Employers in ${place} had an estimated ${text} jobs ${inSector} (${period}).`,
  },
  {
    table: 'adverts',
    measure: ADVERT_MEASURES.vacancy,
    subject: 'job adverts',
    say: ({ text, value, period }, place, inSector) =>
      `We counted ${value === 0 ? 'no' : text} live job ${value === 1 ? 'advert' : 'adverts'} ${inSector} in ${place} on ${period}.`,
  },
  {
    table: 'adverts',
    measure: ADVERT_MEASURES.apprenticeship,
    subject: 'apprenticeship adverts',
    say: ({ text, value, period }, place, inSector) =>
      `We counted ${value === 0 ? 'no' : text} live apprenticeship ${value === 1 ? 'advert' : 'adverts'} ${inSector} in ${place} on ${period}.`,
  },
  {
    table: 'pay',
    measure: 'gross-median-weekly-pay',
    subject: 'pay',
    say: ({ text, period }, place) => `Middle weekly pay in ${place} was an estimated ${text} (${period}).`,
  },
  {
    table: 'apprenticeship-starts',
    measure: 'apprenticeship-starts',
    subject: 'apprenticeship starts',
    say: ({ text, period }, place) =>
      `For every 100,000 people in ${place}, about ${text} apprenticeships were started (${period}).`,
  },
  {
    table: 'young-people',
    measure: 'population',
    subject: 'people aged 16 to 24',
    say: ({ text, period }, place) =>
      `An estimated ${text} people aged 16 to 24 lived in ${place} (${period}).`,
  },
  {
    table: 'in-work',
    measure: 'employment-rate',
    subject: 'the employment rate',
    say: ({ text, period }, place) =>
      `An estimated ${text} of people aged 16 to 64 in ${place} were in paid work (${period}).`,
  },
  {
    table: 'claimants',
    measure: 'claimant-count',
    subject: 'claimants aged 16 to 24',
    say: ({ text, estimated, period }, place) =>
      `In ${place}, ${estimated}${text} people aged 16 to 24 claimed benefits because they were out of work (${period}).`,
  },
  {
    table: 'qualifications',
    measure: 'level-3-or-above-qualifications',
    subject: 'Level 3 qualifications',
    say: ({ text, period }, place) =>
      `An estimated ${text} of people in ${place} had Level 3 qualifications or above (${period}).`,
  },
];

/**
 * One sentence for each measure of the tables shown, in a fixed order, then one for all that have no figure. `figures` are those of
 * the place itself.
 */
export function writeSentences(
  figures: readonly Figure[],
  tableIds: ReadonlySet<string>,
  sector: SectorFacts,
): Sentence[] {
  const worded = WORDINGS.filter((wording) => tableIds.has(wording.table)).flatMap((wording) => {
    const figure = figures.find((each) => each.measure === wording.measure);
    return figure ? [{ wording, figure }] : [];
  });
  const told = worded.flatMap(({ wording, figure }) =>
    figure.value === null
      ? []
      : [{ text: sentenceFor(wording, figure, figure.value, sector), figures: [figure.id] }],
  );
  const gaps = worded.filter(({ figure }) => figure.value === null);
  return gaps.length === 0
    ? told
    : [
        ...told,
        { text: gapSentence(gaps, worded.length, sector), figures: gaps.map((gap) => gap.figure.id) },
      ];
}

/** Up to two are named: more would make a sentence too long to read. */
function gapSentence(
  gaps: readonly { readonly wording: Wording; readonly figure: Figure }[],
  outOf: number,
  sector: SectorFacts,
): string {
  const place = inPlace(gaps[0]?.figure.areaName ?? '');
  const many =
    gaps.length === outOf ? `any of the ${outOf} measures` : `${gaps.length} of the ${outOf} measures`;
  const counted = `We hold no figure for ${many} in ${place}: the notes under each table say why.`;
  if (gaps.length > 2) return counted;
  const names = gaps.map(({ wording }) => {
    const isSectoral = wording.table === 'sector-jobs' || wording.table === 'adverts';
    return `${wording.subject}${isSectoral && sector.id !== ALL_SECTORS ? ' in this sector' : ''}`;
  });
  const named = `We hold no figure for ${names.join(' or ')} in ${place}: the notes under the table say why.`;
  return named.split(' ').length <= MOST_WORDS ? named : counted;
}

/** Rule W1. */
const MOST_WORDS = 25;

/** A long sector beside a long place gives way to "in this sector": the page's title has its name. */
function sentenceFor(wording: Wording, figure: Figure, value: number, sector: SectorFacts): string {
  const bare: Bare = {
    text: bareText(figure),
    value,
    estimated: figure.isEstimate ? 'an estimated ' : '',
    period: figure.period?.label ?? 'no period',
  };
  const place = inPlace(figure.areaName);
  const full = wording.say(bare, place, sectorPhrase(sector));
  return full.split(' ').length <= MOST_WORDS ? full : wording.say(bare, place, 'in this sector');
}

const WITH_ARTICLE = /^((North|South) (East|West)|(East|West) Midlands|East of England|United Kingdom)$/;

/** "the South East", "Kent". */
export function inPlace(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Without the mark: the sentence says "estimated" in words. */
function bareText(figure: Figure): string {
  return figure.mark === null ? figure.text : figure.text.slice(0, -figure.mark.length).trimEnd();
}

/** The message in one line: the first sentence that has a figure. */
export function writeHeadline(
  sentences: readonly Sentence[],
  withValue: ReadonlySet<string>,
  area: string,
): string {
  const first = sentences.find((sentence) => sentence.figures.every((id) => withValue.has(id)));
  return first?.text ?? `We hold no figures for ${inPlace(area)} yet.`;
}

export function writeSubtitle(area: string, sector: SectorFacts, asAt: string): string {
  const what =
    sector.id === ALL_SECTORS
      ? 'Jobs, pay, adverts and routes'
      : `Jobs, pay, adverts and routes ${sectorPhrase(sector)}`;
  return `${what} for ${inPlace(area)}, as known on ${plainDate(asAt.slice(0, 10))}`;
}
