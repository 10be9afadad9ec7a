/** On the page of a place that a reader reached by the name of a school: which school, and what it can hang up with its name on it. */
import { html } from 'hono/html';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import {
  apprenticeshipsPosterPath,
  corridorPath,
  posterPath,
  subjectPostersPath,
  vacanciesPath,
  withSchool,
} from './addresses.ts';
import type { Markup } from './markup.ts';

export interface SchoolView {
  readonly name: string;
  readonly town: string | null;
  readonly outcode: string | null;
}

/** As long as a poster has room for. */
const LONGEST_NAME = 60;

export function schoolLines(
  snapshot: Snapshot,
  { name, town, outcode }: SchoolView,
  hasSubjectPosters: boolean,
): Markup {
  const { area, sector } = snapshot;
  const named = (path: string): string => withSchool(path, nameOnSheet(name));
  const near = `${vacanciesPath(outcode ?? area.slug, sector.id)}&apprenticeship=true`;
  return html`<p class="go screen">For <b>${name}</b>${town === null ? '' : `, ${town}`}. To hang up, with its name: <a href="${named(posterPath(snapshot, 'a4'))}">a poster</a>, <a href="${named(apprenticeshipsPosterPath(area.slug, sector.id, 'a4'))}">apprenticeships near us</a>, ${hasSubjectPosters ? html`<a href="${named(subjectPostersPath(area.slug))}">jobs that use a subject</a>, ` : ''}<a href="${named(corridorPath(snapshot))}">a page for a screen</a>. <a href="${near}">Apprenticeships near ${outcode ?? area.name}</a></p>
`;
}

/** Whole words of a school's name, as many as a sheet has room for. */
export function nameOnSheet(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return name.slice(0, LONGEST_NAME + 1).replace(/\s+\S*$/, '');
}
