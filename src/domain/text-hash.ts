/** Telling texts apart, quickly. Not for security. */

/** 64 bits in hex. Two 32-bit multiply-and-mix lanes (cyrb53's), kept whole. */
export function hash64(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2_654_435_761);
    high = Math.imul(high ^ unit, 1_597_334_677);
  }
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const mixedHigh =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(mixedLow ^ (mixedLow >>> 13), 3_266_489_909);
  return hex32(mixedHigh) + hex32(mixedLow);
}

function hex32(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
