/** Rules of numbers (N). */

import { findMeasure } from '../../../src/measures/registry.ts';
import type { Claim } from '../../../src/snapshots/document/claim.ts';
import type { Figure, Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { type Rules, said } from './rule.ts';

const STEP_OF_UNIT: Readonly<Record<string, (shown: number) => number>> = {
  people: (shown) => (shown >= 1000 ? 100 : 10),
  jobs: (shown) => (shown >= 1000 ? 100 : 10),
  businesses: (shown) => (shown >= 1000 ? 100 : 10),
  adverts: (shown) => (shown >= 100 ? 10 : 1),
  percent: () => 1,
  'per-100000': () => 10,
  'gbp-per-week': () => 10,
  'gbp-per-year': () => 500,
  'gbp-per-hour': () => 1,
  'gbp-million': () => 1,
  'hours-per-week': () => 1,
  'jobs-per-person': () => 0.1,
  'people-per-vacancy': () => 0.1,
  'thousand-vacancies': () => 1,
};

function claimed(snapshot: Snapshot, claim: Claim): (Figure | undefined)[] {
  return claim.figures.map((id) => snapshot.figures.find((each) => each.id === id));
}

const bare = (figure: Figure | undefined): string => (figure?.text ?? '').replace(/ \[\w+\]$/, '');

export const numberRules: Rules = {
  'N1 and N2': (snapshot) =>
    snapshot.figures.flatMap((each) => {
      if (each.value === null) return [];
      if (each.unit === 'adverts' && each.value > 0 && each.value < 5) {
        return each.text === '1 to 4' ? [] : [`${each.text} (adverts)`];
      }
      const shown = /^£?([\d,.]+)%?/.exec(each.text)?.[1];
      if (shown === undefined) return /^£?(fewer|less) than/.test(each.text) ? [] : [each.text];
      const number = Number(shown.replaceAll(',', ''));
      const steps = number / (STEP_OF_UNIT[each.unit]?.(number) ?? Number.NaN);
      return Math.abs(steps - Math.round(steps)) < 1e-9 ? [] : [`${each.text} (${each.unit})`];
    }),

  // No change is ever given as a percentage; both ends are, where names leave room for them.
  N3: (snapshot) => [
    ...said(snapshot).filter((text) => /\b(rose|fell|grew|up|down|more|less|change[ds]?) by \d/i.test(text)),
    ...snapshot.claims
      .filter(({ kind, verdict }) => kind === 'time' && verdict !== 'cannot-tell')
      .filter((claim) => !claimed(snapshot, claim).every((figure) => claim.text.includes(bare(figure))))
      .map(({ text }) => text),
    ...snapshot.claims
      .filter(({ kind, verdict }) => kind === 'time' && verdict !== 'cannot-tell')
      .filter((claim) =>
        claimed(snapshot, claim).some(
          (figure) =>
            ['people', 'jobs', 'businesses'].includes(figure?.unit ?? '') && (figure?.value ?? 0) < 500,
        ),
      )
      .map(({ text }) => `small base: ${text}`),
  ],

  N4: (snapshot) =>
    said(snapshot).filter((text) => /\d% (higher|lower|more|less|bigger|smaller)\b/.test(text)),

  N5: (snapshot) =>
    snapshot.claims
      .filter(({ kind, verdict }) => kind === 'time' && verdict !== 'cannot-tell')
      .filter((claim) => {
        const [later, earlier] = claimed(snapshot, claim);
        const breaks = findMeasure(claim.measure)?.breaks ?? [];
        const [from, to] = [earlier?.period?.start ?? '', later?.period?.end ?? ''];
        return (
          breaks.some(({ on }) => from < on && on <= to) ||
          !((earlier?.period?.end ?? '') < (later?.period?.start ?? ''))
        );
      })
      .map(({ text }) => text),

  N6: (snapshot) =>
    snapshot.claims
      .filter(({ verdict, kind }) => verdict === 'about-the-same' && kind !== 'outlook')
      .filter((claim) => {
        const [a, b] = claimed(snapshot, claim);
        const [x, y] = [a?.value ?? Number.NaN, b?.value ?? Number.NaN];
        const isClose = x === y || Math.abs(x - y) < 0.02 * Math.max(Math.abs(x), Math.abs(y));
        const [p, q] = [a?.interval, b?.interval];
        const isOverlapping = p && q ? p.lower <= q.upper && q.lower <= p.upper : false;
        return !(p || q ? isOverlapping || isClose : isClose);
      })
      .map(({ text }) => text),

  N7: (snapshot) => [
    ...snapshot.sentences
      .filter(({ figures }) => figures.some((id) => id.includes('adverts-live/')))
      .filter(({ text }) => !/\blive\b/.test(text) || /vacanc/.test(text))
      .map(({ text }) => text),
    ...snapshot.claims.filter(({ measure }) => measure.includes('adverts')).map(({ text }) => text),
  ],
};
