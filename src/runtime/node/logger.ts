/** The Logger port on pino: one JSON object a line, on standard error, because standard output is for results. */
import pino from 'pino';
import { createRedactor } from '../../domain/redaction.ts';
import { loggedMs, type SeenRequest } from '../../http/gate/seen-request.ts';
import { redactingLogger } from '../../pipeline/shared/redacting-logger.ts';
import type { Logger } from '../../ports/logger.ts';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

const STDERR = 2;

/** `secrets`: exact values that no line may hold; what looks like a credential is kept out besides. */
export function createLogger(level: LogLevel, secrets: readonly string[] = []): Logger {
  // Synchronous: the line that explains a crash must not be lost in a buffer.
  const destination = pino.destination({ dest: STDERR, sync: true });
  const log = pino({ level, base: null, timestamp: createTimestamp() }, destination);
  const lines: Logger = {
    info: (message, fields) => log.info(fields ?? {}, message),
    warn: (message, fields) => log.warn(fields ?? {}, message),
    error: (message, fields) => log.error(fields ?? {}, message),
  };
  return redactingLogger(lines, createRedactor(secrets));
}

export interface RequestLog {
  note(seen: SeenRequest): void;
  /** Writes what is left. */
  close(): void;
}

/** As many lines as are written together, some 50 kB. */
const LINES_AT_ONCE = 256;
const LATEST_MS = 1000;

/**
 * Request lines are many and explain no crash: they are written together, a second late at most. Joined here, because pino's destination adds
 * each to a text that it must then put together from its parts, which costs ten times as much.
 */
export function createRequestLog(level: LogLevel): RequestLog {
  if (level !== 'info') return { note: () => undefined, close: () => undefined };
  const destination = pino.destination({ dest: STDERR, sync: false });
  const time = createTimestamp();
  let lines: string[] = [];
  const write = (): void => {
    if (lines.length > 0) destination.write(lines.join(''));
    lines = [];
  };
  const timer = setInterval(write, LATEST_MS).unref();
  return {
    note(seen) {
      if (lines.push(requestLine(seen, time())) === LINES_AT_ONCE) write();
    },
    close() {
      clearInterval(timer);
      write();
      destination.flushSync();
    },
  };
}

/** As pino writes it, which looks at each of the fields anew, at four times the cost. `time` is a field with the comma before it. */
export function requestLine(seen: SeenRequest, time: string): string {
  const { requestId, method, path, lane, family, status } = seen;
  return `{"level":30${time},"requestId":"${requestId}","method":"${method}","path":${JSON.stringify(path)},"lane":"${lane}","family":"${family}","status":${status},"milliseconds":${loggedMs(seen)},"msg":"request"}\n`;
}

/** As pino's own isoTime, which writes the same instant out anew for each of a thousand lines a second. */
function createTimestamp(): () => string {
  let lastMs = Number.NaN;
  let written = '';
  return () => {
    const now = Date.now();
    if (now !== lastMs) {
      lastMs = now;
      written = `,"time":"${new Date(now).toISOString()}"`;
    }
    return written;
  };
}
