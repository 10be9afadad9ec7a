/** What came of the corpus, as the table of docs/hostile-feeds.md. */

/** A line of the report, as far as the table shows it. */
export interface CorpusCounts {
  readonly sourceId: string;
  readonly cases: number;
  readonly verdicts: Readonly<Record<'published' | 'unchanged' | 'held' | 'failed' | 'unread', number>>;
  readonly crashes: number;
  readonly hangs: number;
  readonly wrong: number;
  readonly slowestMs: number;
}

/** The table of a document, between its marks. */
export const PLACE_OF_TABLE = /(<!-- corpus -->\n)[\s\S]*(<!-- end of corpus -->)/;

const HEAD =
  '| Source | Answers | Published | Unchanged | Held back | Refused | Read alone | Crashes | Over 2 s | Wrong rows | Slowest, ms |\n' +
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n';

export function corpusTable(counts: readonly CorpusCounts[]): string {
  const ordered = counts.toSorted((a, b) => a.sourceId.localeCompare(b.sourceId, 'en'));
  const sum = (of: (one: CorpusCounts) => number) => counts.reduce((total, one) => total + of(one), 0);
  const all: CorpusCounts = {
    sourceId: `All ${counts.length}`,
    cases: sum(({ cases }) => cases),
    verdicts: {
      published: sum(({ verdicts }) => verdicts.published),
      unchanged: sum(({ verdicts }) => verdicts.unchanged),
      held: sum(({ verdicts }) => verdicts.held),
      failed: sum(({ verdicts }) => verdicts.failed),
      unread: sum(({ verdicts }) => verdicts.unread),
    },
    crashes: sum(({ crashes }) => crashes),
    hangs: sum(({ hangs }) => hangs),
    wrong: sum(({ wrong }) => wrong),
    slowestMs: Math.max(0, ...counts.map(({ slowestMs }) => slowestMs)),
  };
  return HEAD + [...ordered, all].map(rowOf).join('');
}

function rowOf({ sourceId, cases, verdicts, crashes, hangs, wrong, slowestMs }: CorpusCounts): string {
  const { published, unchanged, held, failed, unread } = verdicts;
  const cells = [
    cases,
    published,
    unchanged,
    held,
    failed,
    unread,
    crashes,
    hangs,
    wrong,
    Math.round(slowestMs),
  ];
  return `| ${sourceId} | ${cells.map((cell) => cell.toLocaleString('en-GB')).join(' | ')} |\n`;
}
