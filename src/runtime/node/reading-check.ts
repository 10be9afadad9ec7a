/** How hard the published snapshots are to read (rule W2): a sample of each level, and the ten hardest sentences in it. */

import { existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { unpackText } from '../../db/sql/packed-texts.ts';
import { LEVELS, type Level } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { HIGHEST_GRADE, readingOf } from '../../snapshots/words/reading-age.ts';
import type { CheckResult } from './integrity.ts';
import { storageFailure } from './sqlite.ts';

const WORST = 10;

export interface ReadingCheck {
  readonly levels: readonly {
    readonly level: Level;
    readonly snapshots: number;
    /** Flesch-Kincaid grade of the hardest snapshot in the sample; null when there is none. */
    readonly hardest: number | null;
    readonly limit: number;
  }[];
  /** Hardest first, each once. */
  readonly worstSentences: readonly {
    readonly grade: number;
    readonly level: Level;
    readonly text: string;
  }[];
  readonly result: CheckResult;
}

interface Row {
  readonly area_code: string;
  readonly sector_id: string;
  readonly position: number;
  readonly body: string;
}

/** Changes nothing. A database without an edition has nothing to read, and passes. */
export async function checkReading(file: string, samplePerLevel: number): Promise<ReadingCheck> {
  const levels: ReadingCheck['levels'][number][] = [];
  const sentences = new Map<string, { grade: number; level: Level; text: string }>();
  const findings: string[] = [];
  for (const level of LEVELS) {
    const limit = HIGHEST_GRADE[level];
    let hardest: number | null = null;
    const rows = existsSync(file) ? sampleOf(file, level, samplePerLevel) : [];
    for (const row of rows) {
      const text = await unpackText(row.body, row.position);
      if (text === null) continue;
      const { grade, sentences: own } = readingOf(parseSnapshot(text));
      hardest = Math.max(hardest ?? grade, grade);
      if (grade > limit) {
        findings.push(
          `${row.area_code}, ${row.sector_id}, ${level}: grade ${grade.toFixed(1)}, at most ${limit}`,
        );
      }
      for (const each of own) if (!sentences.has(each.text)) sentences.set(each.text, { ...each, level });
    }
    levels.push({ level, snapshots: rows.length, hardest, limit });
  }
  const worstSentences = [...sentences.values()]
    .sort((a, b) => b.grade - a.grade || (a.text < b.text ? -1 : 1))
    .slice(0, WORST);
  return { levels, worstSentences, result: { name: 'reading', findings } };
}

/** Snapshots are named by their hash, so the first by name are a fair sample, and the same one each time. */
function sampleOf(file: string, level: Level, size: number): Row[] {
  try {
    const sqlite = new BetterSqlite3(file, { readonly: true, timeout: 10_000 });
    try {
      return sqlite
        .prepare<[Level, number], Row>(
          `SELECT snapshot.area_code, sector_id, position, snapshot_pack.body
           FROM snapshot JOIN snapshot_pack USING (edition_id, area_code, level)
           WHERE edition_id = (SELECT CAST(value AS INTEGER) FROM installation WHERE name = 'current_edition_id') AND level = ?
           ORDER BY snapshot_id LIMIT ?`,
        )
        .all(level, size);
    } finally {
      sqlite.close();
    }
  } catch (cause) {
    throw storageFailure(file, cause);
  }
}
