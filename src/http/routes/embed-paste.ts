/** What a school pastes where frames are deleted: the chosen card as plain HTML and as a picture, or why it has neither. */
import type { Area } from '../../domain/area.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { cardPicture } from '../../views/embeds/card-picture.ts';
import { openingsTable } from '../../views/embeds/openings-table.ts';
import { figuresAgain, openingsAgain } from '../../views/embeds/paste-again.ts';
import { plainTable } from '../../views/embeds/plain-table.ts';
import { type FigureCard, noneOpen } from '../../views/embeds/snapshot-embed.ts';
import type { EmbedFormsView } from '../../views/pages/embed-code-forms.ts';
import type { EmbedShow } from '../../views/pages/embed-code-page.ts';
import { cardPicturePath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { placeOfArea, placeOfOutcode } from '../lookups/near-and-soon.ts';
import { findOpenings } from './openings.ts';

interface Asked {
  readonly area: Area;
  readonly sector: Sector;
  /** The postcode district that distances are from; null for the place's own. */
  readonly from: string | null;
  readonly show: EmbedShow;
  readonly origin: string;
}

type Forms = Pick<EmbedFormsView, 'table' | 'picture'>;

const ONLY_A_FRAME = { why: 'This card comes only as a frame.' };

export function formsBesideFrames(deps: RouteDeps, snapshot: Snapshot, asked: Asked): Promise<Forms> | Forms {
  switch (asked.show) {
    case 'both':
    case 'insight':
    case 'jobs':
      return formsOfFigures(deps, snapshot, asked.show, asked.origin);
    case 'openings':
      return formsOfOpenings(deps, snapshot, asked);
    case 'vacancies':
    case 'compare':
      return { table: ONLY_A_FRAME, picture: ONLY_A_FRAME };
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
  { area, sector, from, origin }: Asked,
): Promise<Forms> {
  const place = placeOfOutcode(from) ?? placeOfArea(area);
  const openings = await findOpenings(deps, await deps.publication(), area, sector.id, place);
  const { shown } = openings.apprenticeships;
  const picture = { why: 'There is no picture of this card: nobody could follow its links to the adverts.' };
  if (shown.length === 0) {
    return { table: { why: `There is nothing to paste now. ${noneOpen(snapshot, openings)}` }, picture };
  }
  const attributions = deps.sources.flatMap(({ id, licence }) =>
    shown.some((advert) => advert.id.startsWith(`${id}/`)) ? licence.attribution : [],
  );
  return {
    table: {
      code: openingsTable(snapshot, { openings, attributions: [...new Set(attributions)], origin }),
      kind: 'table',
      again: openingsAgain(openings),
    },
    picture,
  };
}
