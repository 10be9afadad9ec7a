/** The only way from an error to a response: RFC 9457 for programs, a page for people. Errors are never cached. */
import type { Logger } from '../../ports/logger.ts';
import { embedNotice } from '../../views/embeds/embed-notice.ts';
import { problemPage } from '../../views/pages/problem-page.ts';
import { EMBED_SECURITY, EXPOSED_HEADERS, PAGE_SECURITY } from './headers.ts';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

export interface ParameterError {
  readonly parameter: string;
  /** One sentence: what is wrong and what is allowed. */
  readonly detail: string;
}

/** A near name with where it leads. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

interface ProblemDetails {
  readonly errors?: readonly ParameterError[];
  readonly suggestions?: readonly Suggestion[];
  readonly asked?: string;
  /** The detail without the suggestions, for a page that lists them. */
  readonly brief?: string;
  /** When asking again may help, in whole seconds from now. */
  readonly retryAfterSeconds?: number;
}

/** Thrown by routes; everything else that is thrown becomes `internal`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly ParameterError[];
  readonly suggestions: readonly Suggestion[];
  /** What was typed for the thing that is not known; null where that is not one text. */
  readonly asked: string | null;
  readonly brief: string;
  /** Null when asking again is no help. */
  readonly retryAfterSeconds: number | null;
  constructor(code: ProblemCode, detail: string, more: ProblemDetails = {}) {
    super(detail);
    this.code = code;
    this.errors = more.errors ?? [];
    this.suggestions = more.suggestions ?? [];
    this.asked = more.asked ?? null;
    this.brief = more.brief ?? detail;
    this.retryAfterSeconds = more.retryAfterSeconds ?? (code === 'not-ready' ? 60 : null);
  }
}

/** `requestId`: what the log calls the request; null where nobody numbers them. */
export function respondWithProblem(
  error: unknown,
  request: Request,
  log: Logger,
  requestId: string | null = null,
): Response {
  const path = new URL(request.url).pathname;
  const problem = problemOf(error, request, log, requestId);
  const headers: Record<string, string> = { 'cache-control': 'no-store', vary: 'accept' };
  if (problem.code === 'method-not-allowed') headers.allow = 'GET, HEAD, OPTIONS';
  if (requestId !== null) headers['x-request-id'] = requestId;
  if (problem.retryAfterSeconds !== null) headers['retry-after'] = String(problem.retryAfterSeconds);
  return !isForPrograms(path) && (request.headers.get('accept') ?? '').includes('text/html')
    ? asPage(problem, new URL(request.url), headers, requestId)
    : asDocument(problem, path, headers, requestId);
}

/** In a frame, a page that a frame may show. */
function asPage(
  problem: Problem,
  url: URL,
  headers: Readonly<Record<string, string>>,
  requestId: string | null,
): Response {
  const { status, title } = PROBLEMS[problem.code];
  const detail = problem.message;
  const [page, security] = url.pathname.startsWith('/embed/')
    ? [embedNotice({ notice: null, title, detail, origin: '', ways: [] }), EMBED_SECURITY]
    : [
        problemPage({
          code: problem.code,
          status,
          title,
          detail: problem.suggestions.length > 0 ? problem.brief : detail,
          errors: problem.errors,
          suggestions: linked(problem, url),
          asked: problem.asked,
          requestId,
        }),
        PAGE_SECURITY,
      ];
  return new Response(page, {
    status,
    headers: { ...security, ...headers, 'content-type': 'text/html; charset=utf-8' },
  });
}

function asDocument(
  problem: Problem,
  path: string,
  headers: Readonly<Record<string, string>>,
  requestId: string | null,
): Response {
  const { status, title } = PROBLEMS[problem.code];
  const body = {
    type: `/problems/${problem.code}`,
    title,
    status,
    detail: problem.message,
    instance: path,
    ...(requestId === null ? {} : { requestId }),
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
    ...(problem.suggestions.length > 0 ? { suggestions: problem.suggestions } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': EXPOSED_HEADERS,
      'x-content-type-options': 'nosniff',
    },
  });
}

function isForPrograms(path: string): boolean {
  return path.startsWith('/api/') || path.startsWith('/lmiforall/');
}

/** Nothing of a fault leaves the house; the log has it, with the path alone: who asked is not written down. */
export function problemOf(error: unknown, request: Request, log: Logger, requestId: string | null): Problem {
  if (error instanceof Problem) return error;
  const path = new URL(request.url).pathname;
  log.error('request failed', {
    requestId,
    path,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return new Problem('internal', 'The fault is ours. Try again later.');
}

/** The same page with the suggestion in the place of what was typed, so that nothing else that was chosen is lost; else the place's own page. */
export function linked(problem: Problem, url: URL): { name: string; href: string | null }[] {
  const isPlace = problem.code === 'unknown-area' || problem.code === 'no-snapshot';
  return problem.suggestions.map(({ id, name }) => ({
    name,
    href: withInstead(url, problem.asked, id) ?? (isPlace ? `/in/${id}` : null),
  }));
}

function withInstead({ pathname, searchParams }: URL, asked: string | null, id: string): string | null {
  if (asked === null) return null;
  const wanted = asked.trim();
  const query = new URLSearchParams(searchParams);
  for (const [name, value] of searchParams) {
    const parts = value.split(',').map((part) => part.trim());
    const at = value.trim() === wanted ? -1 : parts.indexOf(wanted);
    if (value.trim() !== wanted && at < 0) continue;
    query.set(name, at < 0 ? id : parts.with(at, id).join(','));
    return `${pathname}?${query}`;
  }
  const segments = pathname.split('/');
  const at = segments.findIndex((segment) => decoded(segment) === wanted);
  return at < 0 ? null : `${segments.with(at, id).join('/')}${query.size === 0 ? '' : `?${query}`}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
