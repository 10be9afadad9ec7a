/** State in plain sentences. No comparison is made here: that is for src/snapshots/claims. */
import { ALL_SECTORS } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import { boardsInWords } from '../columns/advert-feed.ts';
import type { Column } from '../columns/column.ts';
import type { Figure, Level, Sentence } from '../document/snapshot.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';

/** Rule W1. */
const MOST_WORDS = 25;

/** A column's figure of the place itself. */
export interface OwnFigure {
  readonly column: Pick<Column, 'sentence' | 'plainSentence' | 'subject'>;
  readonly figure: Figure;
}

/** One sentence for each column that has words and a figure here, in the order given. */
export function writeSentences(own: readonly OwnFigure[], sector: SectorFacts, isPlain: boolean): Sentence[] {
  return own.flatMap(({ column, figure }) => {
    const template = isPlain ? column.plainSentence : column.sentence;
    if (template === null || figure.value === null) return [];
    return [{ text: fillSentence(template, figure, sector), figures: [figure.id] }];
  });
}

/** A long sector beside a long place gives way to "in this sector", and that place to "here": the page's title has their names. */
function fillSentence(template: string, figure: Figure, sector: SectorFacts): string {
  const full = fill(template, figure, sectorPhrase(sector));
  if (isShort(full)) return full;
  const shorter = fill(template, figure, 'in this sector');
  return isShort(shorter) ? shorter : fill(template.replace('in {place}', 'here'), figure, 'in this sector');
}

function fill(template: string, figure: Figure, inSector: string): string {
  const words: Readonly<Record<string, string>> = {
    value: figure.unit === 'adverts' && figure.value === 0 ? 'no' : bareText(figure),
    place: inPlace(figure.areaName),
    period: figure.period?.label ?? 'no period',
    sector: inSector,
    boards: boardsInWords(figure.sources.length),
    estimated: figure.isEstimate ? 'an estimated ' : '',
  };
  return template
    .replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

export function isShort(text: string): boolean {
  return text.split(/\s+/).length <= MOST_WORDS;
}

/** Lists of adverts that are counted apart, and are one thing to who misses all of them. */
const ADVERTS: ReadonlySet<string> = new Set([
  'job adverts',
  'apprenticeship adverts',
  'adverts on local boards',
]);

/** What there is no figure for, in one sentence that names the subject; the reasons after it, each once, for readers who ask for them. */
export function writeGapLine(
  own: readonly OwnFigure[],
  unanswered: readonly string[],
  sector: Pick<SectorFacts, 'id' | 'title'>,
  place: string,
  hasReasons: boolean,
): string[] {
  const subjectOf = ({ column }: OwnFigure) =>
    column.subject.replace(/^the number of | in this sector$/g, '');
  const missing = own.flatMap((each) => (each.figure.value === null ? [subjectOf(each)] : []));
  const hasSome = own.some((each) => each.figure.value !== null && ADVERTS.has(subjectOf(each)));
  const subjects = [
    ...new Set([...missing, ...unanswered].map((each) => (ADVERTS.has(each) && !hasSome ? 'adverts' : each))),
  ];
  if (subjects.length === 0) return [];
  const say = (count: number, about: string) => {
    const named = subjects.slice(0, count);
    const list = `${named.slice(0, -1).join(', ')}${named.length > 1 ? ' or ' : ''}${named.at(-1) ?? ''}`;
    return `For ${about} we have no figures on ${list}${count < subjects.length ? ', among other things' : ''}.`;
  };
  const reasons = own.flatMap(({ figure }) =>
    figure.value === null && figure.reason !== null && !figure.reason.startsWith('We have no figure for')
      ? [figure.reason]
      : [],
  );
  // Reasons that differ in a number alone are one to a reader.
  const distinct = new Map(reasons.toReversed().map((reason) => [reason.replace(/\d+ /g, ''), reason]));
  const why = hasReasons
    ? [...distinct.values()]
        .toReversed()
        .map((reason) => ` ${reason}`)
        .join('')
    : '';
  const where = inPlace(place);
  const about =
    sector.id === ALL_SECTORS
      ? [where]
      : [`jobs ${sectorPhrase(sector)} in ${where}`, `this sector in ${where}`];
  // The sector by its name, with as many subjects as then fit.
  for (const each of about)
    for (let count = subjects.length; count > 0; count -= 1)
      if (isShort(say(count, each))) return [`${say(count, each)}${why}`];
  return [`${say(1, about.at(-1) ?? where)}${why}`];
}

const WITH_ARTICLE = /^((North|South) (East|West)|(East|West) Midlands|East of England|United Kingdom)$/;

/** "the South East", "Kent", "Bristol" for "Bristol, City of". */
export function inPlace(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name.replace(/, (?:City|County) of$/, '');
}

/** Without the mark: the sentence says "estimated" in words. */
export function bareText(figure: Pick<Figure, 'mark' | 'text'>): string {
  return figure.mark === null ? figure.text : figure.text.slice(0, -figure.mark.length).trimEnd();
}

/** The message of a page that no figure leads; `wider` is the nearest place with more. */
export function writeBareHeadline(
  area: string,
  sector: Pick<SectorFacts, 'id' | 'title'>,
  wider: string | null,
  level: Level,
): string {
  const [here, there] = [inPlace(area), wider === null ? null : inPlace(wider)];
  if (sector.id !== ALL_SECTORS) {
    const inSector = sectorPhrase(sector);
    return level === 'easyread'
      ? `We have no numbers on jobs ${inSector} in ${here}.`
      : `Our sources have no figures on jobs ${inSector} for ${here}${there === null ? '' : ' alone'}.`;
  }
  if (there === null) return `Our sources have few figures for ${here} yet.`;
  if (level === 'easyread') return `We do not have many numbers for ${here}. We have more for ${there}.`;
  return level === 'ks3'
    ? `Our sources have few figures for ${here} alone. They have more for ${there}.`
    : `Our sources have few figures for ${here} alone, and more for ${there}.`;
}

export function writeSubtitle(area: string, sector: SectorFacts, asAt: string): string {
  const what =
    sector.id === ALL_SECTORS
      ? 'Jobs, pay, adverts and routes'
      : `Jobs, pay, adverts and routes ${sectorPhrase(sector)}`;
  return `${what} for ${inPlace(area)}, as known on ${plainDate(asAt.slice(0, 10))}`;
}

/** " in construction and the built environment"; nothing for all sectors. */
export function sectorWords(sector: Pick<SectorFacts, 'id' | 'title'>): string {
  return sector.id === ALL_SECTORS ? '' : ` ${sectorPhrase(sector)}`;
}
