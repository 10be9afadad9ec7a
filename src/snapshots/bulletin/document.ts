/** The bulletin: what one area's schools are told in one month. Stored as it was published; views add no figure and no wording about figures. */
import type { AreaCode } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import type { CalendarDate, Instant } from '../../domain/period.ts';
import type { InsightPicture } from '../document/insight.ts';
import type { Figure, Sentence, SnapshotSource } from '../document/snapshot.ts';

/** The document of a stored body. Its shape is that of the version that made it, and is not checked again; damage throws. */
export function parseBulletin(body: string): Bulletin {
  return JSON.parse(body);
}

export interface Bulletin {
  readonly format: 'wealdway-bulletin-1';
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  /** "Medway: bulletin for November 2026". */
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
  /** Three, as far as the snapshot has them: the first insight, what changed most surely, other insights, then a rota. */
  readonly conversation: readonly Sentence[];
  /** The first of the conversation as a drawing; null where it is no insight, not there in bulletins published before it was kept. */
  readonly picture?: InsightPicture | null;
  /** One of the common jobs a month, by a fixed rota; null where none has figures, not there in bulletins published before it was kept. */
  readonly job?: BulletinJob | null;
  /** One sector a month, by a fixed rota and never by what its figures say. */
  readonly sector: { readonly id: SectorId; readonly title: string; readonly sentences: readonly Sentence[] };
  readonly adverts: {
    readonly closingSoon: readonly BulletinAdvert[];
    readonly apprenticeships: readonly BulletinAdvert[];
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
  /** Null where the advert has no deadline; not there in bulletins published before it was kept. */
  readonly closesAt?: Instant | null;
  /** What a pupil should read first; not there in bulletins published before it was kept. */
  readonly notes?: readonly string[];
}
