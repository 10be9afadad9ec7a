/** What is chosen on `/embed-code`, and what is said of a place that is not known. */
import type { Context } from 'hono';
import type { Area } from '../../domain/area.ts';
import { findPostcode } from '../../reference/outcodes.ts';
import { namesSchool } from '../../reference/school-names.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import type { Theme } from '../../views/embeds/embed-frame.ts';
import type { EmbedForm } from '../../views/pages/embed-code-forms.ts';
import type { EmbedShow, UnknownPlace } from '../../views/pages/embed-code-page.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { linked, Problem } from '../answers/problem.ts';
import { hasSchools, NO_SUCH_SCHOOL } from '../lookups/find-schools.ts';
import { findTypedSchool } from '../lookups/school-places.ts';
import { chooseArea, getSector } from '../requests/find.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import { embedCodeQuery } from '../schemas/embeds.ts';

const FIRST_AREA = 'E92000001';

export interface CodeChoice {
  readonly area: Area;
  /** What a reader typed for it; null where nothing was. */
  readonly typed: string | null;
  /** The postcode district of the school or the postcode that was typed: distances are from there. */
  readonly from: string | null;
  readonly sector: Sector;
  readonly level: Level;
  readonly theme: Theme;
  readonly show: EmbedShow;
  readonly form: EmbedForm | null;
}

/** A place that is not known leaves the other choices as they are. */
export async function choiceOrUnknown(
  c: Context,
  deps: RouteDeps,
): Promise<CodeChoice & { readonly unknown: UnknownPlace | null }> {
  try {
    return { ...(await choiceOf(c, deps)), unknown: null };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'unknown-area' || error.asked === null) throw error;
    const publication = await deps.publication();
    // Without figures there is no page to show.
    if (publication.edition === null) throw error;
    const { asked, suggestions } = error;
    const isNoSchool = namesSchool(asked) && hasSchools(deps, publication);
    const words =
      suggestions.length > 0 && !isNoSchool
        ? `${error.brief} Choose one of these, or type a postcode or a town.`
        : isNoSchool && !error.brief.startsWith('Several')
          ? NO_SUCH_SCHOOL
          : `${error.brief} Type a postcode or a town.`;
    const near = linked(error, new URL(c.req.url));
    return { ...(await choiceOf(c, deps, FIRST_AREA)), typed: asked, unknown: { words, near } };
  }
}

export async function choiceOf(
  c: Context,
  deps: RouteDeps,
  instead: string | null = null,
): Promise<CodeChoice> {
  const { query } = readQuery(withoutBlanks(c.req.url), embedCodeQuery);
  const typed = instead ?? query.area ?? FIRST_AREA;
  const school = await findTypedSchool(deps, await deps.publication(), typed);
  return {
    area: school?.area ?? chooseArea(deps, typed),
    typed: query.area ?? null,
    from: school?.outcode ?? findPostcode(typed)?.outcode ?? null,
    sector: getSector(query.sector ?? 'all'),
    level: query.level ?? USUAL_LEVEL,
    theme: query.theme ?? 'auto',
    show: query.show ?? 'both',
    form: query.form ?? null,
  };
}
