/** Draws an SVG that stands alone as a PNG, at twice its size. A runtime that cannot has none. */
export type PngRenderer = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;
