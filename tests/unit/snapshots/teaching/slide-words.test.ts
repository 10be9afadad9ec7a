/** What a teacher is told to do with the first slide. */
import { expect, it } from 'vitest';
import { wonderNotes } from '../../../../src/snapshots/teaching/slide-words.ts';

it('has the class guess the number of the slide, where it has one besides a year', () => {
  const [guess] = wonderNotes(
    'Of every 13 adults in Medway with a job, about 1 does work in care (Census 2021).',
  );
  expect(guess).toContain('in place of');
  expect(wonderNotes('Care worker is the most common job here (Census 2021).')[0]).toContain(
    'ask for guesses',
  );
});
