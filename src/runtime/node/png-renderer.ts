/** PNG by resvg, with fonts of its own, so that a server without any writes the same letters. */
import { fileURLToPath } from 'node:url';
import type { PngRenderer } from '../../ports/png-renderer.ts';

const SCALE = 2;
const FONTS = [
  fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
];

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
