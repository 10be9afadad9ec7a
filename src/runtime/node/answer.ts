/** Asks the service's own API without a network, so that the command line says exactly what readers get. */
import { StorageFailed, WrongUse } from '../../domain/errors.ts';
import type { NodeDeps } from './deps.ts';
import { createNodeApp } from './serving/reading.ts';

/** The body of a 200. Throws WrongUse with the problem's own words for a 4xx, StorageFailed for a 5xx. */
export async function askService(deps: NodeDeps, path: string): Promise<string> {
  const app = createNodeApp(deps);
  const answer = await app.request(path);
  const text = await answer.text();
  if (answer.ok) return text;
  const sentence = sentenceOf(text) ?? `The service answered ${answer.status}.`;
  throw answer.status < 500 ? new WrongUse(sentence) : new StorageFailed(sentence);
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
}

/** Null when the body is not a problem document. */
function sentenceOf(text: string): string | null {
  if (!text.startsWith('{')) return null;
  const { title, detail }: Problem = JSON.parse(text);
  return detail ?? title ?? null;
}
