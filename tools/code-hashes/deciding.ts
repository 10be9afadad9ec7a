/** Which code stands behind each stored version. */
import type { Deciding } from './code-hash.ts';

const GROUND = ['src/domain/', 'src/reference/', 'src/measures/', 'src/coding/'];

/** Free text to codes: stored postings are coded again when it changes. */
export const CODING: Deciding = {
  entrances: ['src/coding/shipped-coder.ts'],
  data: ['src/coding/occupation/shipped-model.bin'],
  rooms: ['src/domain/', 'src/reference/', 'src/coding/'],
};

/** What an operator's file makes of coded adverts: those of an installation that has one are coded again when it changes. */
export const CORRECTING: Deciding = {
  entrances: ['src/coding/corrections/read-corrections.ts', 'src/coding/corrections/apply-corrections.ts'],
  rooms: ['src/domain/', 'src/reference/', 'src/coding/'],
};

/** Which adverts are the same job. */
export const DUPLICATES: Deciding = {
  entrances: ['src/coding/duplicates/finder.ts'],
  rooms: ['src/domain/', 'src/coding/'],
};

/** Figures to documents: an edition is built anew when it changes. */
export const BUILDING: Deciding = {
  entrances: ['src/pipeline/edition/summarise-area.ts'],
  rooms: [
    'src/domain/',
    'src/reference/',
    'src/measures/',
    'src/snapshots/',
    'src/pipeline/edition/',
    'src/db/',
  ],
};

/** Bytes of one source to stored records: the source is read again when it changes. The coder has a version of its own. */
export function readingOf(sourceId: string): Deciding {
  return readingFrom(`src/connectors/${sourceId}/connector.ts`);
}

/** All boards are read by the same code. */
export const BOARD_READING = readingFrom('src/connectors/board/board-connector.ts');

function readingFrom(connector: string): Deciding {
  return {
    entrances: [connector, 'src/pipeline/staging/stage.ts', 'src/pipeline/release/life.ts'],
    rooms: [...GROUND, 'src/connectors/', 'src/pipeline/staging/', 'src/db/'],
  };
}
