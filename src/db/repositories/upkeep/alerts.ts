/** Aggregate `alert`: what an operator is told of a source, and what was told by which way. */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export type AlertChannel = 'webhook' | 'email';
type AlertMoment = 'begin' | 'end';

export interface OpenAlert {
  readonly alertId: number;
  readonly sourceId: SourceId;
  readonly kind: string;
  readonly since: Instant;
}

export interface Telling {
  readonly alertId: number;
  readonly sourceId: SourceId;
  readonly moment: AlertMoment;
  readonly words: string;
}

export async function listOpenAlerts(db: Database): Promise<OpenAlert[]> {
  const rows = await db.read
    .selectFrom('alert')
    .select(['alert_id', 'source_id', 'kind', 'since'])
    .where('ended_at', 'is', null)
    .orderBy('alert_id')
    .execute();
  return rows.map((row) => ({
    alertId: row.alert_id,
    sourceId: row.source_id,
    kind: row.kind,
    since: row.since,
  }));
}

/** Changes no row when one of the kind is open already. */
export function openAlert(alert: {
  readonly sourceId: SourceId;
  readonly kind: string;
  readonly since: Instant;
  readonly noticedAt: Instant;
  readonly words: string;
}): CompiledQuery {
  return compose
    .insertInto('alert')
    .values({
      source_id: alert.sourceId,
      kind: alert.kind,
      since: alert.since,
      noticed_at: alert.noticedAt,
      words: alert.words,
    })
    .onConflict((conflict) => conflict.doNothing())
    .compile();
}

/** Every open alert of the source. */
export function endAlerts(sourceId: SourceId, endedAt: Instant, words: string): CompiledQuery {
  return compose
    .updateTable('alert')
    .set({ ended_at: endedAt, end_words: words })
    .where('source_id', '=', sourceId)
    .where('ended_at', 'is', null)
    .compile();
}

/** What is still to be told by this way, oldest first. An end is told only where the beginning was; one that ended before it was told is not told at all. */
export async function listTellings(db: Database, channel: AlertChannel): Promise<Telling[]> {
  const wasTold = (moment: AlertMoment) =>
    sql<boolean>`EXISTS (SELECT 1 FROM alert_telling AS told WHERE told.alert_id = alert.alert_id
      AND told.channel = ${channel} AND told.moment = ${moment})`;
  const rows = await db.read
    .selectFrom('alert')
    .select(['alert_id', 'source_id', 'words', 'end_words'])
    .where((where) =>
      where.or([
        where.and([sql<boolean>`ended_at IS NULL`, where.not(wasTold('begin'))]),
        where.and([sql<boolean>`ended_at IS NOT NULL`, wasTold('begin'), where.not(wasTold('end'))]),
      ]),
    )
    .orderBy('alert_id')
    .execute();
  return rows.map((row) => ({
    alertId: row.alert_id,
    sourceId: row.source_id,
    moment: row.end_words === null ? 'begin' : 'end',
    words: row.end_words ?? row.words,
  }));
}

export function noteTold(
  tellings: readonly Telling[],
  channel: AlertChannel,
  toldAt: Instant,
): CompiledQuery[] {
  return tellings.map(({ alertId, moment }) =>
    compose
      .insertInto('alert_telling')
      .values({ alert_id: alertId, channel, moment, told_at: toldAt })
      .onConflict((conflict) => conflict.doNothing())
      .compile(),
  );
}
