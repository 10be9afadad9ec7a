/** `/api/v1/snapshots/{area}/{sector}`: the stored document as it is, or as CSV or text. */

import type { Context, Hono } from 'hono';
import { isOneOf } from '../../domain/closed-set.ts';
import { findSector } from '../../reference/sectors.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { snapshotLesson } from '../../snapshots/teaching/snapshot-lesson.ts';
import { cardPicture } from '../../views/embeds/card-picture.ts';
import type { FigureCard } from '../../views/embeds/snapshot-embed.ts';
import { DECK_TYPE, lessonDeck } from '../../views/files/lesson-deck.ts';
import type { Picture } from '../../views/files/picture.ts';
import { markPng, sealMark } from '../../views/files/seal-mark.ts';
import { snapshotCsv } from '../../views/files/snapshot-csv.ts';
import { snapshotPicture } from '../../views/files/snapshot-picture.ts';
import { snapshotText } from '../../views/files/snapshot-text.ts';
import { pagePath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { API_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { drawPng } from '../answers/png.ts';
import { type Prepared, prepare, prepareBytes, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import { type FoundSnapshot, getSnapshot } from '../lookups/snapshot-lookup.ts';
import { readQuery } from '../requests/query.ts';
import { snapshotFileQuery } from '../schemas/embeds.ts';

const FORMATS = {
  json: { type: 'application/json', write: (body: string) => body },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (body: string) => snapshotCsv(parseSnapshot(body)),
  },
  txt: {
    type: 'text/plain; charset=utf-8',
    write: (body: string) => snapshotText(parseSnapshot(body)),
  },
} as const;

const ENDINGS = ['json', 'csv', 'txt', 'svg', 'png', 'pptx'] as const;
type Ending = (typeof ENDINGS)[number];

const DEFAULT_LEVEL: Level = 'ks4';

export function snapshotRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/snapshots/:area/:sector', (c: Context) => {
    // Hot: a known address costs no parsing, no query and no promise, which the Node adapter answers at once.
    const publication = deps.publication();
    const known = publication instanceof Promise ? undefined : deps.store.find(c.req.url);
    return known ? respond(c, known) : answer(c, deps, publication);
  });
}

async function answer(
  c: Context,
  deps: RouteDeps,
  current: Promise<Publication> | Publication,
): Promise<Response> {
  const publication = await current;
  // Looked for again: the store is emptied only when what is published has changed.
  const known = deps.store.find(c.req.url);
  if (known) return respond(c, known);
  const { query } = readQuery(c.req.url, snapshotFileQuery);
  const { sector, format } = splitFormat(c.req.param('sector') ?? '');
  const level = query.level ?? DEFAULT_LEVEL;
  const choice = { level, asAt: query.asAt };
  const found = await getSnapshot(deps, publication, c.req.param('area') ?? '', sector, choice);
  const origin = originOf(c.req.url, deps.config);
  const prepared =
    format === 'png' || format === 'svg'
      ? await preparePicture(deps, found, { format, card: query.card ?? null, origin })
      : await prepareOther(format, found, { card: query.card ?? null, origin });
  return respond(c, deps.store.keep(c.req.url, prepared));
}

/** A card is a picture: whoever asks for one as anything else is told so. */
function prepareOther(
  format: Exclude<Ending, 'png' | 'svg'>,
  found: Found,
  { card, origin }: { readonly card: FigureCard | null; readonly origin: string },
): Promise<Prepared> | Prepared {
  if (card !== null) {
    const detail = 'Only pictures have a card: end the sector with .svg or .png, or leave card out.';
    throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'card', detail }] });
  }
  return format === 'pptx' ? prepareDeck(found, origin) : prepareFormat(format, found);
}

type Found = Pick<FoundSnapshot, 'snapshotId' | 'body'>;

function prepareFormat(format: keyof typeof FORMATS, { snapshotId, body }: Found): Prepared {
  const { type, write } = FORMATS[format];
  const tag = format === 'json' ? snapshotId : `${snapshotId}-${format}`;
  return prepare(write(body), tag, { ...API_HEADERS, 'content-type': type });
}

interface PictureAsked {
  readonly format: 'svg' | 'png';
  /** Null for the first chart. */
  readonly card: FigureCard | null;
  readonly origin: string;
}

async function preparePicture(
  deps: RouteDeps,
  { snapshotId, body }: Found,
  { format, card, origin }: PictureAsked,
): Promise<Prepared> {
  const snapshot = parseSnapshot(body);
  const picture: Picture =
    card === null ? snapshotPicture(snapshot, origin) : cardPicture(snapshot, card, origin);
  const tag = `${snapshotId}-${format}${card === null ? '' : `-${card}`}`;
  if (format === 'svg') return prepare(picture.svg, tag, { ...API_HEADERS, 'content-type': 'image/svg+xml' });
  const png = await drawPng(deps, picture);
  const mark = sealMark(snapshot);
  return prepareBytes(mark === null ? png : markPng(png, mark), tag, {
    ...API_HEADERS,
    'content-type': 'image/png',
  });
}

async function prepareDeck(
  { snapshotId, body }: { snapshotId: string; body: string },
  origin: string,
): Promise<Prepared> {
  const snapshot = parseSnapshot(body);
  const deck = await lessonDeck(snapshotLesson(snapshot), `${origin}${pagePath(snapshot)}`);
  return prepareBytes(deck, `${snapshotId}-pptx`, { ...API_HEADERS, 'content-type': DECK_TYPE });
}

function splitFormat(text: string): { sector: string; format: Ending } {
  const [, named = '', ending] = /^(.*)\.([a-z0-9]{1,8})$/.exec(text) ?? [];
  if (isOneOf(ENDINGS, ending)) return { sector: named, format: ending };
  if (ending !== undefined && findSector(named)) {
    throw new Problem(
      'not-found',
      `There is no .${ending} of a snapshot: use .json, .csv, .txt, .svg, .png or .pptx.`,
    );
  }
  return { sector: text, format: 'json' };
}
