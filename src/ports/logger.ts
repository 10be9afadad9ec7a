/** Structured log. Never give it a secret, a contact detail or a reader's address. */
export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** What belongs to a message, by names in camelCase. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
