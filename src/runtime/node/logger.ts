/** The Logger port on pino: one JSON object a line, on standard error, because standard output is for results. */
import pino from 'pino';
import type { Logger } from '../../ports/logger.ts';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

export function createLogger(level: LogLevel): Logger {
  // Synchronous: the line that explains a crash must not be lost in a buffer.
  const destination = pino.destination({ dest: 2, sync: true });
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (message, fields) => log.info(fields ?? {}, message),
    warn: (message, fields) => log.warn(fields ?? {}, message),
    error: (message, fields) => log.error(fields ?? {}, message),
  };
}
