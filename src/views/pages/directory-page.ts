/** Other places to look: national labour market information, with what each covers and when its address last answered. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';

export interface DirectoryView {
  readonly notice: string | null;
  readonly resources: readonly DirectoryResource[];
  /** Whether this installation asks the addresses at all. */
  readonly areChecked: boolean;
}

interface DirectoryResource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly about: string;
  readonly geography: string;
  readonly ages: string;
  readonly licence: string;
  /** What is known of a service that was switched off; null while it runs. */
  readonly closed: string | null;
  /** Null while the address was never asked. */
  readonly lastCheck: {
    readonly checkedAt: string;
    readonly isDead: boolean;
    readonly answer: string;
  } | null;
}

export function directoryPage({ notice, resources, areChecked }: DirectoryView): string {
  const running = resources.filter(({ closed }) => closed === null);
  const closed = resources.filter((each) => each.closed !== null);
  return renderPage({
    title: 'Other places to look',
    notice,
    description: 'A directory of national labour market information: area, age, licence, last checked.',
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1>Other places to look</h1>
<p>National sources that schools and advisers use, in order of their names. We link to them; we do not run them.</p>
<p>${howChecked(areChecked)}</p>
${running.map(runningCard)}
${closed.length === 0 ? '' : html`<h2>Switched off</h2>\n<p>Older pages and books still name these.</p>${closed.map(closedCard)}`}`,
  });
}

function howChecked(areChecked: boolean): string {
  return areChecked
    ? 'Once a week we ask each address for its page. “It answered” means that there is a page at the address, and not that its figures are up to date. When an address fails twice in a row, we say so.'
    : 'The addresses are not checked here: whoever runs this service has given no contact for the sites that would be asked. An address below may have moved.';
}

function runningCard(resource: DirectoryResource): Markup {
  return html`<section class="card"><h2><a href="${resource.url}" rel="noopener">${resource.title}</a></h2>
<p>${resource.about}</p>
<dl class="facts">
<div><dt>Publisher</dt><dd>${resource.publisher}</dd></div>
<div><dt>Area</dt><dd>${resource.geography}</dd></div>
<div><dt>Who it suits</dt><dd>${resource.ages}</dd></div>
<div><dt>Licence</dt><dd>${resource.licence}</dd></div>
<div><dt>Address</dt><dd>${checkWords(resource)}</dd></div>
</dl>${resource.lastCheck?.isDead ? html`<p class="late">This address did not answer when we last asked. It may have moved.</p>` : ''}</section>
`;
}

function closedCard({ title, publisher, about, closed }: DirectoryResource): Markup {
  return html`<section class="card"><h3>${title}</h3>
<p>${about}</p>
<dl class="facts"><div><dt>Publisher</dt><dd>${publisher}</dd></div></dl>
<p class="late">Switched off. ${closed}</p></section>
`;
}

/** "Checked on 8 August 2026: it answered". */
function checkWords({ lastCheck: check }: DirectoryResource): string {
  if (check === null) return 'Never checked by this service';
  return `Checked on ${plainDate(check.checkedAt.slice(0, 10))}: ${check.answer}`;
}
