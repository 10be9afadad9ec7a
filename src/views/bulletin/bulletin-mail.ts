/** The bulletin for sending: HTML for mail programs (tables, styles in place, no picture, nothing that tells who read it), and plain text. */
import { html } from 'hono/html';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import { bulletinPath } from '../parts/addresses.ts';
import { bulletinParts, bulletinSources, bulletinSubtitle, itemText } from './bulletin-parts.ts';

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
${bulletinParts(bulletin).map(
  ({
    title,
    items,
    link,
  }) => html`<h2 style="${FONT}font-size:20px;line-height:26px;margin:20px 0 4px 0;">${title}</h2>
<table role="presentation" style="width:100%;border-collapse:collapse;"><tbody>${items.map(
    ({ text, url, facts, figure }) =>
      html`<tr><td style="${CELL}border-bottom:1px solid #d8d1c1;">${figure === undefined ? '' : html`<strong style="display:block;font-size:28px;line-height:34px;">${figure}</strong>`}${url === null ? text : html`<a href="${url}" style="color:#1c5546;">${text}</a>`}${facts ? ` · ${facts}` : ''}</td></tr>`,
  )}</tbody></table>
${link === null ? '' : html`<p style="${CELL}margin:0;"><a href="${origin}${link.href}" style="color:#1c5546;">${link.text}</a></p>`}`,
)}
<h2 style="${FONT}font-size:20px;line-height:26px;margin:20px 0 4px 0;">Where this comes from</h2>
${bulletinSources(bulletin).map((line) => html`<p style="${FONT}font-size:13px;line-height:19px;margin:4px 0;">${line}</p>`)}
<p style="${FONT}font-size:13px;line-height:19px;margin:4px 0;"><a href="${address}" style="color:#1c5546;">${address}</a></p>
</td></tr></tbody></table>
</main>
</body>
</html>`.toString();
}

export function bulletinText(bulletin: Bulletin, origin: string): string {
  const lines = [bulletin.title, bulletinSubtitle(bulletin)];
  if (bulletin.notice !== null) lines.push(bulletin.notice);
  for (const { title, items, link } of bulletinParts(bulletin)) {
    lines.push(
      '',
      title,
      ...items.map((item) => `- ${itemText(item)}${item.url === null ? '' : ` ${item.url}`}`),
    );
    if (link !== null) lines.push(`  ${link.text}: ${origin}${link.href}`);
  }
  lines.push('', 'Where this comes from', ...bulletinSources(bulletin));
  lines.push(`${origin}${bulletinPath(bulletin.area.slug, bulletin.month)}`);
  return `${lines.join('\n')}\n`;
}
