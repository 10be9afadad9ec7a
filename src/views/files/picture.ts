/** What pictures that travel without their page share: a width, margins, and lines of text where no font is known. */
import { html } from 'hono/html';
import type { Markup } from '../parts/markup.ts';

export const WIDTH = 680;
export const MARGIN = 20;
export const FONT = "system-ui, 'Segoe UI', Roboto, Arial, 'DejaVu Sans', sans-serif";

export interface Picture {
  readonly svg: string;
  /** What the picture shows, in words: for `alt`. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Letters of the usual sans-serif that fit a width at a size in pixels: a careful guess. */
export function lettersThatFit(size: number, room = WIDTH - 2 * MARGIN): number {
  return Math.floor(room / (size * 0.56));
}

export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  size: number,
  isBold: boolean,
): Markup {
  return html`${lines.map((each, at) => html`<text x="${x}" y="${y + at * step}" font-size="${size}" fill="#24231f"${isBold ? html` font-weight="700"` : ''}>${each}</text>`)}`;
}

export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
