/** Sends plain text by e-mail. A runtime that cannot has none. */
export interface Mailer {
  /** Resolves once a server has taken it. Throws what kept it from that. */
  send(mail: Mail): Promise<void>;
}

/** One message to everybody who is told. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
