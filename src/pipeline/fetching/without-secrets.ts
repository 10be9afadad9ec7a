/** An answer that repeats one of our keys is not let in: whatever it says would stand in the archive, the database and the log for ever. */
import { SourceRefused } from '../../domain/errors.ts';
import type { HttpClient, HttpResponse } from '../../ports/http-client.ts';

/** Shorter ones stand in any text by chance, and no publisher gives a key so short. */
const LEAST_LETTERS = 8;

/** Throws SourceRefused, which names the host alone, when the head or the body of an answer holds one of `secrets` of at least eight letters. */
export function refusingSecrets(http: HttpClient, secrets: readonly string[]): HttpClient {
  const kept = secrets.filter((secret) => secret.length >= LEAST_LETTERS);
  if (kept.length === 0) return http;
  const needles = kept.map((secret) => new TextEncoder().encode(secret));
  return {
    async send(request) {
      const answer = await http.send(request);
      if (!repeats(answer, kept, needles)) return answer;
      throw new SourceRefused(
        `${new URL(request.url).host} repeats a key of ours in its answer, which was not kept. Ask the publisher for another key`,
        answer.status,
      );
    },
  };
}

function repeats(
  { headers, body }: HttpResponse,
  secrets: readonly string[],
  needles: readonly Uint8Array[],
): boolean {
  const head = Object.values(headers).join('\n');
  return (
    secrets.some((secret) => head.includes(secret) || head.includes(encodeURIComponent(secret))) ||
    needles.some((needle) => holds(body, needle))
  );
}

function holds(body: Uint8Array, needle: Uint8Array): boolean {
  const [first = 0] = needle;
  for (let at = body.indexOf(first); at >= 0; at = body.indexOf(first, at + 1)) {
    if (needle.every((byte, offset) => body[at + offset] === byte)) return true;
  }
  return false;
}
