/** What may be stored of a school, and what is said of the rest. */
import { expect, it } from 'vitest';
import type { School } from '../../../src/domain/school.ts';
import { cleanSchool } from '../../../src/pipeline/staging/clean-school.ts';

const school: School = {
  key: '118',
  name: 'Otter School',
  town: 'Ely',
  outcode: null,
  district: 'E07000008',
};

function clean(town: string) {
  const said: string[] = [];
  return { found: cleanSchool({ ...school, town }, (code, detail) => said.push(`${code} ${detail}`)), said };
}

it('a town stays as it is', () => {
  expect(clean('Ely')).toEqual({ found: { school }, said: [] });
});

it('what is too long for a town is left out, and that is said', () => {
  expect(clean('a, '.repeat(40))).toEqual({
    found: { school: { ...school, town: null } },
    said: ['unreadable-record 118: its town has more letters than any name'],
  });
});
