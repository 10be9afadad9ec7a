import type { FuzzTarget } from './target.ts';
import { TARGETS_OF_FILES } from './targets-of-files.ts';
import { TARGETS_OF_SERVICE } from './targets-of-service.ts';
import { TARGETS_OF_TEXT } from './targets-of-text.ts';

export const TARGETS: readonly FuzzTarget[] = [
  ...TARGETS_OF_TEXT,
  ...TARGETS_OF_FILES,
  ...TARGETS_OF_SERVICE,
];
