/** What all kinds of board share in reading a list: records with their places in it, adverts that came twice, and none at all. */
import { SourceChanged } from '../../domain/errors.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, PlannedRequest, Sweep } from '../contract.ts';
import type { BoardRecord } from './board-kind.ts';
import type { StatedAdvert, StatedPlace } from './stated-advert.ts';

export interface LocatedAdvert {
  readonly locator: string;
  readonly advert: StatedAdvert;
  readonly issues: readonly Issue[];
}

interface AdvertList {
  /** For the issue of an empty list: the path that was asked. */
  readonly path: string;
  readonly adverts: readonly LocatedAdvert[];
  /** As the board states it for the whole sweep; null where it does not. */
  readonly statedTotal: number | null;
  /** Of the list around the adverts. */
  readonly issues?: readonly Issue[];
  readonly next?: (sweep: Sweep) => readonly PlannedRequest[];
}

/**
 * An advert that stands there once for each of its places is one with all of them. Throws SourceChanged for a list that states adverts and
 * holds none.
 */
export function listOfAdverts({
  path,
  adverts,
  statedTotal,
  issues = [],
  next,
}: AdvertList): ParsedResponse<BoardRecord> {
  if (adverts.length === 0 && statedTotal !== null && statedTotal > 0)
    throw new SourceChanged(`${path} states ${statedTotal} adverts and holds none`);
  const items: ParsedItem<BoardRecord>[] = issues.map((one) => ({ kind: 'issue', issue: one }));
  if (adverts.length === 0)
    items.push({ kind: 'issue', issue: issue('no-rows', 'warning', path, 'The board holds no adverts.') });
  for (const { locator, advert, issues: own } of onePerKey(adverts)) {
    items.push(...own.map((one): ParsedItem<BoardRecord> => ({ kind: 'issue', issue: one })));
    items.push({ kind: 'record', record: { locator, fields: { kind: 'advert', advert } } });
  }
  return { statedTotal, items, ...(next && { next }) };
}

function onePerKey(adverts: readonly LocatedAdvert[]): readonly LocatedAdvert[] {
  const byKey = new Map<string, LocatedAdvert>();
  const kept: LocatedAdvert[] = [];
  for (const located of adverts) {
    const { key, title } = located.advert;
    const first = key === null ? undefined : byKey.get(key);
    if (first === undefined || first.advert.title !== title) {
      kept.push(located);
      if (key !== null) byKey.set(key, located);
      continue;
    }
    const merged = {
      ...first,
      advert: { ...first.advert, places: distinct([...first.advert.places, ...located.advert.places]) },
      issues: [...first.issues, ...located.issues],
    };
    kept[kept.indexOf(first)] = merged;
    if (key !== null) byKey.set(key, merged);
  }
  return kept;
}

/** A row that is the same in all its parts brings no second place. */
function distinct(places: readonly StatedPlace[]): readonly StatedPlace[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
