/** Where figures come from, in the three lengths that views need: under a table, in the list at the end, in one line. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot, SnapshotFigures, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { nextDueWords } from '../../snapshots/words/timeliness.ts';
import type { Figures } from './figure-table.ts';
import type { Markup } from './markup.ts';

type Sources = ReadonlyMap<string, SnapshotSource>;

const day = (instant: string) => plainDate(instant.slice(0, 10));

export function sourcesOf(snapshot: Pick<Snapshot, 'sources'>): Sources {
  return new Map(snapshot.sources.map((source) => [source.id, source]));
}

/** Sources, what the figures describe, and when they were fetched, under each table: a line for those that share both. */
export function provenance(table: SnapshotFigures, figures: Figures, sources: Sources): Markup | '' {
  const periods = new Map<SnapshotSource, Set<string>>();
  for (const id of table.rows.flatMap((row) => row.figures)) {
    const figure = figures.get(id);
    for (const used of figure?.sources ?? []) {
      const source = sources.get(used);
      if (!source) continue;
      const known = periods.get(source) ?? new Set();
      const label = figure?.period?.label;
      periods.set(source, label === undefined ? known : known.add(label));
    }
  }
  const lines = Map.groupBy(periods, ([{ retrievedAt }, labels]) =>
    [...(labels.size === 0 ? [] : [joinNames([...labels])]), `fetched on ${day(retrievedAt)}.`].join('; '),
  );
  return html`${[...lines].map(
    ([end, used]) =>
      html`<p class="from">Source${used.length === 1 ? '' : 's'}: ${used.map(([{ landingPage, title }], at) => html`${at === 0 ? '' : '; '}<a href="${landingPage}">${title}</a>`)}, ${end}</p> `,
  )}`;
}

export function sourceList(snapshot: Pick<Snapshot, 'sources'>): Markup {
  if (snapshot.sources.length === 0) return html`<p>None of our sources has a figure for this page.</p>`;
  return html`${lateLines(snapshot)}<ul class="cite">${snapshot.sources.map(sourceItem)}</ul>`;
}

/** Rule C4: on screen and on paper. */
export function lateLines(snapshot: Pick<Snapshot, 'sources'>): Markup {
  const late = snapshot.sources.filter((source) => source.overdue !== null);
  return html`${late.map((source) => html`<p class="late">${source.title}: ${source.overdue ?? ''}</p>`)}`;
}

function sourceItem(source: SnapshotSource): Markup {
  const newest = source.newestPeriod === null ? '' : ` Newest figures shown: ${source.newestPeriod}.`;
  return html`<li><a href="${source.landingPage}">${source.title}</a>, ${source.publisher.name}.${newest} Fetched on ${day(source.retrievedAt)}. ${nextDueWords(source)} ${source.licence.attribution} <a href="${source.licence.url}">${source.licence.name}</a>.</li>`;
}

/** "Sources: Population estimates (Nomis); …. All fetched on 1 May 2026." */
export function sourcesInOneLine({ sources }: Pick<Snapshot, 'sources'>): string {
  const [first] = sources;
  if (!first) return 'None of our sources has a figure here.';
  const lead = sources.length === 1 ? 'Source' : 'Sources';
  const fetched = ({ retrievedAt }: SnapshotSource) => `fetched on ${day(retrievedAt)}`;
  const isOneDay = sources.every((source) => fetched(source) === fetched(first));
  if (isOneDay) {
    const names = sources.map(({ title, publisher }) => `${title} (${publisher.name})`);
    return `${lead}: ${names.join('; ')}. ${sources.length === 1 ? 'It was' : 'All were'} ${fetched(first)}.`;
  }
  return `${lead}: ${sources.map((source) => `${source.title} (${source.publisher.name}, ${fetched(source)})`).join('; ')}.`;
}

/** "Business Register and Employment Survey; Census 2021, fetched on 23 October 2026." Their publishers are named by what their licences ask for. */
export function sourceNames(sources: readonly SnapshotSource[]): string {
  const byDay = Map.groupBy(sources, ({ retrievedAt }) => day(retrievedAt));
  return [...byDay]
    .map(([fetched, some]) => `${some.map(({ title }) => title).join('; ')}, fetched on ${fetched}.`)
    .join(' ');
}

/** Letters of two short lines on a card. */
const BRIEF = 74;

/** "Source: Census 2021, occupation." Empty where there is none. As many by name as fit, the rest by number: the page that a card leads to has all of them. */
export function sourcesInBrief(sources: readonly SnapshotSource[]): string {
  const names = [...new Set(sources.map(({ title }) => title))];
  if (names.length === 0) return '';
  const say = (some: readonly string[]) => {
    const more = names.length - some.length;
    return `${names.length === 1 ? 'Source' : 'Sources'}: ${some.join('; ')}${more === 0 ? '' : ` and ${more} more`}.`;
  };
  for (let count = names.length; count > 0; count -= 1) {
    const text = say(names.slice(0, count));
    if (text.length <= BRIEF) return text;
  }
  const publishers = [...new Set(sources.map(({ publisher }) => publisher.name))];
  return `Source${publishers.length === 1 ? '' : 's'}: ${publishers[0] ?? ''}${publishers.length > 1 ? ` and ${publishers.length - 1} more` : ''}.`;
}

/** Each attribution that a licence asks for, once; `others` are those of sources that are not in the document. */
export function attributionLines(
  snapshot: Pick<Snapshot, 'sources'>,
  others: readonly string[] = [],
): string[] {
  const all = [...snapshot.sources.map(({ licence }) => licence.attribution), ...others];
  const each = all.map((attribution) => attribution.replace(/[^.]$/, '$&.'));
  return [...new Set(each)];
}

const OPEN_GOVERNMENT = 'Open Government Licence v3.0';
const isOpen = ({ licence }: SnapshotSource) => licence.name.startsWith(OPEN_GOVERNMENT);

/**
 * "Source: Office for National Statistics. Open Government Licence v3.0." for somebody else's page, beside a link to all attributions: that licence
 * takes a link where listing many is not practical. Whatever another licence asks for is said in full. `linkStyle` is for a page without
 * our stylesheet.
 */
export function creditsInBrief({ sources }: Pick<Snapshot, 'sources'>, linkStyle?: string): Markup {
  const open = sources.filter(isOpen);
  const names = [...new Set(open.map(({ publisher }) => publisher.name.replace(/ \(.*\)$/, '')))];
  const others = attributionLines({ sources: sources.filter((source) => !isOpen(source)) });
  const licence = open[0]?.licence.url ?? '';
  const style = linkStyle === undefined ? '' : html` style="${linkStyle}"`;
  return html`${names.length === 0 ? '' : html`Source${names.length === 1 ? '' : 's'}: ${joinNames(names)}. <a href="${licence}"${style}>${OPEN_GOVERNMENT}</a>. `}${others.join(' ')}`;
}

/**
 * "Open Government Licence v3.0, © Crown copyright." in plain words, where the page that it leads to has every attribution. Whatever another
 * licence asks for is said in full; the lists of adverts are named beside it.
 */
export function licencesInBrief(
  { sources }: Pick<Snapshot, 'sources'>,
  adverts: readonly string[] = [],
): string {
  const hasOpen = sources.some(isOpen) || adverts.some((each) => each.includes(OPEN_GOVERNMENT));
  const others = attributionLines({ sources: sources.filter((source) => !isOpen(source)) });
  return [...(hasOpen ? [`${OPEN_GOVERNMENT}, © Crown copyright.`] : []), ...others].join(' ');
}

const ADVERT_LIST =
  /^(?:Contains public sector information licensed under the Open Government Licence v3\.0\. )?Source: ((?:(?!\. ).)+?)(?: \([^)]*\))?\.?$/;

/** "Adverts: DfE Find an apprenticeship, Hopfield District Council." Each list by its name; what another licence asks for is said in full. */
export function advertCredits(attributions: readonly string[]): string {
  const named = attributions.flatMap((each) => ADVERT_LIST.exec(each)?.[1] ?? []);
  const others = attributions.filter((each) => !ADVERT_LIST.test(each));
  return [...(named.length === 0 ? [] : [`Adverts: ${joinNames([...new Set(named)])}.`]), ...others].join(
    ' ',
  );
}

const CROWN = /^Source: (.+?),? licensed under the Open Government Licence v3\.0\. © Crown copyright\.$/;

/** The same, those that end alike with that end once: a line each, they took a quarter of the sheet. */
export function attributionsOnPaper(
  snapshot: Pick<Snapshot, 'sources'>,
  others: readonly string[] = [],
): string {
  const lines = attributionLines(snapshot, others);
  const alike = lines.flatMap((line) => CROWN.exec(line)?.[1] ?? []);
  if (alike.length < 2) return lines.join(' ');
  return [
    ...lines.filter((line) => !CROWN.test(line)),
    `Sources: ${alike.join('; ')}. All licensed under the Open Government Licence v3.0. © Crown copyright.`,
  ].join(' ');
}
