/** What a whole run may take of the network, whoever started it: a source that drips or never ends costs a known amount of time and bytes. */
import type { RunLimits } from '../../config/run-limits.ts';
import { RunLimitReached, SourceRefused, SourceUnreachable } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HttpClient } from '../../ports/http-client.ts';

/**
 * The same client until the time since this call, or the bytes of all answers, are used up; then it throws RunLimitReached, and an answer
 * under way is cut off. `what` is asked, for the sentence. `takenBytes`: what earlier steps of the run have read.
 */
export function withinRunLimits(
  http: HttpClient,
  clock: Pick<Clock, 'monotonicMs'>,
  limits: RunLimits,
  what: string,
  takenBytes = 0,
): HttpClient {
  const startedMs = clock.monotonicMs();
  let leftBytes = limits.bytes - takenBytes;
  let sent = 0;
  const leftMs = () => limits.ms - (clock.monotonicMs() - startedMs);
  return {
    async send(request) {
      const timeoutMs = Math.ceil(leftMs());
      if (timeoutMs <= 0) throw tooLong(what, limits, sent);
      if (leftBytes <= 0) throw tooMuch(what, limits, sent);
      const isLast = { time: timeoutMs < request.timeoutMs, bytes: leftBytes < request.maxBytes };
      sent += 1;
      try {
        const answer = await http.send({
          ...request,
          timeoutMs: Math.min(timeoutMs, request.timeoutMs),
          maxBytes: Math.min(leftBytes, request.maxBytes),
        });
        leftBytes -= answer.body.byteLength;
        return answer;
      } catch (cause) {
        // An answer over its cap was read up to it.
        if (isCutOff(cause)) leftBytes -= request.maxBytes;
        if (isLast.bytes && isCutOff(cause)) throw tooMuch(what, limits, sent);
        if (isLast.time && cause instanceof SourceUnreachable && leftMs() <= 0)
          throw tooLong(what, limits, sent);
        throw cause;
      }
    },
  };
}

const isCutOff = (cause: unknown): boolean => cause instanceof SourceRefused && cause.status === null;

const asked = (count: number): string => (count === 1 ? '1 request' : `${count} requests`);

function tooLong(what: string, { ms }: RunLimits, sent: number): RunLimitReached {
  return new RunLimitReached(
    `${what} was stopped after ${asked(sent)}: a run may take ${ms / 60_000} min. ` +
      'If its answers come slowly, tell its publisher; if it has grown so large, raise WEALDWAY_RUN_MINUTES',
  );
}

function tooMuch(what: string, { bytes }: RunLimits, sent: number): RunLimitReached {
  return new RunLimitReached(
    `${what} was stopped after ${asked(sent)}: a run may read ${bytes / 1e6} MB. ` +
      'See whether it sends what it should; if it has grown so large, raise WEALDWAY_RUN_MEGABYTES',
  );
}
