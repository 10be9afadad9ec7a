/** Tells an operator by each way that is set. What could not be sent is sent the next time; what was, never again. */
import type { AlertChannel, Telling } from '../../db/repositories/upkeep/alerts.ts';
import { listTellings, noteTold } from '../../db/repositories/upkeep/alerts.ts';
import { messageOf, SourceUnreachable } from '../../domain/errors.ts';
import type { PipelineDeps } from '../shared/deps.ts';

type TellDeps = Pick<PipelineDeps, 'db' | 'clock' | 'log' | 'http' | 'config' | 'mailer'>;

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 100_000;

/** Returns how many messages were sent. A way that fails is logged and keeps no other from being used. */
export async function tellOperator(deps: TellDeps): Promise<number> {
  const { monitoring } = deps.config;
  let sent = 0;
  if (monitoring.alertWebhook !== null) {
    const url = monitoring.alertWebhook;
    sent += await tellBy(deps, 'webhook', (_, text) => post(deps, url, text));
  }
  const { mailer } = deps;
  if (monitoring.alertEmails.length > 0 && mailer) {
    const to = monitoring.alertEmails;
    sent += await tellBy(deps, 'email', (subject, text) => mailer.send({ to, subject, text }));
  }
  return sent;
}

async function tellBy(
  { db, clock, log }: TellDeps,
  channel: AlertChannel,
  send: (subject: string, text: string) => Promise<void>,
): Promise<number> {
  const tellings = await listTellings(db, channel);
  if (tellings.length === 0) return 0;
  try {
    await send(subjectOf(tellings), textOf(tellings));
  } catch (error) {
    log.error('The operator could not be told; the next tick tries again', {
      channel,
      detail: messageOf(error),
    });
    return 0;
  }
  await db.writeAtomically(noteTold(tellings, channel, clock.now()));
  return 1;
}

/** "Wealdway: 2 sources need a look, 1 is well again". */
function subjectOf(tellings: readonly Telling[]): string {
  const count = (moment: Telling['moment']) =>
    new Set(tellings.filter((each) => each.moment === moment).map(({ sourceId }) => sourceId)).size;
  const [begun, over] = [count('begin'), count('end')];
  const parts = [
    ...(begun === 0 ? [] : [`${begun} ${begun === 1 ? 'source needs' : 'sources need'} a look`]),
    ...(over === 0 ? [] : [`${over} ${over === 1 ? 'is' : 'are'} well again`]),
  ];
  return `Wealdway: ${parts.join(', ')}`;
}

/** The end of several troubles of one source is told once. */
function textOf(tellings: readonly Telling[]): string {
  return [...new Set(tellings.map(({ words }) => words))].join('\n\n');
}

async function post({ http }: TellDeps, url: string, text: string): Promise<void> {
  const { status } = await http.send({
    url,
    headers: {},
    post: JSON.stringify({ text }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MOST_BYTES,
  });
  if (status < 200 || status >= 300) throw new SourceUnreachable(`The webhook answered ${status}`);
}
