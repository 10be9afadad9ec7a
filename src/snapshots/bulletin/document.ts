/** The bulletin: what one area's schools are told in one month. Stored as it was published; views add no figure and no wording about figures. */
import type { AreaCode } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import type { CalendarDate, Instant } from '../../domain/period.ts';
import type { InsightPicture } from '../document/insight.ts';
import type { Figure, Sentence, SnapshotSource } from '../document/snapshot.ts';

/**
 * The document of a stored body; damage throws. One that an earlier version made stays as it was published: what was not kept then is
 * null, and no wording of it is made anew.
 */
export function parseBulletin(body: string): Bulletin {
  const held: StoredBulletin = JSON.parse(body);
  const whole = (advert: StoredAdvert): BulletinAdvert => ({ ...NOT_KEPT, ...advert });
  return {
    picture: null,
    job: null,
    ...held,
    adverts: {
      openApprenticeships: null,
      notCovered: null,
      ...held.adverts,
      closingSoon: held.adverts.closingSoon.map(whole),
      apprenticeships: held.adverts.apprenticeships.map(whole),
    },
  };
}

const NOT_KEPT = { level: null, pay: null, closesAt: null, notes: [] } as const;

/** As any version wrote it. */
type StoredBulletin = Omit<Bulletin, 'adverts' | 'picture' | 'job'> & {
  readonly picture?: Bulletin['picture'];
  readonly job?: Bulletin['job'];
  readonly adverts: Omit<
    Bulletin['adverts'],
    'closingSoon' | 'apprenticeships' | 'openApprenticeships' | 'notCovered'
  > & {
    readonly closingSoon: readonly StoredAdvert[];
    readonly apprenticeships: readonly StoredAdvert[];
    readonly openApprenticeships?: Bulletin['adverts']['openApprenticeships'];
    readonly notCovered?: string | null;
  };
};

type StoredAdvert = Omit<BulletinAdvert, keyof typeof NOT_KEPT> & Partial<BulletinAdvert>;

export interface Bulletin {
  readonly format: 'wealdway-bulletin-1';
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  /** What it has to tell, for the subject line of an e-mail: "Medway, November 2026: 24 apprenticeships advertised, and …". */
  readonly title: string;
  readonly area: BulletinPlace;
  /** "2026-11". */
  readonly month: string;
  readonly edition: string;
  /** The edition that changes are counted from; null for the first. */
  readonly earlierEdition: string | null;
  readonly asAt: Instant;
  /** Never empty: when nothing changed, it says so (rule C8). */
  readonly changes: readonly string[];
  /** Three, as far as the snapshot has them, a sentence each: the first insight, what changed most surely, other insights, then a rota. */
  readonly conversation: readonly Sentence[];
  /** The first of the conversation as a drawing; null where it is no insight. */
  readonly picture: InsightPicture | null;
  /** One of the common jobs a month, by a fixed rota; null where none has figures. */
  readonly job: BulletinJob | null;
  /** One sector a month, by a fixed rota and never by what its figures say. */
  readonly sector: { readonly id: SectorId; readonly title: string; readonly sentences: readonly Sentence[] };
  readonly adverts: {
    readonly closingSoon: readonly BulletinAdvert[];
    /** Of several kinds, from several lists. */
    readonly apprenticeships: readonly BulletinAdvert[];
    /** How many were open when it was published; `isMore` where so many that nobody counted on. Null where that was not kept. */
    readonly openApprenticeships: { readonly count: number; readonly isMore: boolean } | null;
    /** That no list of ours is for the place, in one sentence; null where one is. */
    readonly notCovered: string | null;
    readonly caveat: string;
  };
  readonly elsewhere: { readonly place: BulletinPlace; readonly sentences: readonly Sentence[] } | null;
  /** `reason` is null where the answer says it. */
  readonly question: {
    readonly question: string;
    readonly answer: string;
    readonly reason: string | null;
  } | null;
  /** Every figure that a sentence here names. */
  readonly figures: readonly Figure[];
  readonly sources: readonly SnapshotSource[];
  /** Of the lists of adverts, as their licences ask. */
  readonly advertAttributions: readonly string[];
}

interface BulletinJob {
  readonly name: string;
  readonly slug: string;
  readonly sentences: readonly Sentence[];
}

interface BulletinPlace {
  readonly code: AreaCode;
  readonly name: string;
  readonly slug: string;
}

export interface BulletinAdvert {
  readonly title: string;
  readonly employerName: string | null;
  readonly place: string | null;
  readonly url: string | null;
  /** The day in the UK; null where the advert has no deadline. */
  readonly closesOn: CalendarDate | null;
  /** Null where the advert has no deadline. */
  readonly closesAt: Instant | null;
  /** "Level 3"; null where the advert tells none. */
  readonly level: string | null;
  /** "£21,000 a year"; null where the advert tells none. */
  readonly pay: string | null;
  /** What a pupil should read first. */
  readonly notes: readonly string[];
}
