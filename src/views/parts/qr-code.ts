/** An address as a QR code: one path, black on white in every scheme, with the quiet zone that readers need. */
import { html } from 'hono/html';
import { generate } from 'lean-qr';
import type { Markup } from './markup.ts';

const QUIET = 4;

export function qrCode(address: string, says: string): Markup {
  const code = generate(address);
  const size = code.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" width="120" height="120" role="img" aria-label="${says}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`;
}
