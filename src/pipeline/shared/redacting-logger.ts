/** A log that holds no secret, whatever it is given. */
import type { Redact } from '../../domain/redaction.ts';
import type { LogFields, Logger } from '../../ports/logger.ts';

/** The same log, with every message and every text in its fields redacted. */
export function redactingLogger(log: Logger, redact: Redact): Logger {
  const clean = (fields: LogFields | undefined): LogFields | undefined =>
    fields &&
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
      ]),
    );
  return {
    info: (message, fields) => log.info(redact(message), clean(fields)),
    warn: (message, fields) => log.warn(redact(message), clean(fields)),
    error: (message, fields) => log.error(redact(message), clean(fields)),
  };
}
