/** The Logger port on Workers: one JSON object a line, which is what Workers Logs index. */
import { createRedactor } from '../../domain/redaction.ts';
import type { LogFields, Logger } from '../../ports/logger.ts';

export const logger: Logger = {
  info: (message, fields) => write('info', message, fields),
  warn: (message, fields) => write('warn', message, fields),
  error: (message, fields) => write('error', message, fields),
};

/** Here by shape alone: the settings, and with them the secrets' values, belong to an invocation. */
const redact = createRedactor([]);

function write(level: 'info' | 'warn' | 'error', message: string, fields: LogFields = {}): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only log a Worker has
  console[level](redact(JSON.stringify({ ...fields, level, msg: message })));
}
