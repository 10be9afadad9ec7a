/** Pictures as PNG, where the installation draws them. */
import type { RouteDeps } from './deps.ts';
import { Problem } from './problem.ts';

/** Throws `format-not-given` where it does not (Workers). */
export function drawPng(
  { renderPng }: Pick<RouteDeps, 'renderPng'>,
  { svg }: { readonly svg: string },
): Promise<Uint8Array<ArrayBuffer>> {
  if (renderPng !== null) return renderPng(svg);
  throw new Problem(
    'format-not-given',
    'This installation draws no PNG. Ask for .svg: it is the same picture.',
  );
}
