/** How hard the published snapshots are to read (rule W2): a sample of each level, and the ten hardest sentences in it. */
import type { Database } from '../../db/database.ts';
import { sampleSnapshots } from '../../db/repositories/editions/snapshot-sample.ts';
import { LEVELS, type Level } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { HIGHEST_GRADE, readingOf } from '../../snapshots/words/reading-age.ts';
import type { CheckResult } from './integrity.ts';

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

/** Changes nothing. A database without an edition has nothing to read, and passes. */
export async function checkReading(db: Database, samplePerLevel: number): Promise<ReadingCheck> {
  const levels: ReadingCheck['levels'][number][] = [];
  const sentences = new Map<string, { grade: number; level: Level; text: string }>();
  const findings: string[] = [];
  for (const level of LEVELS) {
    const limit = HIGHEST_GRADE[level];
    let hardest: number | null = null;
    const sample = await sampleSnapshots(db, level, samplePerLevel);
    for (const { areaCode, sectorId, text } of sample) {
      if (text === null) {
        findings.push(`${areaCode}, ${sectorId}, ${level}: the stored snapshot is damaged`);
        continue;
      }
      const { grade, sentences: own } = readingOf(parseSnapshot(text));
      hardest = Math.max(hardest ?? grade, grade);
      if (grade > limit) {
        findings.push(`${areaCode}, ${sectorId}, ${level}: grade ${grade.toFixed(1)}, at most ${limit}`);
      }
      for (const each of own) if (!sentences.has(each.text)) sentences.set(each.text, { ...each, level });
    }
    levels.push({ level, snapshots: sample.length, hardest, limit });
  }
  const worstSentences = [...sentences.values()]
    .sort((a, b) => b.grade - a.grade || (a.text < b.text ? -1 : 1))
    .slice(0, WORST);
  return { levels, worstSentences, result: { name: 'reading', findings } };
}
