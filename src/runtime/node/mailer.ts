/** The Mailer port on nodemailer. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Monitoring } from '../../config/monitoring.ts';
import { isLoopback } from '../../connectors/readiness.ts';
import { SourceUnreachable } from '../../domain/errors.ts';
import type { Mailer } from '../../ports/mailer.ts';

const TIMEOUT_MS = 20_000;
/** For the whole message: a server that drips is never idle. */
const MOST_MS = 60_000;

/** Null where no server is set. Passwords cross no network in the clear: a server that is not on this machine must speak TLS. */
export function createMailer(
  { alertSmtp, alertEmails }: Monitoring,
  mostMs: number = MOST_MS,
): Mailer | null {
  const [from] = alertEmails;
  if (alertSmtp === null || from === undefined) return null;
  return {
    async send({ to, subject, text }) {
      // Loaded when there is something to say: most commands never send.
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url: alertSmtp,
        requireTLS: !isLoopback(alertSmtp),
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      const over = new AbortController();
      const late = wait(mostMs, undefined, { signal: over.signal }).then(() => {
        throw new SourceUnreachable(
          `The mail server did not take the message within ${mostMs / 1000} seconds: look at WEALDWAY_ALERT_SMTP`,
        );
      });
      const message = { from: { name: 'Wealdway', address: from }, to: [...to], subject, text };
      try {
        await Promise.race([transport.sendMail(message), late]);
      } finally {
        over.abort();
        late.catch(() => undefined);
        transport.close();
      }
    },
  };
}
