/** What a class sees first: a sentence with a gap, and then its number. */
import { describe, expect, it } from 'vitest';
import { BARE_SLIDE, type LessonSlide } from '../../../../src/snapshots/teaching/lesson.ts';
import { wonderSlides } from '../../../../src/snapshots/teaching/slide-words.ts';

const told = (line: string): LessonSlide => ({ ...BARE_SLIDE, kind: 'wonder', title: 'Work', lines: [line] });

describe('a guess before what is told', () => {
  it.each([
    [
      'Of every 13 adults in Medway with a job, about 1 does work in care (Census 2021).',
      '13',
      'Of every ____ adults in Medway with a job, about 1 does work in care (Census 2021).',
    ],
    ['About 1 in 13 jobs here; in England 1 in 15.', '13', 'About 1 in ____ jobs here; in England 1 in 15.'],
    ['In 2021, 21 of 100 people', '21', 'In 2021, ____ of 100 people'],
    ['An estimated £25,500 a year', '£25,500', 'An estimated ____ a year'],
    ['About 1,200 people of 112,000', '1,200', 'About ____ people of 112,000'],
  ])('%s', (line, number, gapped) => {
    const [guess, wonder] = wonderSlides(told(line), number);
    expect(guess).toMatchObject({ kind: 'guess', lines: [gapped] });
    expect(wonder).toMatchObject({ kind: 'wonder', lines: [line], ask: 'Is that what you guessed?' });
  });

  it.each([
    ['Care worker is the most common job here (Census 2021).', null],
    ['The third most of 12 places', '3'],
    ['It was so in 2021 and costs £9,500.', '9'],
  ])('asks for none where the number does not stand there: %s', (line, number) => {
    const slides = wonderSlides(told(line), number);
    expect(slides.map(({ kind, ask }) => [kind, ask])).toEqual([['wonder', null]]);
  });
});
