/** What wrangler makes of an imported *.bin: its bytes. */
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
