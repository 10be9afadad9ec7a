/** PNG by resvg compiled to WebAssembly, with the fonts that Node's has, so that both write the same letters. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm';
import regular from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
import bold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf';
import type { PngRenderer } from '../../ports/png-renderer.ts';

const SCALE = 2;

/** Set up when the first picture is asked for: most isolates draw none, and it takes memory. */
let ready: Promise<void> | null = null;

export const renderPng: PngRenderer = async (svg) => {
  ready ??= initWasm(resvg);
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontBuffers: [new Uint8Array(regular), new Uint8Array(bold)],
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  try {
    const image = drawing.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
    }
  } finally {
    // What WebAssembly holds no collector finds.
    drawing.free();
  }
};
