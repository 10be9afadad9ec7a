/** The bulletin for sending: HTML for mail programs (tables, styles in place, no picture, nothing that tells who read it), and plain text. */
import { html } from 'hono/html';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import { bulletinPath } from '../parts/addresses.ts';
import type { Markup } from '../parts/markup.ts';
import {
  type BulletinItem,
  type BulletinPart,
  bulletinParts,
  bulletinSubtitle,
  itemFacts,
} from './bulletin-parts.ts';
import { bulletinSources } from './bulletin-sources.ts';

const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#24231f;';
const CELL = `${FONT}font-size:16px;line-height:24px;padding:6px 0;`;

export function bulletinMail(bulletin: Bulletin, origin: string): string {
  const address = `${origin}${bulletinPath(bulletin.area.slug, bulletin.month)}`;
  return html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${bulletin.title}</title></head>
<body style="margin:0;padding:0;background-color:#ffffff;">
<main>
<table role="presentation" style="width:100%;max-width:640px;margin:0 auto;border-collapse:collapse;"><tbody><tr><td style="padding:16px;overflow-wrap:anywhere;">
<h1 style="${FONT}font-size:26px;line-height:32px;margin:0;border-bottom:4px solid #1c5546;padding-bottom:8px;">${bulletin.title}</h1>
<p style="${CELL}margin:0;color:#57544b;">${bulletinSubtitle(bulletin)}</p>
${bulletin.notice === null ? '' : html`<p style="${CELL}margin:0;border:1px solid #9a6a00;padding:8px;">${bulletin.notice}</p>`}
${bulletinParts(bulletin).map(section(origin))}
<h2 style="${FONT}font-size:20px;line-height:26px;margin:20px 0 4px 0;">Where this comes from</h2>
${bulletinSources(bulletin).map((line) => html`<p style="${FONT}font-size:13px;line-height:19px;margin:4px 0;">${line}</p>`)}
<p style="${FONT}font-size:13px;line-height:19px;margin:4px 0;">Every source and its licence: <a href="${address}#from" style="color:#1c5546;">${address}</a></p>
</td></tr></tbody></table>
</main>
</body>
</html>`.toString();
}

const HEADING = `${FONT}font-size:20px;line-height:26px;margin:20px 0 4px 0;`;
const SMALL = `${FONT}font-size:13px;line-height:19px;margin:4px 0;`;

const section =
  (origin: string) =>
  ({ title, lines, items, note, link }: BulletinPart): Markup =>
    html`<h2 style="${HEADING}">${title}</h2>
${lines.map((line) => html`<p style="${CELL}margin:0;">${line}</p>`)}
<table role="presentation" style="width:100%;border-collapse:collapse;"><tbody>${items.map(row)}</tbody></table>
${note === null ? '' : html`<p style="${SMALL}">${note}</p>`}
${link === null ? '' : html`<p style="${CELL}margin:0;"><a href="${origin}${link.href}" style="color:#1c5546;">${link.text}</a></p>`}`;

function row(item: BulletinItem): Markup {
  const { text, url, figure } = item;
  const facts = itemFacts(item);
  return html`<tr><td style="${CELL}border-bottom:1px solid #d8d1c1;">${figure === undefined ? '' : html`<strong style="display:block;font-size:28px;line-height:34px;">${figure}</strong>`}${url === null ? text : html`<a href="${url}" style="color:#1c5546;">${text}</a>`}${facts === '' ? '' : html`<br>${facts}`}</td></tr>`;
}

export function bulletinText(bulletin: Bulletin, origin: string): string {
  const said = [bulletin.title, bulletinSubtitle(bulletin)];
  if (bulletin.notice !== null) said.push(bulletin.notice);
  for (const { title, lines, items, note, link } of bulletinParts(bulletin)) {
    said.push(
      '',
      title,
      ...lines,
      ...items.map((item) => `- ${itemText(item)}${item.url === null ? '' : ` ${item.url}`}`),
      ...(note === null ? [] : [note]),
    );
    if (link !== null) said.push(`  ${link.text}: ${origin}${link.href}`);
  }
  said.push('', 'Where this comes from', ...bulletinSources(bulletin));
  said.push(
    `Every source and its licence: ${origin}${bulletinPath(bulletin.area.slug, bulletin.month)}#from`,
  );
  return `${said.join('\n')}\n`;
}

function itemText(item: BulletinItem): string {
  const facts = itemFacts(item);
  return facts === '' ? item.text : `${item.text} · ${facts}`;
}
