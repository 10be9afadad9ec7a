/** The API to read: each address with its parameters, what it answers and an example to tap. Made from the OpenAPI document. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';

export interface ApiParameter {
  readonly name: string;
  readonly place: 'path' | 'query';
  readonly isRequired: boolean;
  readonly description: string | null;
  /** The only values that it may have; empty where it may have any. */
  readonly values: readonly string[];
  readonly example: string | null;
}

export interface ApiField {
  readonly name: string;
  readonly type: string;
  readonly description: string | null;
  /** Names of the fields of what it holds; empty for a plain value. */
  readonly within: readonly string[];
}

export interface ApiOperation {
  readonly id: string;
  /** `/api/v1/areas/{area}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string | null;
  readonly parameters: readonly ApiParameter[];
  /** An address that answers. */
  readonly example: string;
  /** Media types of its answer. */
  readonly formats: readonly string[];
  readonly fields: readonly ApiField[];
}

export interface DevelopersView {
  readonly notice: string | null;
  readonly origin: string;
  readonly operations: readonly ApiOperation[];
  readonly deprecations: readonly {
    readonly path: string;
    readonly deprecatedOn: string;
    readonly sunsetOn: string;
    readonly successor: string | null;
  }[];
}

export function developersPage({ notice, origin, operations, deprecations }: DevelopersView): string {
  return renderPage({
    title: 'For developers',
    notice,
    description: 'Every address of the API, with its parameters and answers. No key is needed.',
    crumbs: [{ name: 'Find a place', href: '/' }],
    canonical: `${origin}/developers`,
    main: html`<h1>For developers</h1>
<p>All figures, adverts and pages can be had as JSON, and most as CSV too. No key is needed, any site may ask, and asking again with the ETag of an answer costs next to nothing. The same as a document for programs:
<a href="/api/v1/openapi.json">OpenAPI 3.1</a>.</p>
<pre><code>curl "${origin}/api/v1/snapshots/medway/construction"</code></pre>
<p>A wrong name is answered with 404 and the nearest names, a wrong parameter with 400 and what it may be: never with an empty list. Every figure names its source and licence; keep them with it.</p>
<h2>Addresses</h2>
<ul>${operations.map(({ id, path, summary }) => html`<li><a href="#${id}"><code>${path}</code></a> ${summary}</li>`)}</ul>
${operations.map(operationSection)}
<h2 id="versions">What may change</h2>
<p>Within version 1 nothing is taken away or given another meaning: fields, parameters and values may be added, so read what you know and pass over the rest. An address that is to go says so in its headers
<code>Deprecation</code> and <code>Sunset</code> for at least twelve months before it does, and here.</p>
${
  deprecations.length === 0
    ? html`<p>No address is to go.</p>`
    : html`<ul>${deprecations.map(
        ({ path, deprecatedOn, sunsetOn, successor }) =>
          html`<li><code>${path}</code>: since ${plainDate(deprecatedOn)}, until ${plainDate(sunsetOn)}${successor === null ? '' : html`, then <code>${successor}</code>`}</li>`,
      )}</ul>`
}`,
  });
}

function operationSection(operation: ApiOperation): Markup {
  const { id, path, summary, description, parameters, example, formats, fields } = operation;
  return html`<section aria-labelledby="${id}"><h2 id="${id}"><code>${path}</code></h2>
<p>${summary}.${description === null ? '' : ` ${description}`} <a href="${example}"><code>${example}</code></a></p>
${parameters.length === 0 ? '' : fold(`${parameters.length} ${parameters.length === 1 ? 'parameter' : 'parameters'}`, parameterList(parameters))}
${fields.length === 0 ? '' : fold('The answer', fieldList(fields))}
<p class="soft">As ${formats.join(', ')}.</p></section>
`;
}

function fold(summary: string, body: Markup): Markup {
  return html`<details><summary>${summary}</summary>${body}</details>`;
}

function parameterList(parameters: readonly ApiParameter[]): Markup {
  return html`<dl>${parameters.map(({ name, place, isRequired, description, values, example }) => {
    const kind = place === 'path' ? 'part of the address' : isRequired ? 'needed' : 'optional';
    const allowed = values.length === 0 ? '' : html` One of ${values.join(', ')}.`;
    return html`<dt><code>${name}</code>, ${kind}</dt><dd>${description ?? ''}${allowed}${example === null ? '' : html` For example <code>${example}</code>.`}</dd>`;
  })}</dl>`;
}

function fieldList(fields: readonly ApiField[]): Markup {
  return html`<dl>${fields.map(
    ({ name, type, description, within }) =>
      html`<dt><code>${name}</code>, ${type}</dt><dd>${description ?? ''}${within.length === 0 ? '' : html` Each has ${within.map((each, at) => html`${at === 0 ? '' : ', '}<code>${each}</code>`)}.`}</dd>`,
  )}</dl>`;
}
