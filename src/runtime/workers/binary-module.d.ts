/** What wrangler makes of an imported *.bin: its bytes. */
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}

/** Fonts, the same. */
declare module '*.ttf' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module '*.wasm' {
  const compiled: WebAssembly.Module;
  export default compiled;
}
