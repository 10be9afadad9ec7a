/** A job in a list for easy reading: its name, how many people do it, what it pays and how people get in, each beside its symbol. */
import { html } from 'hono/html';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { easyWayIn } from '../../snapshots/words/ways-in.ts';
import { jobPath } from './addresses.ts';
import { ideaOf, ideaSymbol } from './easy-symbols.ts';
import type { Markup } from './markup.ts';
import { underNumber } from './pay-range.ts';

interface EasyJob {
  readonly slug: string;
  readonly name: string;
  /** The usual way in, a few words. */
  readonly entry: string;
  /** The place that the job's page is to be about, as in addresses. */
  readonly place: string;
  /** People or new adverts; null where neither is known. */
  readonly counted: Figure | null;
  readonly pay: Figure | null;
  /** Where the pay of most of the list is from: said under it, and beside a job only where that differs. */
  readonly payPlace: string | null;
}

export function easyJobLine({ slug, name, entry, place, counted, pay, payPlace }: EasyJob): Markup {
  const isAdverts = counted?.unit === 'adverts';
  const elsewhere = pay === null || pay.areaName === payPlace ? '' : ` (${underNumber(pay.areaName)})`;
  return html`
<li><a href="${jobPath(slug, place, 'easyread')}">${name}</a>
${counted === null ? '' : html`<span>${ideaSymbol(isAdverts ? 'apply' : 'people')}${bareText(counted)} ${isAdverts ? 'new adverts' : 'people'}</span>`}
${pay === null ? '' : html`<span>${ideaSymbol('money')}${bareText(pay)} a year${elsewhere}</span>`}
<span>${ideaSymbol(ideaOf(entry))}${easyWayIn(entry)}</span></li>`;
}
