/** What a command says and where: results on standard output, everything else on standard error. */

export interface Terminal {
  /** One line of the result. */
  result(line: string): void;
  /** Resolves when the reader of the result has taken so much of it that more may follow. */
  settled(): Promise<void>;
  /** One line about how it goes, kept on the screen. */
  note(line: string): void;
  /**
   * How far a long step has come. On a terminal the line is rewritten in place; elsewhere only a new `step` is a line,
   * so that a log does not fill with counts.
   */
  progress(step: string, count: string): void;
}

export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly writableNeedDrain?: boolean;
  write(text: string): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';

export function createTerminal(out: Output, err: Output): Terminal {
  let isOnProgressLine = false;
  let lastStep = '';
  const leaveProgressLine = (): void => {
    if (isOnProgressLine) err.write(CLEAR_LINE);
    isOnProgressLine = false;
  };
  return {
    result(line) {
      leaveProgressLine();
      out.write(`${line}\n`);
    },
    settled: () =>
      new Promise((resolve) => {
        if (out.writableNeedDrain && out.once) out.once('drain', resolve);
        else resolve();
      }),
    note(line) {
      leaveProgressLine();
      err.write(`${line}\n`);
    },
    progress(step, count) {
      if (err.isTTY) {
        err.write(`${CLEAR_LINE}${`${step} ${count}`.trimEnd().slice(0, (err.columns ?? 80) - 1)}`);
        isOnProgressLine = true;
      } else if (step !== lastStep) {
        err.write(`${step}\n`);
      }
      lastStep = step;
    },
  };
}
