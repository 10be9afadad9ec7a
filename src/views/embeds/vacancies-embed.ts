/** New adverts of a place, of different lists and sectors, small enough for another site's page. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { type AdvertTotal, totalInWords } from '../../snapshots/words/advert-total.ts';
import { type AdvertView, advertList } from '../parts/advert-list.ts';
import { milesLine } from '../parts/openings.ts';
import { attributionLines } from '../parts/source-lines.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';

export interface VacanciesEmbedView {
  readonly notice: string | null;
  readonly title: string;
  readonly theme: Theme;
  readonly resizes: boolean;
  /** The whole list, absolute. */
  readonly whole: string;
  readonly note: string | null;
  readonly caveat: string;
  /** How many are left out and why; null when none is. */
  readonly leftOut: string | null;
  /** Where distances are measured from, in words; null where nothing says. */
  readonly from: string | null;
  readonly total: AdvertTotal;
  readonly adverts: readonly AdvertView[];
  readonly attributions: readonly string[];
  readonly asAt: string;
}

export function vacanciesEmbed(view: VacanciesEmbedView): string {
  const shown = view.adverts.length;
  return renderEmbed({
    title: view.title,
    theme: view.theme,
    resizes: view.resizes,
    notice: view.notice,
    canonical: view.whole,
    main: html`<h1>${view.title}</h1>
${view.note === null ? html`<p class="subtitle">${shown} of the newest of ${totalInWords(view.total)} live adverts on ${plainDate(view.asAt.slice(0, 10))}.</p>` : html`<p class="subtitle">${view.note}</p>`}
${shown === 0 ? '' : advertList(view.adverts, outwards, 'h2')}
<p>${outwards(view.whole, `${view.title}: all adverts`)}</p>
${milesLine(view.from, view.adverts)}
<p class="from">${view.caveat} ${view.leftOut === null ? '' : `${view.leftOut} `}${attributionLines({ sources: [] }, view.attributions).join(' ')} Wealdway.</p>`,
  });
}
