/** PNG by resvg, with fonts of its own, so that a server without any writes the same letters. */
import { createRequire } from 'node:module';
import type { PngRenderer } from '../../ports/png-renderer.ts';

const SCALE = 2;
const { resolve } = createRequire(import.meta.url);
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  resolve(`dejavu-fonts-ttf/ttf/${name}`),
);

export const renderPng: PngRenderer = async (svg) => {
  // Loaded when a picture is asked for: the native part costs a start more than most starts need.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS,
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  return new Uint8Array(image.asPng());
};
