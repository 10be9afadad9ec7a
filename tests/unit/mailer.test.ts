/** The Mailer port on nodemailer, against a server that speaks as much SMTP as one message needs. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { createMailer } from '../../src/runtime/node/mailer.ts';
import { createAuthority, type ServerIdentity, signItself } from '../support/certificates.ts';

let server: Server | null = null;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** Takes messages, or refuses the sender; over TLS where it has a certificate. Everything that was said to it. */
async function listen(
  refuses: boolean,
  identity: ServerIdentity | null = null,
): Promise<{ readonly port: number; readonly heard: string[] }> {
  const heard: string[] = [];
  const converse = (socket: Socket): void => {
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
  };
  server = identity === null ? createServer(converse) : createTlsServer(identity, converse);
  const listening = server;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return { port: (listening.address() as AddressInfo).port, heard };
}

const mailerAt = (port: number, { at = 'smtp://127.0.0.1', mostMs = 20_000 } = {}) =>
  createMailer(
    parseConfig({
      WEALDWAY_ALERT_SMTP: `${at}:${port}`,
      WEALDWAY_ALERT_EMAIL: 'one@lmi.example, two@lmi.example',
    }).monitoring,
    mostMs,
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

describe('a server that speaks TLS', () => {
  const at = { at: 'smtps://localhost' };

  it('is given the message when its certificate is sound, and nothing when it is not', async () => {
    const before = getCACertificates('default');
    const [known, unknown] = await Promise.all([createAuthority('Known'), createAuthority('Unknown')]);
    setDefaultCACertificates([...before, known.certificate]);
    try {
      const sound = await listen(false, await known.issue('localhost'));
      await mailerAt(sound.port, at)?.send(MAIL);
      expect(sound.heard.join('')).toContain('And that.');
      server?.close();
      const faulty = [
        unknown.issue('localhost'),
        known.issue('mail.example'),
        known.issue('localhost', { from: '2020-01-01', to: '2021-01-01' }),
        signItself('localhost'),
      ];
      for (const identity of faulty) {
        const { port, heard } = await listen(false, await identity);
        await expect(mailerAt(port, at)?.send(MAIL)).rejects.toThrow(/certificate|altnames/i);
        expect(heard).toEqual([]);
        server?.close();
      }
    } finally {
      setDefaultCACertificates(before);
    }
  });
});

it('gives up a server that is never idle and never done', async () => {
  server = createServer((socket) => {
    const drip = setInterval(() => socket.write('220-'), 10);
    socket.on('close', () => clearInterval(drip)).on('error', () => undefined);
    open.push(socket);
  });
  const open: Socket[] = [];
  const listening = server;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  const { port } = listening.address() as AddressInfo;
  await expect(mailerAt(port, { mostMs: 200 })?.send(MAIL)).rejects.toThrow(
    'did not take the message within 0.2 seconds: look at WEALDWAY_ALERT_SMTP',
  );
  for (const socket of open) socket.destroy();
});

it('is there only where a server is set', () => {
  expect(createMailer(parseConfig({}).monitoring)).toBeNull();
});
