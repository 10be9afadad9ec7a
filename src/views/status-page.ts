/** How each source stands, for operators and for anybody who asks how old a figure is. */
import { html } from 'hono/html';
import { plainDate } from '../domain/period.ts';
import { renderPage } from './layout.ts';

export interface StatusView {
  readonly notice: string | null;
  readonly edition: { readonly name: string; readonly publishedAt: string | null } | null;
  readonly sources: readonly {
    readonly title: string;
    readonly landingPage: string;
    readonly publisher: { readonly name: string };
    readonly state: string;
    readonly explanation: string;
    readonly release: { readonly retrievedAt: string; readonly accepted: number } | null;
    readonly lastCheckedAt: string | null;
    readonly nextDueOn: string | null;
    readonly licence: { readonly name: string; readonly url: string };
    readonly lastRun: { readonly state: string; readonly startedAt: string; readonly issues: number } | null;
  }[];
}

const day = (text: string | null | undefined) => (text ? plainDate(text.slice(0, 10)) : 'never');

export function statusPage({ notice, edition, sources }: StatusView): string {
  return renderPage({
    title: 'Where the figures come from',
    notice,
    main: html`<h1>Where the figures come from, and how old they are</h1>
<p>${
      edition === null
        ? 'No edition has been published yet.'
        : `The current edition is ${edition.name}, published on ${day(edition.publishedAt)}.`
    }</p>
<div class="scroll" tabindex="0" role="region" aria-label="Sources"><table>
<caption>Each source: how it stands, when it was last checked, and what the last run met</caption>
<thead><tr><th scope="col">Source</th><th scope="col">State</th><th scope="col">Last checked</th><th scope="col">Next due</th><th scope="col">Last run</th></tr></thead>
<tbody>${sources.map(
      (source) => html`
<tr><th scope="row"><a href="${source.landingPage}">${source.title}</a><span class="range">${source.publisher.name}. <a href="${source.licence.url}">${source.licence.name}</a></span></th>
<td><span class="state">${source.state}</span><span class="range">${source.explanation}</span></td>
<td>${day(source.lastCheckedAt)}</td>
<td>${source.nextDueOn === null ? 'not known' : day(source.nextDueOn)}</td>
<td>${source.lastRun === null ? 'none yet' : `${source.lastRun.state}, ${source.lastRun.issues} ${source.lastRun.issues === 1 ? 'issue' : 'issues'}`}</td></tr>`,
    )}
</tbody></table></div>`,
  });
}
