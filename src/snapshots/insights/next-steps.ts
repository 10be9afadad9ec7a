/** What young people of a place did after Year 11, and after the two years that follow: what somebody asks first whose child is in that year. Counts alone; nothing is compared. */
import type { Column } from '../columns/column.ts';
import type { Insight, InsightKind } from '../document/insight.ts';
import type { Figure } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { bareText, inPlace } from '../words/sentences.ts';

const AFTER_16 = 'destinations-after-16';
const AFTER_18 = 'destinations-after-18';
const SCOTTISH = 'school-leavers-scotland';

/** In the order in which they are said, with what is said of them; after sixth form or college one may study on. */
const DID = [
  ['education', 'stayed in education'],
  ['apprenticeship', 'became apprentices'],
  ['work', 'went to work'],
] as const;

/** As much of a page’s question as is read. */
interface ReadTopic {
  readonly filled: {
    readonly topic: { readonly id: string };
    readonly columns: readonly {
      readonly column: Pick<Column, 'measure' | 'dimensions'>;
      /** One a place, the page’s own first. */
      readonly figures: readonly Figure[];
    }[];
  };
}

/** After 16 first. Empty where nobody publishes them for the place itself. */
export function nextStepInsights(topics: readonly ReadTopic[], place: string): Insight[] {
  const columns = topics.flatMap(({ filled }) =>
    filled.topic.id === 'next-steps'
      ? filled.columns.map(({ column, figures }) => ({ column, figures }))
      : [],
  );
  const own = (measure: string, destination: string | null) =>
    columns
      .filter(
        ({ column }) => column.measure === measure && (column.dimensions.destination ?? null) === destination,
      )
      .flatMap(({ figures: [figure] }) =>
        figure?.areaCode === place && figure.value !== null ? [figure] : [],
      )[0];
  const leavers = columns.find(({ column }) => column.measure === SCOTTISH)?.figures ?? [];
  return [
    ...counted('after-16', own(AFTER_16, null), (destination) => own(AFTER_16, destination)),
    ...ofLeavers(
      leavers.filter(({ value }) => value !== null),
      place,
    ),
    ...counted('after-18', own(AFTER_18, null), (destination) => own(AFTER_18, destination)),
  ];
}

function counted(
  kind: Extract<InsightKind, 'after-16' | 'after-18'>,
  all: Figure | undefined,
  own: (destination: string) => Figure | undefined,
): Insight[] {
  const parts = DID.flatMap(([destination, did]) => {
    const figure = own(destination);
    return figure === undefined || figure.period?.label !== all?.period?.label ? [] : [{ figure, did }];
  });
  if (all === undefined || parts.length < DID.length) return [];
  const place = inPlace(all.areaName);
  const left =
    kind === 'after-16'
      ? `pupils finished Year 11 in ${place}`
      : `students left sixth form or college in ${place}`;
  const did = joinNames(parts.map(({ figure, did: words }) => `${bareText(figure)} ${words}`));
  return [
    {
      id: `${kind}:${all.id}`,
      kind,
      text: `About ${bareText(all)} ${left}. Of these, ${did} (${all.period?.label ?? ''}).`,
      figures: [all, ...parts.map(({ figure }) => figure)].map(({ id }) => id),
      verdict: null,
      score: LEADS,
      note: 'State-funded schools and colleges, wherever their students live: where each was for six months of the next year. The others were in none of these so long, or it is not known what they did.',
      picture: {
        kind: 'bars',
        rows: parts.map(({ figure, did: name }) => ({
          name,
          value: figure.value ?? 0,
          text: bareText(figure),
        })),
      },
    },
  ];
}

/** Of everybody who left school, whichever year that was in. */
function ofLeavers(figures: readonly Figure[], place: string): Insight[] {
  const here = figures.find(({ areaCode }) => areaCode === place);
  const beside = figures.find(
    (each) => each.areaCode !== place && each.period?.label === here?.period?.label,
  );
  if (here === undefined) return [];
  const shown = beside === undefined ? [here] : [here, beside];
  const there = beside === undefined ? '' : `; in ${inPlace(beside.areaName)} ${bareText(beside)}`;
  return [
    {
      id: `after-16:${here.id}`,
      kind: 'after-16',
      text: `Of school leavers in ${inPlace(here.areaName)}, ${bareText(here)} were studying, training or in work${there} (${here.period?.label ?? ''}).`,
      figures: shown.map(({ id }) => id),
      verdict: null,
      score: LEADS,
      note: 'Publicly funded schools, by the council of the school, about nine months after they left. Volunteers are counted too.',
      picture: {
        kind: 'bars',
        rows: shown.map((figure) => ({
          name: figure.areaName,
          value: figure.value ?? 0,
          text: bareText(figure),
        })),
      },
    },
  ];
}

/** More than the published points add up to: where these are said they stand first, by rule. */
const LEADS = 15;
