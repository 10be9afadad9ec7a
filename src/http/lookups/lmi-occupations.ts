/** Groups of SOC 2010 as LMI for All described them, from what we hold of the groups that they have become. */
import type { Soc2020Code } from '../../domain/classification.ts';
import { findOccupation } from '../../reference/occupations.ts';
import {
  partsOfSoc2010,
  type Soc2010Code,
  type Soc2010Part,
  sameGroupNow,
  soc2010Of,
} from '../../reference/soc2010.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { LmiOccupation, LmiPart } from '../schemas/lmi-for-all.ts';

/** What names and codes rest on. */
export const SOC_SOURCE =
  'SOC 2020 (structure and coding index of April 2025), translated from and to SOC 2010 by the titles of the index; other titles are our own. Source: Office for National Statistics licensed under the Open Government Licence v3.0.';
const FOUND = 10;
/** Less than this of an old group says nothing of what it was. */
const TELLING_SHARE = 0.1;

/** An old group in the new classification. */
interface Translation {
  /** The one group that it still is; null where it became several. */
  readonly one: Soc2020Code | null;
  readonly parts: readonly Soc2010Part[];
  /** What moved; null when the whole group did. */
  readonly note: string | null;
}

export function translate(soc: Soc2010Code): Translation {
  const parts = partsOfSoc2010(soc);
  const same = sameGroupNow(parts);
  if (same === null) {
    const note = `SOC 2010 ${soc} became ${parts.length} groups of SOC 2020, which are in "parts". Figures of several groups are not put together.`;
    return { one: null, parts, note };
  }
  const others = parts.slice(1);
  const moved = `SOC 2010 ${soc} is SOC 2020 ${same.soc2020} now; ${percent(1 - same.share)} of its titles moved to ${others.map((part) => part.soc2020).join(', ')}.`;
  return { one: same.soc2020, parts, note: others.length === 0 ? null : moved };
}

export function describePart({ soc2020, share }: Soc2010Part): LmiPart {
  return {
    soc2020: Number(soc2020),
    title: findSoc2020Group(soc2020)?.title ?? '',
    share: Math.round(share * 1000) / 1000,
  };
}

/** Descriptions, entry routes and tasks are the publisher's texts, which we do not hold: empty, as that service left what it lacked. */
export function describeSoc2010(soc: Soc2010Code): { body: LmiOccupation; note: string | null } {
  const { one, parts, note } = translate(soc);
  const telling =
    one === null
      ? parts.filter(({ share }, at) => at === 0 || share >= TELLING_SHARE)
      : parts.filter(({ soc2020 }) => soc2020 === one);
  const names = telling.flatMap(({ soc2020 }) => {
    const occupation = findOccupation(soc2020);
    return occupation === null ? [] : [occupation.name, ...occupation.otherNames];
  });
  const body: LmiOccupation = {
    soc: Number(soc),
    title: telling.map((part) => describePart(part).title).join('; '),
    description: '',
    qualifications: '',
    tasks: '',
    add_titles: [...new Set(names)],
  };
  if (one !== null || note === null) return { body, note };
  return { body: { ...body, note, parts: parts.map(describePart) }, note };
}

/**
 * Best first, each old group once. A program cannot ask "did you mean": what only the trained coder makes of a text is left out, and so is a
 * name that is spelt like a part of it alone.
 */
export function searchSoc2010(
  { occupations }: Pick<RouteDeps, 'occupations'>,
  text: string,
): LmiOccupation[] {
  const found = occupations
    .find(text, FOUND)
    .matches.filter(
      ({ why, matched }) =>
        why !== 'coder' && (why !== 'spelling' || countWords(matched ?? '') >= countWords(text)),
    );
  const codes = found.flatMap(({ occupation }) => soc2010Of(occupation.soc2020) ?? []);
  return [...new Set(codes)].map((code) => describeSoc2010(code).body);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
}

function percent(share: number): string {
  const value = share * 100;
  return value < 1 ? 'under 1%' : `${Math.round(value)}%`;
}
