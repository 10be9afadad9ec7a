/** The one place that every school passes before it is stored: no markup, no contact of a person, and its place is one that we hold. */
import type { Rejection } from '../../connectors/contract.ts';
import { plainLine } from '../../connectors/shared/plain-text.ts';
import { levelOfCode } from '../../domain/area.ts';
import { lengthOf } from '../../domain/clean-text.ts';
import type { School } from '../../domain/school.ts';
import { findOutcode } from '../../reference/outcodes.ts';
import type { Note } from './clean-posting.ts';

/** The longest real name has some 110. */
const LONGEST_NAME = 160;
const LONGEST_TOWN = 80;
const KEY = /^[A-Za-z0-9-]{1,20}$/;

export type CleanSchool = { readonly school: School } | { readonly rejected: Rejection };

export function cleanSchool(school: School, note: Note): CleanSchool {
  const { key, district, outcode } = school;
  if (!KEY.test(key)) return refuse('unreadable-record', `“${key}” is no number of a school`);
  const name = plainLine(school.name);
  if (name === null || lengthOf(name) > LONGEST_NAME) return refuse('missing-field', `${key} has no name`);
  if (levelOfCode(district) !== 'district') return refuse('unknown-area', `${key} is in “${district}”`);
  const town = school.town === null ? null : plainLine(school.town);
  const isTown = town !== null && lengthOf(town) <= LONGEST_TOWN;
  if (town !== null && !isTown) note('unreadable-record', `${key}: its town has more letters than any name`);
  return {
    school: {
      key,
      name,
      town: isTown ? town : null,
      outcode: outcode !== null && findOutcode(outcode) !== null ? outcode : null,
      district,
    },
  };
}

function refuse(code: Rejection['code'], detail: string): { readonly rejected: Rejection } {
  return { rejected: { code, detail } };
}
