/** What is written down of a request once it is answered: neither who asked, nor where from, nor what was typed into a box. */
import type { LogFields } from '../../ports/logger.ts';
import type { Lane } from './lane.ts';

export interface SeenRequest {
  readonly requestId: string;
  readonly method: string;
  /** Without the query, which holds what was typed. */
  readonly path: string;
  readonly lane: Lane;
  readonly family: RequestFamily;
  /** HTTP status. */
  readonly status: number;
  /** From the last of the request's headers to the answer, not to its last byte. */
  readonly milliseconds: number;
}

/** Kinds of addresses, few enough to be counted apart. */
type RequestFamily = 'api' | 'asset' | 'embed' | 'feed' | 'lmi-for-all' | 'page' | 'probe';

const FAMILIES: readonly (readonly [RegExp, RequestFamily])[] = [
  [/^\/api\//, 'api'],
  [/^\/(?:assets\/|favicon|robots\.txt$|sitemap)/, 'asset'],
  [/^\/embed\//, 'embed'],
  [/^\/feeds\//, 'feed'],
  [/^\/lmiforall\//, 'lmi-for-all'],
  [/^\/(?:healthz|readyz)$/, 'probe'],
];

function familyOf(path: string): RequestFamily {
  return FAMILIES.find(([pattern]) => pattern.test(path))?.[1] ?? 'page';
}

/** Strangers choose the path: a longer one is cut. */
const LONGEST_PATH = 300;
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

export function seenRequest(
  asked: Pick<SeenRequest, 'requestId' | 'method' | 'path' | 'lane'>,
  status: number,
  milliseconds: number,
): SeenRequest {
  const { requestId, method, path, lane } = asked;
  return {
    requestId,
    method: METHODS.has(method) ? method : 'other',
    path: path.slice(0, LONGEST_PATH),
    lane,
    family: familyOf(path),
    status,
    milliseconds,
  };
}

/** As a line in the log has it: to a tenth. */
export const loggedMs = ({ milliseconds }: SeenRequest): number => Math.round(milliseconds * 10) / 10;

/** The fields of its line in the log. */
export const fieldsOf = (seen: SeenRequest): LogFields => ({ ...seen, milliseconds: loggedMs(seen) });
