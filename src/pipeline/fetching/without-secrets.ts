/** An answer that repeats one of our keys is not let in: whatever it says would stand in the archive, the database and the log for ever. */
import { SourceRefused } from '../../domain/errors.ts';
import { LEAST_SECRET_LENGTH, waysToWriteSecret } from '../../domain/redaction.ts';
import type { HttpClient, HttpResponse } from '../../ports/http-client.ts';

/** Throws SourceRefused, which names the host alone, when the head or the body of an answer holds one of `secrets`, in any way of writing it. */
export function refusingSecrets(http: HttpClient, secrets: readonly string[]): HttpClient {
  // Settings let no shorter one in.
  const kept = secrets.filter(({ length }) => length >= LEAST_SECRET_LENGTH);
  const written = [...new Set(kept.flatMap(waysToWriteSecret))];
  if (written.length === 0) return http;
  const inHead = written.map((each) => each.toLowerCase());
  const inBody = written.map((each) => new TextEncoder().encode(each));
  return {
    async send(request) {
      const answer = await http.send(request);
      if (!repeats(answer, inHead, inBody)) return answer;
      throw new SourceRefused(
        `${new URL(request.url).host} repeats a key of ours in its answer, which was not kept. Ask the publisher for another key`,
        answer.status,
      );
    },
  };
}

/** Capitals do not count in the head: a host's name in an address loses them. */
function repeats(
  { headers, body }: HttpResponse,
  inHead: readonly string[],
  inBody: readonly Uint8Array[],
): boolean {
  const head = Object.values(headers).join('\n').toLowerCase();
  return inHead.some((each) => head.includes(each)) || inBody.some((needle) => holds(body, needle));
}

function holds(body: Uint8Array, needle: Uint8Array): boolean {
  const [first = 0] = needle;
  for (let at = body.indexOf(first); at >= 0; at = body.indexOf(first, at + 1)) {
    if (needle.every((byte, offset) => body[at + offset] === byte)) return true;
  }
  return false;
}
