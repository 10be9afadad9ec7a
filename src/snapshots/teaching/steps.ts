/** What a reader can do next, for each level in its own words; on a sector's page about that sector. */
import type { CalendarDate } from '../../domain/period.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { leavingDayIn } from '../context/after-16.ts';
import type { Level } from '../document/snapshot.ts';

interface StepParts {
  /** "in construction and the built environment"; null for every job of the place. */
  readonly inSector: string | null;
  readonly place: string;
  readonly countryName: string;
  readonly today: CalendarDate;
}

export function writeSteps(level: Level, parts: StepParts): string[] {
  const { inSector, place } = parts;
  if (level === 'parent') return parentSteps(parts);
  return inSector === null ? placeSteps(level, place) : sectorSteps(level, inSector, place);
}

/** With the days that count, where the rule of the nation is known: most apprenticeships for the summer are not advertised in autumn. */
function parentSteps({ inSector, place, countryName, today }: StepParts): string[] {
  const leaving = leavingDayIn(countryName, today);
  const work = inSector === null ? '' : ` ${inSector}`;
  const when = springWords(today);
  return [
    ...(inSector === null
      ? [
          countryName === 'Scotland'
            ? `Ask the school which colleges near ${place} its pupils go to, and when subjects are chosen for S5.`
            : `Ask the school which sixth forms and colleges near ${place} its pupils go to, and when each takes applications.`,
          `Ask each ${countryName === 'Scotland' ? '' : 'sixth form or '}college what grades it asks for, and how pupils get there from ${place}.`,
        ]
      : [`Ask at school which courses near ${place} lead to work ${inSector}. Ask what grades they need.`]),
    `${when}, look for apprenticeships${work} in and around ${place}. ${
      leaving === null
        ? 'Each one says when it starts.'
        : `Year 11 may leave school on ${leaving}: check the day on which each one starts.`
    }`,
  ];
}

const SPRING = ['03', '04', '05', '06'];

/** "From spring 2027"; in spring, "Each week this spring". */
export function springWords(today: CalendarDate): string {
  const isBefore = today <= leavingDayFrom(`${today.slice(0, 4)}-01-01`);
  if (isBefore && SPRING.includes(today.slice(5, 7))) return 'Each week this spring';
  return `From spring ${leavingDayFrom(today).slice(0, 4)}`;
}

function sectorSteps(level: Exclude<Level, 'parent'>, inSector: string, place: string): string[] {
  switch (level) {
    case 'easyread':
      return [
        `Choose one job ${inSector} that you like.`,
        `Ask at home: who works ${inSector}?`,
        `Tell your teacher: I like jobs ${inSector}.`,
      ];
    case 'ks3':
      return [`Find out what a day is like for somebody who works ${inSector}.`];
    case 'ks4':
      return [
        `Look up one job ${inSector}, and note what you need to start.`,
        `Ask your careers adviser which courses near ${place} lead to work ${inSector}.`,
      ];
    case 'post16':
      return [
        `Set two jobs ${inSector} side by side before you choose a course.`,
        `Look for an apprenticeship as well as a degree that leads to work ${inSector}.`,
      ];
    case 'adviser':
      return [];
  }
}

function placeSteps(level: Exclude<Level, 'parent'>, place: string): string[] {
  switch (level) {
    case 'easyread':
      return [
        `Choose one job in ${place} that you like.`,
        `Ask at home: who works in ${place}, and what do they do?`,
        `Tell your teacher which job in ${place} you chose.`,
      ];
    case 'ks3':
      return [`Ask three people who work in ${place} what they do all day.`];
    case 'ks4':
      return [`Choose a sector in ${place}, and look up one of its jobs.`];
    case 'post16':
      return [`Set two jobs in ${place} side by side before you choose a course.`];
    case 'adviser':
      return [];
  }
}
