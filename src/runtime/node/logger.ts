/** The Logger port on pino: one JSON object a line, on standard error, because standard output is for results. */
import pino from 'pino';
import { createRedactor } from '../../domain/redaction.ts';
import { fieldsOf, type SeenRequest } from '../../http/gate/seen-request.ts';
import { redactingLogger } from '../../pipeline/shared/redacting-logger.ts';
import type { Logger } from '../../ports/logger.ts';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

const STDERR = 2;

/** `secrets`: exact values that no line may hold; what looks like a credential is kept out besides. */
export function createLogger(level: LogLevel, secrets: readonly string[] = []): Logger {
  // Synchronous: the line that explains a crash must not be lost in a buffer.
  const log = open(level, pino.destination({ dest: STDERR, sync: true }));
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

/** Request lines are many and explain no crash: they are written together, a second late at most. */
export function createRequestLog(level: LogLevel): RequestLog {
  const destination = pino.destination({ dest: STDERR, sync: false, minLength: 8_192, periodicFlush: 1000 });
  const log = open(level, destination);
  return {
    note: (seen) => log.info(fieldsOf(seen), 'request'),
    close: () => destination.flushSync(),
  };
}

function open(level: LogLevel, destination: pino.DestinationStream): pino.Logger {
  return pino({ level, base: null, timestamp: createTimestamp() }, destination);
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
