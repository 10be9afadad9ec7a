/** How an operator is told, in words for somebody who has never seen this before: what, since when, why, and what to do. */
import type { SourceDescription } from '../../connectors/contract.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import type { Trouble, TroubleKind, WatchedSource } from './troubles.ts';

/** Before "since". */
const WHAT: Readonly<Record<TroubleKind, string>> = {
  unreachable: 'has given no usable answer',
  slow: 'has answered too slowly to be read',
  limit: 'has taken more time or sent more than a refresh may take',
  refused: 'has refused us',
  changed: 'has sent something that we cannot read',
  held: 'sent an answer that failed its checks; it has been held back',
  clock: 'and this machine have disagreed about the time',
  failed: 'has failed to refresh',
  late: 'has been late',
  unasked: 'has not been asked',
};

export function beginWords(watched: WatchedSource, trouble: Trouble): string {
  const { source, checkedAt } = watched;
  const meanwhile =
    checkedAt === null
      ? 'Nothing of it has been published yet.'
      : `Readers still see what we had; it was last read with success on ${momentWords(checkedAt)}.`;
  return [
    `${source.title} (${source.id}) ${WHAT[trouble.kind]} since ${momentWords(trouble.since)}.`,
    ...(trouble.detail === null ? [] : [`Why: ${ended(withoutQueries(trouble.detail))}`]),
    `What to do: ${adviceFor(trouble.kind, watched)}`,
    meanwhile,
  ].join('\n');
}

/** `title`: the source's id where it is no longer known. */
export function endWords(
  { title, since }: { readonly title: string; readonly since: Instant },
  watched: WatchedSource | null,
): string {
  const how =
    watched === null || watched.readiness.state === 'off'
      ? 'It is switched off now.'
      : watched.checkedAt === null
        ? ''
        : `It was read with success on ${momentWords(watched.checkedAt)}.`;
  return `Over: ${title}. The trouble began on ${momentWords(since)}. ${how} There is nothing to do.`.replace(
    / {2,}/g,
    ' ',
  );
}

function adviceFor(kind: TroubleKind, { source, readiness }: WatchedSource): string {
  switch (kind) {
    case 'unreachable':
      return `${askedAgain(source)} If it lasts, open ${source.landingPage} in a browser. If that does not work either, wait. If it does, see whether this machine may reach ${hostOf(source.baseUrl)}; if it may, show ${source.publisher.name} the line above.`;
    case 'slow':
      return `${askedAgain(source)} If it lasts, tell ${source.publisher.name} that their answers come too slowly.`;
    case 'limit':
      return `Open ${source.landingPage}. If the answers are slow or are not what they should be, tell ${source.publisher.name}. If the list has grown so large, raise the setting that is named above.`;
    case 'refused':
      return refusedAdvice(source);
    case 'changed':
      return 'Update Wealdway. If that does not help, report it to the project with the line above: the publisher has changed the shape of the data.';
    case 'held':
      return `Compare with ${source.landingPage}. If what was sent is right, publish it with the command above. If it is not, do nothing: the next good answer takes its place.`;
    case 'clock':
      return 'Run timedatectl on this machine and set the clock right. If it is right, wait: the publisher’s is wrong, and it is asked again by itself.';
    case 'failed':
      return `Run: wealdway refresh ${source.id}. It says what goes wrong. Then run: wealdway doctor.`;
    case 'late':
      return readiness.state === 'paused'
        ? readiness.reason
        : `See whether ${source.landingPage} has anything newer. If it has, report it to the project; if not, the publisher is late, and there is nothing to do.`;
    case 'unasked':
      return 'See whether the service was started with --refresh and what its log says, then start it again.';
  }
}

function askedAgain({ cadence }: SourceDescription): string {
  return `Nothing at first: it is asked again by itself, ${cadence === 'daily' ? 'tonight' : 'within a week'}.`;
}

function refusedAdvice({ secrets, landingPage, id }: SourceDescription): string {
  const names = secrets.map(({ setting }) => setting).join(' and ');
  return names === ''
    ? `Open ${landingPage}: the data may have moved, or programs are shut out. Until that is clear you can leave it out with WEALDWAY_DISABLED_SOURCES=${id}.`
    : `Look at ${names}: the key may have run out. Ask the publisher for a new one, set it, and start the service again.`;
}

/** "3 August 2026, 06:00 UTC". */
function momentWords(instant: Instant): string {
  const [day = '', time = ''] = instant.split('T');
  return time.startsWith('00:00:00') ? plainDate(day) : `${plainDate(day)}, ${time.slice(0, 5)} UTC`;
}

/** Of an address that is asked with many words, its place says enough; the status and the log have the whole. */
const withoutQueries = (detail: string): string => detail.replace(/\?[^\s?]{40,}/g, '?…');
const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
