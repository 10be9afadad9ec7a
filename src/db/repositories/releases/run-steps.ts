/** Aggregate `run_step` with `sweep_entry`: how far a refresh in steps has come, for the invocation that goes on with it. */
import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';

/** D1 takes 2 MB a row, and a letter may need three bytes. */
const LETTERS_OF_A_PIECE = 500_000;
/** D1 stops a statement after 30 seconds, and gives no answer of any size. */
const PIECES_PER_READ = 50;

/** `body` is JSON of the sweep's own. */
export function insertSweepEntry(runId: string, position: number, body: string): CompiledQuery[] {
  const pieces: string[] = [];
  for (let at = 0; at < body.length; at += LETTERS_OF_A_PIECE) {
    pieces.push(body.slice(at, at + LETTERS_OF_A_PIECE));
  }
  return insertMany(
    'sweep_entry',
    pieces.map((piece, index) => ({ run_id: runId, position, piece: index, body: piece })),
  );
}

/** The entries of a run, whole and in order. */
export async function listSweepEntries(db: Database, runId: string): Promise<readonly string[]> {
  const entries: string[] = [];
  let after = { position: 0, piece: -1 };
  for (;;) {
    const rows = await db.read
      .selectFrom('sweep_entry')
      .select(['position', 'piece', 'body'])
      .where('run_id', '=', runId)
      .where(sql<boolean>`(position, piece) > (${after.position}, ${after.piece})`)
      .orderBy('position')
      .orderBy('piece')
      .limit(PIECES_PER_READ)
      .execute();
    for (const { position, piece, body } of rows) {
      entries[position - 1] = `${entries[position - 1] ?? ''}${body}`;
      after = { position, piece };
    }
    if (rows.length < PIECES_PER_READ) return entries;
  }
}

export interface RunStep {
  /** How many invocations of the run were cut off so far. */
  readonly interruptions: number;
  /** JSON of the run's own. */
  readonly body: string;
}

export async function findRunStep(db: Database, runId: string): Promise<RunStep | null> {
  const row = await db.read
    .selectFrom('run_step')
    .select(['interruptions', 'body'])
    .where('run_id', '=', runId)
    .executeTakeFirst();
  return row ?? null;
}

export function putRunStep(runId: string, step: RunStep): CompiledQuery {
  return compose
    .insertInto('run_step')
    .values({ run_id: runId, ...step })
    .onConflict((conflict) => conflict.column('run_id').doUpdateSet(step))
    .compile();
}

/** Stands in one write with the end of a run, or with its new beginning. */
export function deleteSteps(runId: string): CompiledQuery[] {
  return (['sweep_entry', 'run_step'] as const).map((table) =>
    compose.deleteFrom(table).where('run_id', '=', runId).compile(),
  );
}
