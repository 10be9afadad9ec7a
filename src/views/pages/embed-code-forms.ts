/** The forms of a code besides the frame, each with its code and what it looks like: those that work on most sites first. */
import { html, raw } from 'hono/html';
import { withinSentence } from '../../domain/first-letter.ts';
import {
  type EmbedChoice,
  elementForm,
  embedAddress,
  frameForm,
  linkCode,
  pictureForm,
  resizingForm,
} from '../embeds/embed-code.ts';
import { codeBox } from '../parts/code-box.ts';
import type { Markup } from '../parts/markup.ts';

/** As an address names them. */
export const EMBED_FORMS = [
  'frame',
  'table',
  'picture',
  'address',
  'link',
  'feed',
  'fitted',
  'element',
] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** What is shown, as plain HTML. */
export interface PastedForm {
  readonly code: string;
  /** What it is to a web manager: a fact alone is no table. */
  readonly kind: 'table' | 'words';
  /** When to paste it again. */
  readonly again: string;
}

interface PicturedForm {
  readonly png: string;
  readonly svg: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly again: string;
}

/** What is shown has no such form. */
interface Missing {
  readonly why: string;
}

export interface EmbedFormsView {
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: string;
  readonly level: string;
  /** What is shown, as a frame. */
  readonly chosen: EmbedChoice;
  /** The usual card, which is all that an address alone and the element can show. */
  readonly snapshot: EmbedChoice;
  readonly table: PastedForm | Missing;
  readonly picture: PicturedForm | Missing;
  readonly feeds: readonly { readonly title: string; readonly href: string }[];
  /** The form that stands open, the table first of all; null where the reader asks for none. */
  readonly open: EmbedForm | null;
  /** The address of this page with all that was chosen. */
  readonly address: string;
  /** The same with a card that has a table, for where this one has none. */
  readonly instead: { readonly name: string; readonly address: string };
}

/** To the page with that form open: not every browser opens what a fragment names. */
export function wayToForm(address: string, name: EmbedForm): string {
  return `${address}&form=${name}#form-${name}`;
}

/** What stands above all other forms, where it is asked for: who needs the table has a site that deletes all else. Null for the frame. */
export function tableFirst({ open, table }: EmbedFormsView): PastedForm | null {
  return open === 'table' && 'code' in table ? table : null;
}

/** Each one tap away: most readers need none of them. */
export function otherForms(view: EmbedFormsView): Markup {
  const { chosen, snapshot } = view;
  const element = { area: view.area.slug, sector: view.sector, level: view.level };
  const alone = `/embed-code/element?${new URLSearchParams({ ...element, theme: snapshot.theme })}`;
  const code = (name: EmbedForm, title: string, about: string, text: string, preview: Markup) =>
    fold(
      view,
      name,
      title,
      html`<p>${about}</p>
${codeBox(`code-${name}`, `Code: ${withinSentence(title)}`, text, 6)}
<div class="preview">${preview}</div>`,
    );
  const first =
    tableFirst(view) === null
      ? tableFold(view, code)
      : code('frame', 'A frame, which renews itself', FRAME_ABOUT, frameForm(chosen), frameLink(chosen));
  return html`${first}
${pictureFold(view, code)}
${fold(view, 'address', 'Just the address (WordPress, Ghost)', addressAlone(snapshot))}
${code('link', 'A plain link', 'It works everywhere.', linkCode(chosen), html`${raw(linkCode(chosen))}`)}
${fold(view, 'feed', 'A feed of adverts', html`<p>For a feed block, or a feed reader.</p><ul>${view.feeds.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}</ul>`)}
${code('fitted', 'A frame that fits its content', 'A small script sets the height. It listens only to the frame itself.', resizingForm(chosen), html`<p><a href="${embedAddress(chosen)}&amp;resize=1">Open the frame alone</a>: the script runs only on your page.</p>`)}
${code('element', 'An element of your page', 'For sites whose pages you write yourself. It shows the usual card; if the script is blocked, a link.', elementForm(snapshot, element), html`<p><a href="${alone}">Try the element on an empty page</a></p>`)}
${forWebManagers(snapshot.origin)}`;
}

export const FRAME_ABOUT =
  'Paste it into a block called “Custom HTML” or “Embed”. An ordinary text block often deletes frames.';

const frameLink = (chosen: EmbedChoice) =>
  html`<p><a href="${embedAddress(chosen)}">Open the frame alone</a></p>`;

type WriteCode = (name: EmbedForm, title: string, about: string, text: string, preview: Markup) => Markup;

const TABLE_TITLES = { table: 'A table to paste', words: 'The words to paste' } as const;

function tableFold(view: EmbedFormsView, code: WriteCode): Markup {
  const { table } = view;
  if ('why' in table) return fold(view, 'table', TABLE_TITLES.table, missing(view, table));
  return code('table', TABLE_TITLES[table.kind], pastedWords(table), table.code, asPasted(table));
}

export function pastedWords({ kind, again }: PastedForm): string {
  return `This is plain HTML, which hardly any site deletes. Where a site takes its colours away, the ${kind === 'words' ? 'words stay' : 'words and the table stay'}. It does not renew itself. ${again}`;
}

export function asPasted({ kind, code }: PastedForm): Markup {
  return html`<div class="scroll as-pasted" tabindex="0" role="region" aria-label="The ${kind} as pasted">${raw(code)}</div>`;
}

function pictureFold(view: EmbedFormsView, code: WriteCode): Markup {
  const title = 'A picture with its words';
  const { picture, chosen } = view;
  if ('why' in picture) return fold(view, 'picture', title, missing(view, picture));
  return code(
    'picture',
    title,
    `For site builders that allow only pictures: paste the code, or upload the picture and put its words into the field for alternative text. Keep the words: they say what the picture shows. Pasted as code, the picture renews itself, but its words do not. ${picture.again}`,
    pictureForm(chosen, { ...picture, address: picture.png }),
    html`<img src="${picture.svg}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}">`,
  );
}

function missing({ table, address, instead }: EmbedFormsView, { why }: Missing): Markup {
  const way =
    'why' in table
      ? html`<a href="${wayToForm(instead.address, 'table')}">${instead.name} as a table</a>`
      : html`<a href="${wayToForm(address, 'table')}">The ${table.kind} of this card</a>`;
  return html`<p>${why} ${way}</p>`;
}

function fold({ open }: EmbedFormsView, name: EmbedForm, title: string, body: Markup): Markup {
  return html`<details id="form-${name}"${open === name ? html` open` : ''}><summary>${title}</summary><section aria-labelledby="title-${name}"><h3 id="title-${name}">${title}</h3>
${body}</section></details>`;
}

function addressAlone(snapshot: EmbedChoice): Markup {
  return html`<p>WordPress, Ghost and others turn an address into a frame of the usual card by oEmbed. Paste this on a line of its own:</p>
<p><code>${snapshot.whole}</code></p>
<p>WordPress does not let a frame from a site that it does not know open a new window, so the link inside the frame does nothing there. To take your readers to the full page, put this link on the line below:</p>
${codeBox('code-oembed-link', 'Code: a link under the frame', linkCode(snapshot), 3)}
<p>Or write the address out: <a href="${snapshot.whole}">${snapshot.whole}</a></p>`;
}

function forWebManagers(origin: string): Markup {
  return html`<details><summary>For the web manager: what to allow</summary><section><h3 id="policy">What to allow</h3>
<p>A site with a content security policy needs one line for frames:</p>
<p><code>Content-Security-Policy: frame-src ${origin}</code></p>
<p>Pictures need <code>img-src ${origin}</code>. Only the frame that fits its content and the element need <code>script-src ${origin}</code>.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="sizes"><table><caption id="sizes">What each form sends to a reader</caption>
<thead><tr><th scope="col">Form</th><th scope="col">Script</th><th scope="col">Cookies</th><th scope="col">Size</th></tr></thead>
<tbody><tr><th scope="row">Frame, with its styles</th><td>none</td><td>none</td><td>under 30 KB</td></tr>
<tr><th scope="row">Frame that fits, or element</th><td>under 4 KB</td><td>none</td><td>under 34 KB</td></tr>
<tr><th scope="row">Table</th><td>none</td><td>none</td><td>under 12 KB</td></tr></tbody></table></div>
<p>Addresses that begin with <code>/embed/v1/</code> are a promise: they will be kept, and a place that ends leads to what followed it.</p></section></details>`;
}
