/** What a reader can do next, for each level in its own words; on a sector's page about that sector. */
import type { Level } from '../document/snapshot.ts';

interface StepParts {
  /** "in construction and the built environment"; null for every job of the place. */
  readonly inSector: string | null;
  readonly place: string;
}

export function writeSteps(level: Level, { inSector, place }: StepParts): string[] {
  return inSector === null ? placeSteps(level, place) : sectorSteps(level, inSector, place);
}

function sectorSteps(level: Level, inSector: string, place: string): string[] {
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
    case 'parent':
      return [
        `Ask which job ${inSector} your child would like to try, and why.`,
        `Think of the journey: how would your child get to a job ${inSector} each day?`,
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

function placeSteps(level: Level, place: string): string[] {
  switch (level) {
    case 'easyread':
      return [
        `Think of the jobs that you see people do in ${place}.`,
        `Choose one kind of work in ${place}.`,
        `Tell your teacher which work in ${place} you chose.`,
      ];
    case 'ks3':
      return [`Ask three people who work in ${place} what they do all day.`];
    case 'ks4':
      return [`Choose a sector in ${place}, and look up one of its jobs.`];
    case 'parent':
      return [
        `Talk about the jobs of people that your child knows in ${place}.`,
        `Choose a sector in ${place} together, and look at what its jobs pay and ask for.`,
      ];
    case 'post16':
      return [`Set two jobs in ${place} side by side before you choose a course.`];
    case 'adviser':
      return [];
  }
}
