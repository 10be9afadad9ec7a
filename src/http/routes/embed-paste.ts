/** What a school pastes where frames are deleted: the chosen card as plain HTML and as a picture, or why it has neither. */
import type { Area } from '../../domain/area.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { ComparedShares } from '../../snapshots/compare/document.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { cardPicture } from '../../views/embeds/card-picture.ts';
import { comparedTable } from '../../views/embeds/compared-table.ts';
import { openingsTable } from '../../views/embeds/openings-table.ts';
import { figuresAgain, openingsAgain, sourcesAgain } from '../../views/embeds/paste-again.ts';
import { plainTable } from '../../views/embeds/plain-table.ts';
import { type FigureCard, noneOpen } from '../../views/embeds/snapshot-embed.ts';
import type { EmbedFormsView } from '../../views/pages/embed-code-forms.ts';
import { type EmbedShow, FRAME_ONLY } from '../../views/pages/embed-code-page.ts';
import { cardPicturePath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { findOpenings, listLongestOpen } from './openings.ts';

interface Asked {
  readonly area: Area;
  readonly sector: Sector;
  readonly show: EmbedShow;
  readonly origin: string;
  /** The place beside a wider one, where that is shown; `shares` null where they cannot stand side by side. */
  readonly compared: { readonly shares: ComparedShares | null; readonly whole: string } | null;
}

type Forms = Pick<EmbedFormsView, 'table' | 'picture'>;

/** A table on a school's page may have so many rows, and most places have no more open. */
const MOST_OPENINGS = 12;

export function formsBesideFrames(deps: RouteDeps, snapshot: Snapshot, asked: Asked): Promise<Forms> | Forms {
  switch (asked.show) {
    case 'both':
    case 'insight':
    case 'jobs':
      return formsOfFigures(deps, snapshot, asked.show, asked.origin);
    case 'openings':
      return formsOfOpenings(deps, snapshot, asked);
    case 'vacancies':
      return { table: { why: FRAME_ONLY.vacancies }, picture: { why: FRAME_ONLY.vacancies } };
    case 'compare':
      return formsOfCompared(deps, snapshot, asked);
  }
}

function formsOfFigures(deps: RouteDeps, snapshot: Snapshot, card: FigureCard, origin: string): Forms {
  const again = figuresAgain(snapshot, card, ukDay(deps.clock.now()));
  const { alt, width, height } = cardPicture(snapshot, card, origin);
  return {
    table: {
      code: plainTable(snapshot, origin, card),
      kind: card === 'insight' ? 'words' : 'table',
      again,
    },
    picture: {
      png: `${origin}${cardPicturePath(snapshot, 'png', card)}`,
      svg: cardPicturePath(snapshot, 'svg', card),
      ...{ alt, width, height, again },
    },
  };
}

async function formsOfOpenings(
  deps: RouteDeps,
  snapshot: Snapshot,
  { area, sector, origin }: Asked,
): Promise<Forms> {
  const { adverts, total } = await listLongestOpen(deps, area, sector.id, MOST_OPENINGS);
  const picture = { why: 'There is no picture of this card: nobody could follow its links to the adverts.' };
  if (adverts.length === 0) {
    const openings = await findOpenings(deps, await deps.publication(), area, sector.id);
    return { table: { why: `There is nothing to paste now. ${noneOpen(snapshot, openings)}` }, picture };
  }
  const attributions = deps.sources.flatMap(({ id, licence }) =>
    adverts.some((advert) => advert.id.startsWith(`${id}/`)) ? licence.attribution : [],
  );
  const today = ukDay(deps.clock.now());
  return {
    table: {
      code: openingsTable(snapshot, {
        ...{ adverts, total, today, origin },
        attributions: [...new Set(attributions)],
      }),
      kind: 'table',
      again: openingsAgain(adverts),
    },
    picture,
  };
}

function formsOfCompared(deps: RouteDeps, snapshot: Snapshot, { compared, origin }: Asked): Forms {
  const picture = { why: 'There is no picture of this card. The table has the same figures.' };
  const { shares = null, whole = '' } = compared ?? {};
  if (shares === null) {
    const none = { why: 'These places have no figures that can stand side by side.' };
    return { table: none, picture: none };
  }
  const behind = snapshot.sources.filter(({ id }) => shares.sources.includes(id));
  return {
    table: {
      code: comparedTable(snapshot, { shares, whole, origin }),
      kind: 'table',
      again: sourcesAgain(behind, ukDay(deps.clock.now())),
    },
    picture,
  };
}

/** The adverts of the place for a feed block. */
export function feedChoices(area: Area, sector: Sector) {
  const search = `area=${area.slug}&sector=${sector.id}`;
  return [
    { title: 'RSS', href: `/feeds/postings.rss?${search}` },
    { title: 'Atom', href: `/feeds/postings.atom?${search}` },
    { title: 'JSON Feed', href: `/feeds/postings.json?${search}` },
  ];
}
