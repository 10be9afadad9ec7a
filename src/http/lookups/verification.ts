/** A code on a printed sheet or in a file -> what we published under it, beside what we publish now. */
import { listEditionsOfDay, listSealsOfTag } from '../../db/repositories/editions/edition-seals.ts';
import { findSnapshot } from '../../db/repositories/editions/editions.ts';
import { listWithdrawnFrom } from '../../db/repositories/releases/withdrawals.ts';
import type { Area } from '../../domain/area.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import { markOf, readSealCode, type SealCode, writeSealCode } from '../../domain/seal-code.ts';
import { findSector, type Sector } from '../../reference/sectors.ts';
import { ADVERT_MEASURES } from '../../snapshots/columns/advert-column.ts';
import { POSTED_ADVERTS_MEASURE } from '../../snapshots/columns/posted-column.ts';
import { type FigureState, type ThenAndNow, thenAndNow } from '../../snapshots/compare/then-and-now.ts';
import { type AreaFigures, readAreaFigures } from '../../snapshots/document/area-figures.ts';
import { type SealedFigure, saidOf, sealedFigure } from '../../snapshots/document/seal.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';

export interface Verification {
  readonly code: string;
  /** `withdrawn`: the edition showed figures of this document that were taken back. Otherwise `current`: every figure is as it was, or `revised`. */
  readonly verdict: 'current' | 'revised' | 'withdrawn';
  /** What was taken back of the measures that the document shows. */
  readonly withdrawals: readonly {
    readonly source: string;
    readonly title: string;
    readonly withdrawnAt: Instant;
    readonly reason: string;
  }[];
  readonly edition: { readonly name: string; readonly publishedAt: Instant | null; readonly sha256: string };
  readonly area: Area;
  readonly sector: Sector;
  readonly level: Level;
  readonly figuresSha256: string;
  readonly counts: Readonly<Record<FigureState, number>>;
  readonly figures: readonly ThenAndNow[];
}

const MEASURES_OF_ADVERTS: readonly string[] = [...Object.values(ADVERT_MEASURES), POSTED_ADVERTS_MEASURE];

type Deps = Pick<RouteDeps, 'db' | 'raw' | 'areas' | 'sources'>;

/**
 * Throws `invalid-parameter` for what is no code, `unknown-code` for one that we never gave, `no-longer-kept` where the archive does not have
 * the figures.
 */
export async function getVerification(
  deps: Deps,
  publication: Publication,
  text: string,
): Promise<Verification> {
  const code = getCode(text);
  const { edition, figures: kept, document } = await findDocument(deps, code);
  const area = deps.areas.find(kept.area);
  const sector = findSector(document.sector);
  if (!area || !sector) {
    throw new Problem(
      'no-longer-kept',
      `We published figures under this code on ${plainDate(code.day)}, of an area or a sector that this service does not have any more (${kept.area}, ${document.sector}).`,
    );
  }
  const then = document.figures.flatMap((at) => kept.figures[at] ?? []);
  const { level, figuresSha256 } = document;
  const figures = thenAndNow(then, await currentFigures(deps, publication, area, sector, level));
  const withdrawals = await withdrawnFrom(deps, edition.editionId, then);
  const count = (state: FigureState) => figures.filter((each) => each.state === state).length;
  return {
    code: writeSealCode(code),
    verdict: withdrawals.length > 0 ? 'withdrawn' : count('same') === figures.length ? 'current' : 'revised',
    withdrawals,
    edition: { name: edition.name, publishedAt: edition.publishedAt, sha256: edition.linkSha256 },
    area,
    sector,
    level,
    figuresSha256,
    counts: { revised: count('revised'), newer: count('newer'), gone: count('gone'), same: count('same') },
    figures,
  };
}

/** A figure does not say in the archive which release it came from: those of the measures that the source gives are meant. */
async function withdrawnFrom(
  { db, sources }: Deps,
  editionId: number,
  then: readonly SealedFigure[],
): Promise<Verification['withdrawals']> {
  const shown = new Set(then.map(({ measure }) => measure));
  return (await listWithdrawnFrom(db, editionId)).flatMap(({ sourceId, withdrawnAt, reason }) => {
    const source = sources.find(({ id }) => id === sourceId);
    const measures = source?.kind === 'postings' ? MEASURES_OF_ADVERTS : (source?.measures ?? []);
    if (source !== undefined && !measures.some((measure) => shown.has(measure))) return [];
    return { source: sourceId, title: source?.title ?? sourceId, withdrawnAt, reason };
  });
}

type FoundDocument = AreaFigures['documents'][number];

async function findDocument({ db, raw }: Deps, code: SealCode) {
  const editions = await listEditionsOfDay(db, code.day);
  const sealed = editions.filter(({ linkSha256 }) => linkSha256 !== '');
  if (sealed.length === 0 && editions.length > 0) {
    throw new Problem(
      'unknown-code',
      `We published on ${plainDate(code.day)}, but that was before our sheets carried codes: this one is not ours.`,
    );
  }
  const seals = await listSealsOfTag(
    db,
    sealed.map(({ editionId }) => editionId),
    code.areaTag,
  );
  let isLost = false;
  for (const sha256 of new Set(seals.map((seal) => seal.sha256))) {
    const bytes = (await raw?.get(sha256)) ?? null;
    if (bytes === null) {
      isLost = true;
      continue;
    }
    const figures = readAreaFigures(new TextDecoder().decode(bytes));
    const document = await findMarked(figures, code);
    const edition = sealed.findLast(({ editionId }) =>
      seals.some((seal) => seal.sha256 === sha256 && seal.editionId === editionId),
    );
    if (document && edition) return { edition, figures, document };
  }
  if (!isLost) throw neverGiven(code);
  throw new Problem(
    'no-longer-kept',
    `We published an edition on ${plainDate(code.day)}, but the figures of this place in it are not in the archive any more: we cannot say whether the sheet is genuine.`,
  );
}

/** The mark is reckoned anew: what the archive says of it is not relied on. */
async function findMarked(
  { area, documents }: AreaFigures,
  { day, mark }: SealCode,
): Promise<FoundDocument | null> {
  for (const document of documents) {
    const said = await saidOf({
      area: { code: area },
      edition: day,
      level: document.level,
      sector: { id: document.sector },
      figuresSha256: document.figuresSha256,
    });
    if (markOf(said) === mark) return document;
  }
  return null;
}

/** Of the document as it stands now; none where it is no longer published. */
async function currentFigures(
  { db }: Deps,
  { edition }: Publication,
  area: Area,
  sector: Sector,
  level: Level,
): Promise<SealedFigure[]> {
  const found = edition && (await findSnapshot(db, edition.editionId, area.code, sector.id, level));
  return found ? parseSnapshot(found.body).figures.map(sealedFigure) : [];
}

/** Throws `invalid-parameter` for what is no code. */
export function getCode(text: string): SealCode {
  const code = readSealCode(text);
  if (code !== null) return code;
  const detail =
    'A code has twelve letters and digits, such as 0A1B-2C3D-4E5F. It stands at the foot of a sheet, beside the square that telephones read.';
  throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'code', detail }] });
}

function neverGiven(code: SealCode): Problem {
  return new Problem(
    'unknown-code',
    `We never published figures under the code ${writeSealCode(code)}. Look again whether it was typed as it is printed. If it was, the sheet is not from this service.`,
  );
}
