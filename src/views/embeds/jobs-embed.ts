/** Jobs side by side for another site's page: the card that careers pages look for. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { JobComparison } from '../../snapshots/occupation/compare-jobs.ts';
import { jobPath } from '../parts/addresses.ts';
import { jobComparisonTable } from '../parts/job-comparison.ts';
import { attributionLines, lateLines, sourcesInOneLine } from '../parts/source-lines.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';

export function jobsEmbed(
  comparison: JobComparison,
  view: {
    readonly origin: string;
    readonly whole: string;
    readonly theme: Theme;
    readonly resizes: boolean;
    readonly asAt: string;
  },
): string {
  const { title, notice } = comparison;
  const { origin, whole, theme, resizes } = view;
  return renderEmbed({
    title,
    theme,
    resizes,
    notice,
    canonical: `${origin}${whole}`,
    main: html`<h1>${title}</h1>
${jobComparisonTable(comparison, ({ slug, name, area }) => outwards(`${origin}${jobPath(slug, area.slug)}`, name))}
${lateLines(comparison)}
<p class="from">${sourcesInOneLine(comparison)} ${attributionLines(comparison).join(' ')}</p>
<p>${outwards(`${origin}${whole}`, `${title}: compare them in full`)} <span class="soft">${plainDate(view.asAt.slice(0, 10))}. Wealdway.</span></p>`,
  });
}
