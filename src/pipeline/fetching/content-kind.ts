/** A database holds live figures or demonstration figures, never both. */

import type { Database } from '../../db/database.ts';
import { findContentKind, writeContentKind } from '../../db/repositories/upkeep/installation.ts';
import { ContentKindMismatch } from '../../domain/errors.ts';

export type ContentKind = 'live' | 'demonstration';

/** The first use of a database decides what it holds. Throws ContentKindMismatch when it holds the other kind. */
export async function ensureContentKind(db: Database, kind: ContentKind): Promise<void> {
  if ((await findContentKind(db)) === null) await db.writeAtomically([writeContentKind(kind)]);
  // Read again: another process may have decided first.
  await refuseOtherKind(db, kind);
}

/** Throws ContentKindMismatch when the database holds the other kind; a new one may hold either. */
export async function refuseOtherKind(db: Database, kind: ContentKind): Promise<void> {
  const found = await findContentKind(db);
  if (found === null || found === kind) return;
  throw new ContentKindMismatch(
    `This database holds ${found} figures and this would add ${kind} figures to them. ` +
      'Set WEALDWAY_DATABASE to another file, or delete this one if it is no longer needed.',
  );
}
