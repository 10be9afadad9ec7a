/** Where the series of an area break because its boundary moved: from the alias table, never from names. */
import type { Area } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';

/** One sentence for each break; empty for an area that is as old as its figures. */
export function boundaryNotes(area: Area, areas: AreaIndex): string[] {
  const since = area.startYear === null ? '' : ` in ${area.startYear}`;
  const notes: string[] = [];
  if (area.formerCodes.length > 0) {
    notes.push(
      `${area.name} has had the code ${area.code} since its boundary or coding changed${since}: older figures stand under ${area.formerCodes.join(', ')} and are not joined to newer ones.`,
    );
  }
  const replaced = areas.all.filter(({ successors }) => successors.includes(area.code));
  if (replaced.length > 0) {
    notes.push(
      `${area.name} began${since} in place of ${replaced.map(({ name }) => name).join(', ')}: their older figures are not added up for it.`,
    );
  }
  return notes;
}
