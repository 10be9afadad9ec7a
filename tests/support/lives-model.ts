/** What becomes of adverts from night to night, as a plain program over lists says it: every release whole, as it is read. */
import type { MadeUpAdvert } from './made-up-connector.ts';

export interface ModelledAdvert {
  readonly key: string;
  readonly state: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Of a withdrawn one, when its source was asked. */
  readonly ended: string | null;
  readonly returned: number;
  readonly edited: number;
  readonly advert: MadeUpAdvert;
  readonly coder: string;
}

export type ModelledRelease = ReadonlyMap<string, ModelledAdvert>;

export interface ModelledNight {
  readonly at: string;
  readonly adverts: readonly MadeUpAdvert[];
  /** The source answers that whatever is absent was withdrawn. */
  readonly withdraws: boolean;
  readonly coder: string;
}

const KEPT_MS = 180 * 86_400_000;

/** What a reader would notice. */
const wordsOf = ({ key, title, closesAt, openings }: MadeUpAdvert) =>
  JSON.stringify([title ?? key, closesAt ?? null, openings ?? null, key]);

export function nextRelease(before: ModelledRelease, night: ModelledNight): ModelledRelease {
  const { at, coder } = night;
  const now = new Map<string, ModelledAdvert>();
  for (const advert of night.adverts) {
    if (now.has(advert.key)) continue;
    const old = before.get(advert.key);
    now.set(advert.key, {
      ...{ key: advert.key, state: 'live', lastSeen: at, ended: null, advert, coder },
      firstSeen: old?.firstSeen ?? at,
      returned: old ? old.returned + Number(old.state !== 'live') : 0,
      edited: old ? old.edited + Number(wordsOf(old.advert) !== wordsOf(advert)) : 0,
    });
  }
  const sweep = [...now.keys()];
  for (const old of before.values()) {
    if (!now.has(old.key) && isKept(old, at)) now.set(old.key, { ...carried(old, at), coder });
  }
  changeKeys(before, now, sweep);
  if (night.withdraws)
    for (const row of now.values())
      if (row.state === 'unconfirmed') now.set(row.key, { ...row, state: 'withdrawn', ended: at });
  return now;
}

function isKept({ ended, lastSeen }: ModelledAdvert, at: string): boolean {
  const last = ended === null || ended < lastSeen ? lastSeen : ended;
  return Date.parse(last) >= Date.parse(at) - KEPT_MS;
}

function carried(old: ModelledAdvert, at: string): ModelledAdvert {
  const { closesAt } = old.advert;
  const isOpen = old.state === 'live' || old.state === 'unconfirmed';
  if (isOpen && closesAt != null && closesAt < at) return { ...old, state: 'closed', ended: closesAt };
  return { ...old, state: old.state === 'live' ? 'unconfirmed' : old.state };
}

/** An advert that is new under its key goes on with the life of an absent one that has the same alternate key. */
function changeKeys(
  before: ModelledRelease,
  now: Map<string, ModelledAdvert>,
  sweep: readonly string[],
): void {
  const departures = [...now.values()]
    .filter(({ key, advert }) => !sweep.includes(key) && advert.alternateKey != null)
    .sort(
      (a, b) =>
        Number(a.ended !== null) - Number(b.ended !== null) ||
        b.lastSeen.localeCompare(a.lastSeen) ||
        compare(a.key, b.key),
    );
  for (const key of sweep.filter((each) => !before.has(each)).sort(compare)) {
    const row = now.get(key);
    const at = departures.findIndex(({ advert }) => advert.alternateKey === row?.advert.alternateKey);
    const [gone] = at < 0 ? [] : departures.splice(at, 1);
    const old = gone && before.get(gone.key);
    if (!row || !old) continue;
    now.delete(old.key);
    now.set(key, {
      ...row,
      firstSeen: old.firstSeen,
      returned: old.returned + Number(old.state !== 'live'),
      edited: old.edited + 1,
    });
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
