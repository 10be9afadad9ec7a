/** A problem as a page, and the page that explains a kind of problem. */
import { html } from 'hono/html';
import { renderPage } from '../parts/layout.ts';

export interface ProblemView {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { readonly parameter: string; readonly detail: string }[];
  readonly suggestions: readonly { readonly name: string; readonly href: string | null }[];
  /** What was typed for the thing that is not known: the box has it again. */
  readonly asked: string | null;
  /** What the log calls the request; null where nobody numbers them. */
  readonly requestId: string | null;
}

export function problemPage(problem: ProblemView): string {
  const { code, status, title, detail, errors, suggestions, requestId } = problem;
  return renderPage({
    title,
    typed: problem.asked ?? '',
    notice: null,
    main: html`<h1>${title}</h1>
<p>${detail}</p>
${errors.length > 1 ? html`<ul>${errors.map((error) => html`<li><strong>${error.parameter}</strong>: ${error.detail}</li>`)}</ul>` : ''}
${
  suggestions.length === 0
    ? ''
    : html`<h2>${code === 'no-snapshot' ? 'What took its place' : 'Did you mean'}</h2>
<ul>${suggestions.map(({ name, href }) => html`<li>${href === null ? name : html`<a href="${href}">${name}</a>`}</li>`)}</ul>`
}
${status < 500 || requestId === null ? '' : html`<p>If it happens again, tell whoever runs this service, with this number: <code>${requestId}</code></p>`}
<p><a href="/">Find a place</a> · <a href="/problems/${code}">What this means</a></p>`,
  });
}

export function problemExplanationPage(problem: {
  readonly notice: string | null;
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly explanation: string;
}): string {
  return renderPage({
    title: problem.title,
    notice: problem.notice,
    main: html`<h1>${problem.title}</h1>
<p>${problem.explanation}</p>
<dl><dt>Code</dt><dd><code>${problem.code}</code></dd><dt>HTTP status</dt><dd>${problem.status}</dd></dl>`,
  });
}
