/** Whether a degree is usual for a job or has to be. */
import { describe, expect, it } from 'vitest';
import { findOccupation } from '../../../../src/reference/occupations.ts';
import { REGISTERS } from '../../../../src/reference/registered-professions.ts';
import { quizWayIn } from '../../../../src/snapshots/claims/quiz-words.ts';
import { skillLevelOf } from '../../../../src/snapshots/occupation/skill-level.ts';
import { shortWayIn } from '../../../../src/snapshots/occupation/way-in.ts';
import { A_DEGREE, levelOfLabel, otherWaysIn, WAYS_IN } from '../../../../src/snapshots/words/ways-in.ts';

describe('a degree', () => {
  const groups = REGISTERS.flatMap((register) => register.groups);

  it('has to be had for jobs on a register, each one job of the highest level', () => {
    expect(new Set(groups).size).toBe(groups.length);
    for (const soc2020 of groups) {
      expect(findOccupation(soc2020)).toMatchObject({ isSeveral: false });
      expect(soc2020.startsWith('2')).toBe(true);
      expect(skillLevelOf(soc2020)).toMatchObject({ level: 4, label: 'A degree', isRegistered: true });
    }
  });

  it.each([
    ['2134', 'programmers'],
    ['2113', 'biochemists, of whom some are registered'],
    ['2229', 'other therapists, of whom some are'],
    ['2313', 'teachers, whom academies may employ without'],
  ] as const)('is often had by those of %s: %s', (soc2020, _) => {
    expect(skillLevelOf(soc2020)).toMatchObject({ level: 4, label: 'Often a degree', isRegistered: false });
  });

  it('is one way in of four under both labels, and neither is a wrong answer to the other', () => {
    expect(['A degree', ...WAYS_IN].map(levelOfLabel)).toEqual([4, 1, 2, 3, 4]);
    expect(levelOfLabel('By luck')).toBe(0);
    expect(otherWaysIn('A degree')).toEqual(WAYS_IN.slice(0, 3));
    expect(otherWaysIn('Learn at work')).toEqual(WAYS_IN.slice(1));
  });

  it('is no “usual way, and not the only one” in a quiz', () => {
    const reason = (entry: string) =>
      quizWayIn({ job: 'Nurse', one: 'a nurse', entry }, otherWaysIn(entry)).reason;
    expect(reason(A_DEGREE)).toContain('a degree is the way on to it');
    expect(reason(WAYS_IN[3])).toContain('not the only one');
  });

  it('is not said to be one way beside working up where the law wants it', () => {
    const steps = (soc2020: `${number}`) =>
      shortWayIn('ks3', skillLevelOf(soc2020), false, null).steps.join(' ');
    expect(steps('2237')).toContain('Only people on it may do this work.');
    expect(steps('2237')).not.toContain('work your way up');
    expect(steps('2134')).toContain('work your way up');
  });
});
