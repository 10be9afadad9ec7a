/** What has changed, newest first, in plain sentences. */
import { html } from 'hono/html';
import type { ChangeKind } from '../../domain/change.ts';
import { plainDate } from '../../domain/period.ts';
import { KIND_MEANINGS, KIND_WORDS } from '../../snapshots/changes/change-words.ts';
import { renderPage } from '../parts/layout.ts';

export interface ChangesView {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string } | null;
  readonly sourceTitle: string | null;
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly text: string;
    readonly noticedAt: string;
  }[];
  /** In a sentence, when there are no changes; else null. */
  readonly emptyBecause: string | null;
  /** The query of this page without its page, with its question mark. */
  readonly search: string;
  readonly page: number;
  readonly totalPages: number;
}

export function changesPage(view: ChangesView): string {
  const about = [view.area?.name, view.sourceTitle].filter((name) => name !== undefined && name !== null);
  const days = [...new Set(view.changes.map(({ noticedAt }) => noticedAt.slice(0, 10)))];
  const kinds = [...new Set(view.changes.map(({ kind }) => kind))];
  const pageLink = (page: number) => `/changes${view.search}${view.search === '' ? '?' : '&'}page=${page}`;
  return renderPage({
    title: about.length === 0 ? 'What has changed' : `What has changed: ${about.join(', ')}`,
    notice: view.notice,
    main: html`<h1>What has changed</h1>
<p class="subtitle">${about.length === 0 ? 'In every source, all places together.' : `For ${about.join(', ')}.`}</p>
<form class="screen" action="/changes" method="get">
<label for="area">Changes for one place, postcode or school</label>
<div class="search"><input id="area" name="area" value="${view.area?.slug ?? ''}" maxlength="100" required><button type="submit">Show</button></div>
</form>
${view.emptyBecause === null ? '' : html`<p>${view.emptyBecause}</p>`}
${days.map(
  (day) => html`<h2>${plainDate(day)}</h2>
<ul>${view.changes
    .filter(({ noticedAt }) => noticedAt.startsWith(day))
    .map(({ kind, text }) => html`<li><strong>${KIND_WORDS[kind]}</strong>: ${text}</li>`)}</ul>`,
)}
${
  kinds.length === 0
    ? ''
    : html`<h2>Words explained</h2>
<dl class="words">${kinds.map((kind) => html`<dt>${KIND_WORDS[kind]}</dt><dd>${KIND_MEANINGS[kind]}</dd>`)}</dl>`
}
<p class="screen">${view.page > 1 ? html`<a href="${pageLink(view.page - 1)}">Newer changes</a> ` : ''}${view.page < view.totalPages ? html`<a href="${pageLink(view.page + 1)}">Older changes</a>` : ''}</p>
<p class="screen">Follow these changes: <a href="/feeds/changes.atom${view.search}">Atom</a>, <a href="/feeds/changes.json${view.search}">JSON Feed</a>, <a href="/api/v1/changes${view.search}">JSON</a>.</p>`,
  });
}
