/** How tests start `wealdway` in a process of its own. */
import { fileURLToPath } from 'node:url';

export const CLI_FILE = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));

/** Compiling the sources is two fifths of what a short command takes; Node keeps what it compiled here, by content. */
export const COMPILED_CLI: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compiled-cli/', import.meta.url)),
};
