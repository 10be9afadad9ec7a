/** Every connector there is, listed by hand so that bundlers, checkers and readers can all follow it. */
import type { Connector } from './contract.ts';

export const connectors: readonly Connector[] = [];
