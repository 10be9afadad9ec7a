/** Other places to look: national labour market information, with what each covers and when its address last answered. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { renderPage } from '../parts/layout.ts';

export interface DirectoryView {
  readonly notice: string | null;
  readonly resources: readonly DirectoryResource[];
}

interface DirectoryResource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly about: string;
  readonly geography: string;
  readonly ages: string;
  readonly licence: string;
  /** Null while the address was never asked. */
  readonly lastCheck: {
    readonly checkedAt: string;
    readonly isDead: boolean;
    readonly answer: string;
  } | null;
}

export function directoryPage({ notice, resources }: DirectoryView): string {
  return renderPage({
    title: 'Other places to look',
    notice,
    description: 'A directory of national labour market information: area, age, licence, last checked.',
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1>Other places to look</h1>
<p>National sources that schools and advisers use, in order of their names. We link to them; we do not run them.</p>
${resources.map(
  (
    resource,
  ) => html`<section class="card"><h2><a href="${resource.url}" rel="noopener">${resource.title}</a></h2>
<p>${resource.about}</p>
<dl class="facts">
<div><dt>Publisher</dt><dd>${resource.publisher}</dd></div>
<div><dt>Area</dt><dd>${resource.geography}</dd></div>
<div><dt>Who it suits</dt><dd>${resource.ages}</dd></div>
<div><dt>Licence</dt><dd>${resource.licence}</dd></div>
<div><dt>Last checked</dt><dd>${lastCheck(resource)}</dd></div>
</dl>${resource.lastCheck?.isDead ? html`<p class="late">This address did not answer when we last asked. It may have moved.</p>` : ''}</section>
`,
)}`,
  });
}

function lastCheck({ lastCheck: check }: DirectoryResource): string {
  if (check === null) return 'not yet, by this service';
  return `${plainDate(check.checkedAt.slice(0, 10))}: ${check.answer}`;
}
