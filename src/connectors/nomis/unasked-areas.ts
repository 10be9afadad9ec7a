/** Areas in an answer of Nomis that nobody asked for: of a level that we do not hold, or under boundaries that the query does not name. */
import { levelNotHeld } from '../shared/statistical-area.ts';
import type { NomisQuery } from './api-query.ts';
import { NOMIS_AREAS } from './source-facts.ts';

const CODES_NAMED = 3;

/** A sentence for each level: an issue for each figure would hide the rest. */
export function describeUnaskedAreas(query: NomisQuery, codes: ReadonlySet<string>): readonly string[] {
  const asksForRedrawn = (query.parameters.geography ?? '').split(',').includes(NOMIS_AREAS.itl2Of2021);
  const byLevel = new Map<string, string[]>();
  for (const code of codes) {
    const level = levelNotHeld(code);
    if (level === null || (level.isRedrawn && asksForRedrawn)) continue;
    byLevel.set(level.name, [...(byLevel.get(level.name) ?? []), code]);
  }
  return [...byLevel].map(([level, found]) => {
    const more = found.length - CODES_NAMED;
    const named = `${found.slice(0, CODES_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return (
      `Nomis sent ${named} (${level}), which our query does not ask for. These figures are left out. ` +
      'If an area of ours has lost its figures, Nomis may have redrawn it: look for its new code at www.nomisweb.co.uk and report both codes.'
    );
  });
}
