/** How far the heap of a process may grow beyond what it has in use. */
import { setFlagsFromString } from 'node:v8';

const GROWS_BY_PERCENT = 60;

/**
 * On a machine with much memory V8 lets garbage pile up to some four times what is in use. An edition or a night makes garbage all the
 * time, so that it is most of their memory: collected sooner, they run on a small machine as they do on a large one.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWS_BY_PERCENT}`);
}
