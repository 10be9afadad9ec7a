/** The Mailer port on nodemailer, against a server that speaks as much SMTP as one message needs. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { createMailer } from '../../src/runtime/node/mailer.ts';

let server: Server | null = null;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** Takes messages, or refuses the sender. Everything that was said to it. */
async function listen(refuses: boolean): Promise<{ readonly port: number; readonly heard: string[] }> {
  const heard: string[] = [];
  server = createServer((socket) => {
    let isData = false;
    socket.write('220 mail.example ESMTP\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      heard.push(text);
      if (isData) {
        if (!text.includes('\r\n.\r\n')) return;
        isData = false;
        socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        isData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('MAIL') && refuses) socket.write('550 not from you\r\n');
      else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 mail.example\r\n');
    });
  });
  const listening = server;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return { port: (listening.address() as AddressInfo).port, heard };
}

const mailerAt = (port: number) =>
  createMailer(
    parseConfig({
      WEALDWAY_ALERT_SMTP: `smtp://127.0.0.1:${port}`,
      WEALDWAY_ALERT_EMAIL: 'one@lmi.example, two@lmi.example',
    }).monitoring,
  );
const MAIL = {
  to: ['one@lmi.example', 'two@lmi.example'],
  subject: 'Wealdway: late',
  text: 'What: this.\n\nAnd that.',
};

it('hands a message to the server, for everybody who is told', async () => {
  const { port, heard } = await listen(false);
  await mailerAt(port)?.send(MAIL);
  const said = heard.join('');
  for (const part of [
    'RCPT TO:<one@lmi.example>',
    'RCPT TO:<two@lmi.example>',
    'Subject: Wealdway: late',
    'And that.',
  ])
    expect(said).toContain(part);
});

it('fails when the server does not take it', async () => {
  const { port } = await listen(true);
  await expect(mailerAt(port)?.send(MAIL)).rejects.toThrow('550 not from you');
});

it('is there only where a server is set', () => {
  expect(createMailer(parseConfig({}).monitoring)).toBeNull();
});
