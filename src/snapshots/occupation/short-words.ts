/** What the two shortest pages say of a job: how many people do it here, or how many adverts there were, and what it pays. Each has its own words. */

import { atStart } from '../../domain/first-letter.ts';
import { withThousands } from '../columns/rounding.ts';
import type { Figure } from '../document/snapshot.ts';
import { plainWhen } from '../words/plain-when.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import type { OccupationSentence } from './document.ts';
import { firstOf } from './fill.ts';
import type { ShortVoice } from './way-in.ts';
import { aboutAs, type Said, sayPeopleAround, toSentences, type Words, whenOf } from './words.ts';

/** At most two; the first is the one to wonder at. */
export function sayShortly(said: Said, voice: ShortVoice): OccupationSentence[] {
  const { occupation, filled, pay } = said;
  const [people, adverts] = [filled.get('people'), filled.get('adverts')];
  const here = people?.rows[0]?.role === 'here' ? people.columns[0]?.figures[0] : undefined;
  const posted = adverts === undefined ? null : firstOf(adverts, 0);
  const words = VOICES[voice];
  const job = occupation.isSeveral ? 'these jobs' : 'this job';
  const counted = isSome(here) ? toWords(here, words.people(here, job)) : null;
  const advertised = isSome(posted) ? toWords(posted, words.adverts(posted, occupation.plural, job)) : null;
  const around = people === undefined ? null : sayPeopleAround(said, people);
  const first =
    counted === null && advertised !== null
      ? (['adverts', advertised] as const)
      : (['people', counted ?? around] as const);
  return toSentences([first, ['pay', pay === null ? null : toWords(pay.middle, words.pay(pay.middle, job))]]);
}

const VOICES = {
  ks3: {
    people: (figure: Figure, _job: string) =>
      atStart(
        `${aboutAs(figure)} people who live in ${inPlace(figure.areaName)} do this kind of work (${whenOf(figure)}).`,
      ),
    adverts: (figure: Figure, plural: string, _job: string) =>
      `There were ${aboutAs(figure)} new job adverts for ${plural} in ${inPlace(figure.areaName)} (${whenOf(figure)}).`,
    pay: (figure: Figure, _job: string) =>
      `In full-time jobs like this in ${inPlace(figure.areaName)}, half earn more than ${bareText(figure)} a year and half earn less (${whenOf(figure)}).`,
  },
  easyread: {
    people: (figure: Figure, job: string) =>
      atStart(`${aboutAs(figure)} people in ${inPlace(figure.areaName)} do ${job}. ${ofWhen(figure)}`),
    adverts: (figure: Figure, _plural: string, job: string) =>
      `We counted ${aboutAs(figure)} new adverts for ${job} in ${inPlace(figure.areaName)}. ${ofWhen(figure)}`,
    pay: (figure: Figure, _job: string) =>
      `Half get more than ${bareText(figure)} a year${aMonth(figure)}. Half get less. Full-time pay in ${inPlace(figure.areaName)}, ${plainWhen(whenOf(figure))}.`,
  },
} as const;

function ofWhen(figure: Figure): string {
  return `That was in ${plainWhen(whenOf(figure))}.`;
}

/** Wages are paid by the month, and known by it. */
function aMonth({ value }: Figure): string {
  return value === null ? '' : ` (about £${withThousands(Math.round(value / 12 / 100) * 100)} a month)`;
}

function isSome(figure: Figure | null | undefined): figure is Figure {
  return figure?.value != null && figure.value !== 0;
}

function toWords(figure: Figure, text: string): Words {
  return { text, figures: [figure] };
}
