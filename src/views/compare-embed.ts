/** Two or three places side by side for another site's page: the figures of their own snapshots, row by row. */
import { html } from 'hono/html';
import { plainDate } from '../domain/period.ts';
import type { Snapshot } from '../snapshots/document.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';
import { marksOf, type Summary, summarise, summaryTable } from './figure-table.ts';
import { attributions, lateLines, sourcesInOneLine } from './source-lines.ts';

export function compareEmbed(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  {
    origin,
    whole,
    theme,
    resizes,
  }: {
    readonly origin: string;
    readonly whole: string;
    readonly theme: Theme;
    readonly resizes: boolean;
  },
): string {
  const [first] = snapshots;
  const names = snapshots.map(({ area }) => area.name);
  const title = `${names.join(' and ')}: ${first.sector.title.toLowerCase()}`;
  const marks = [...new Set(snapshots.flatMap(marksOf))];
  const together: Pick<Snapshot, 'sources'> = {
    sources: snapshots
      .flatMap(({ sources }) => sources)
      .filter((source, at, all) => all.findIndex(({ id }) => id === source.id) === at),
  };
  return renderEmbed({
    title,
    theme,
    resizes,
    notice: first.notice,
    canonical: `${origin}${whole}`,
    main: html`<h1>${title}</h1>
<p class="subtitle">The same figures for each place. A difference may be no more than chance: see the ranges on the whole page.</p>
${summaryTable(sideBySide(snapshots), `${title}, edition ${first.edition}`)}
${lateLines(together)}
${marks.map((mark) => html`<p class="from">${mark}</p>`)}
<p class="from">${sourcesInOneLine(together)} ${attributions(together).join(' ')}</p>
<p>${outwards(`${origin}${whole}`, `${title}: compare them in full`)} <span class="soft">Edition ${first.edition}, ${plainDate(first.asAt.slice(0, 10))}. Wealdway.</span></p>`,
  });
}

/** A row is shown only where the places' figures describe the same period: otherwise the words say so. */
function sideBySide(snapshots: readonly Snapshot[]): Summary {
  const each = snapshots.map((snapshot) => summarise(snapshot, 1));
  const rows = (each[0]?.rows ?? []).map((row) => ({
    label: row.label,
    period: row.period,
    texts: each.map(({ rows: own }) => {
      const same = own.find(({ label }) => label === row.label);
      if (!same) return 'not available';
      return same.period === row.period ? (same.texts[0] ?? 'not available') : 'another period';
    }),
  }));
  return { places: each.flatMap(({ places }) => places.slice(0, 1)), rows };
}
