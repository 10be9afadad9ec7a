/** The demonstration's boards, as somebody who asks its database later must set them. */
import { fileURLToPath } from 'node:url';
import { boardsFile } from '../../../src/replay/board-sites.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));

export const DEMO_BOARDS = { WEALDWAY_BOARDS: boardsFile(DEMO) ?? '' };
