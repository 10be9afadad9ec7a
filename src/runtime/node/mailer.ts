/** The Mailer port on nodemailer. */
import type { Monitoring } from '../../config/monitoring.ts';
import type { Mailer } from '../../ports/mailer.ts';

const TIMEOUT_MS = 20_000;
const LOOPBACK = /^(?:localhost|127\.|\[::1\]$)/;

/** Null where no server is set. Passwords cross no network in the clear: a server that is not on this machine must speak TLS. */
export function createMailer({ alertSmtp, alertEmails }: Monitoring): Mailer | null {
  const [from] = alertEmails;
  if (alertSmtp === null || from === undefined) return null;
  return {
    async send({ to, subject, text }) {
      // Loaded when there is something to say: most commands never send.
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url: alertSmtp,
        requireTLS: !LOOPBACK.test(new URL(alertSmtp).hostname),
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      try {
        await transport.sendMail({ from: { name: 'Wealdway', address: from }, to: [...to], subject, text });
      } finally {
        transport.close();
      }
    },
  };
}
