/**
 * The reference set for duplicates: adverts altered as feeds and reposts alter them, which are the same job, and near misses
 * that are not. Seeded: the same adverts give the same set.
 */

import type { ComparableAdvert } from '../../coding/duplicates/advert.ts';
import { isAgency } from '../../coding/duplicates/words.ts';
import { addDays, type CalendarDate } from '../../domain/period.ts';
import { seededRandom } from '../seeded-random.ts';

/** A base advert has both ways of saying its place, so that an altered copy can lose one. */
export type BaseAdvert = ComparableAdvert & { readonly postedOn: CalendarDate };

export interface AlteredAdvert {
  readonly advert: ComparableAdvert;
  /** Adverts of one job share it. */
  readonly job: number;
  /** Names of what was done; empty for an advert as it came. */
  readonly alterations: readonly string[];
}

interface Dice {
  chance(): number;
  pick<T>(list: readonly T[]): T;
}

type Alteration = (advert: BaseAdvert, dice: Dice, other: BaseAdvert) => BaseAdvert;

/** Names an employer, not an agency that may speak for any. */
const namesEmployer = ({ employerName }: BaseAdvert) => employerName !== null && !isAgency(employerName);

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bassistant\b/gi, 'Asst'],
  [/\bmanager\b/gi, 'Mgr'],
  [/\bsenior\b/gi, 'Snr'],
  [/\badministrator\b/gi, 'Admin'],
  [/\bengineer\b/gi, 'Eng'],
  [/\btechnician\b/gi, 'Tech'],
  [/\bexecutive\b/gi, 'Exec'],
  [/\bcoordinator\b/gi, 'Co-ordinator'],
  [/\band\b/gi, '&'],
];
const EXTRAS = ['(Full Time)', '- Permanent', '- Immediate Start', 'x2', '(37.5 hours per week)', '*Urgent*'];
const AGENCIES = ['Northfield Recruitment', 'Able Staffing Ltd', 'Care Personnel Agency'];
const GRADE_WORDS = ['Senior', 'Trainee', 'Lead', 'Deputy', 'Head of'];

/** Copies that are the same job. */
const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'title in capitals': (advert) => ({ ...advert, title: advert.title.toUpperCase() }),
  'other punctuation': (advert) => ({
    ...advert,
    title: advert.title.replace(/ - |, |\/| /g, (sign) => (sign === ' ' ? '  ' : ' – ')),
  }),
  'short forms': (advert) => ({
    ...advert,
    title: SHORT_FORMS.reduce((title, [long, short]) => title.replace(long, short), advert.title),
  }),
  'parts in another order': (advert) => ({
    ...advert,
    title: advert.title
      .split(/ - |, /)
      .reverse()
      .join(', '),
  }),
  'reference in the title': (advert, dice) => ({
    ...advert,
    title: `${advert.title} REF ${1000 + Math.floor(dice.chance() * 90_000)}`,
  }),
  'words around the title': (advert, dice) => ({ ...advert, title: `${advert.title} ${dice.pick(EXTRAS)}` }),
  'Ltd for Limited': (advert) => ({ ...advert, employerName: withOtherForm(advert.employerName) }),
  'by an agency': (advert, dice) => ({ ...advert, employerName: dice.pick(AGENCIES) }),
  'pay a month': (advert) =>
    advert.payPeriod === 'year'
      ? {
          ...advert,
          payMinGbp: pence(advert.payMinGbp, 12),
          payMaxGbp: pence(advert.payMaxGbp, 12),
          payPeriod: 'month',
        }
      : advert,
  'pay rounded': (advert) => ({
    ...advert,
    payMinGbp: roundedPay(advert.payMinGbp),
    payMaxGbp: roundedPay(advert.payMaxGbp),
  }),
  'no pay': (advert) => ({ ...advert, payMinGbp: null, payMaxGbp: null, payPeriod: null }),
  'town alone': (advert) => (advert.placeText === null ? advert : { ...advert, postcode: null }),
  'postcode alone': (advert) => (advert.postcode === null ? advert : { ...advert, placeText: null }),
  'posted later': (advert, dice) => ({
    ...advert,
    postedOn: addDays(advert.postedOn, 1 + Math.floor(dice.chance() * 40)),
  }),
  'description cut': (advert) => ({ ...advert, summary: advert.summary?.slice(0, 200) ?? null }),
  'no description': (advert) => ({ ...advert, summary: null }),
};

/** Copies that look alike and are another job. */
const NEAR_MISSES: Readonly<Record<string, Alteration>> = {
  'other town': (advert, _, other) => ({
    ...advert,
    placeText: other.placeText,
    postcode: other.postcode,
    districts: other.districts,
  }),
  'other employer': (advert, _, other) =>
    namesEmployer(advert) && namesEmployer(other) ? { ...advert, employerName: other.employerName } : advert,
  'other grade': (advert, dice) => {
    const grade = dice.pick(GRADE_WORDS);
    const isTold = advert.title.toLowerCase().includes(grade.split(' ')[0]?.toLowerCase() ?? '');
    return isTold ? advert : { ...advert, title: `${grade} ${advert.title}` };
  },
  'other title': (advert, _, other) => ({ ...advert, title: other.title }),
};

/** Each advert as it came, one to two altered copies of most, and a near miss of most. */
export function alterAdverts(adverts: readonly BaseAdvert[], seed: number): AlteredAdvert[] {
  const chance = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(chance() * list.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  };
  const dice = { chance, pick };
  const altered: AlteredAdvert[] = [];
  let nextJob = adverts.length;
  adverts.forEach((advert, job) => {
    altered.push({ advert, job, alterations: [] });
    for (let copies = Math.floor(chance() * 3); copies > 0; copies--) {
      const names = new Set(
        Array.from({ length: 1 + Math.floor(chance() * 4) }, () => pick(Object.keys(ALTERATIONS))),
      );
      // An agency's advert with neither text nor pay left could be anybody's.
      if (names.has('by an agency'))
        for (const name of ['no description', 'no pay', 'pay rounded']) names.delete(name);
      if (names.has('town alone')) names.delete('postcode alone');
      const copy = [...names].reduce((now, name) => ALTERATIONS[name]?.(now, dice, advert) ?? now, advert);
      altered.push({ advert: { ...copy, sourceId: 'altered/copy' }, job, alterations: [...names] });
    }
    const other = pick(adverts);
    const miss = pick(Object.keys(NEAR_MISSES));
    const missed = NEAR_MISSES[miss]?.(advert, dice, other);
    if (missed && chance() < 0.8 && !isSame(missed, advert)) {
      altered.push({ advert: { ...missed, sourceId: 'altered/miss' }, job: nextJob++, alterations: [miss] });
    }
  });
  return altered;
}

function isSame(a: BaseAdvert, b: BaseAdvert): boolean {
  const key = ({ title, employerName, placeText, postcode }: BaseAdvert) =>
    [title, employerName, placeText, postcode].join('|').toLowerCase();
  return key(a) === key(b);
}

function withOtherForm(name: string | null): string | null {
  if (name === null) return null;
  if (/\blimited\b/i.test(name)) return name.replace(/\blimited\b/i, 'Ltd');
  return /\bltd\b/i.test(name) ? name.replace(/\bltd\b\.?/i, 'LIMITED') : `${name} Ltd`;
}

const pence = (amount: number | null, parts: number) =>
  amount === null ? null : Math.round((amount * 100) / parts) / 100;

const roundedPay = (amount: number | null) =>
  amount === null ? null : amount > 1_000 ? Math.round(amount / 100) * 100 : Math.round(amount * 10) / 10;
