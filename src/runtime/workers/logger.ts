/** The Logger port on Workers: one JSON object a line, which is what Workers Logs index. */
import type { LogFields, Logger } from '../../ports/logger.ts';

export const logger: Logger = {
  info: (message, fields) => write('info', message, fields),
  warn: (message, fields) => write('warn', message, fields),
  error: (message, fields) => write('error', message, fields),
};

function write(level: 'info' | 'warn' | 'error', message: string, fields: LogFields = {}): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only log a Worker has
  console[level](JSON.stringify({ ...fields, level, msg: message }));
}
