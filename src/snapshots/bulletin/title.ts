/** What a bulletin has to tell, in one line that makes somebody open it: its heading, and the subject of an e-mail. Pure. */
import { withinSentence } from '../../domain/first-letter.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { findSector } from '../../reference/sectors.ts';
import { withThousands } from '../columns/rounding.ts';
import type { Insight } from '../document/insight.ts';
import type { Figure, Snapshot } from '../document/snapshot.ts';
import { sectorPhrase } from '../topics/questions.ts';
import { bareText } from '../words/sentences.ts';
import type { Bulletin } from './document.ts';

interface Told {
  readonly name: string;
  /** "November 2026". */
  readonly month: string;
  readonly openApprenticeships: Bulletin['adverts']['openApprenticeships'];
  readonly lead: Insight | null;
  readonly whole: Pick<Snapshot, 'figures'>;
}

/** "Kent, November 2026: 54 apprenticeships advertised, and 1 in 11 jobs is in engineering and manufacturing". */
export function bulletinTitle({ name, month, openApprenticeships, lead, whole }: Told): string {
  const told = [adverts(openApprenticeships), lead === null ? null : leadWords(lead, whole.figures)].flatMap(
    (each) => each ?? [],
  );
  return `${name}, ${month}: ${told.length === 0 ? 'jobs and pay' : told.join(', and ')}`;
}

function adverts(open: Told['openApprenticeships']): string | null {
  if (open === null || open.count === 0) return null;
  const count = `${open.isMore ? 'more than ' : ''}${withThousands(open.count)}`;
  return `${count} ${open.count === 1 ? 'apprenticeship' : 'apprenticeships'} advertised`;
}

/** Null for an insight that has no short form. */
function leadWords({ picture, figures }: Insight, held: readonly Figure[]): string | null {
  const first = held.find(({ id }) => id === figures[0]);
  if (picture.kind === 'squares') {
    const [own] = picture.rows;
    const sector = findSector(first?.dimensions.sector ?? '');
    const unit = first?.unit === 'jobs' ? 'job' : 'worker';
    if (own === undefined || sector === null) return null;
    return `${own.text} ${unit}s ${own.filled === 1 ? 'is' : 'are'} ${sectorPhrase(sector)}`;
  }
  if (first === undefined) return null;
  const [, soc = ''] = /^soc2020:(.+)$/.exec(first.dimensions.occupation ?? '') ?? [];
  const plural = findOccupation(soc)?.plural;
  if (first.unit === 'people' && plural !== undefined)
    return `about ${bareText(first)} ${withinSentence(plural)}`;
  return first.unit === 'gbp-per-year' && first.dimensions.occupation === undefined
    ? `middle pay of about ${bareText(first)}`
    : null;
}
