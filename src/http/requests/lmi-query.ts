/** Query strings of programs written for LMI for All: what they ask is read strictly, what that service did not know is passed over. */
import { isSoc2010Code, type Soc2010Code } from '../../reference/soc2010.ts';
import { Problem } from '../answers/problem.ts';
import type { z } from '../schemas/common.ts';
import { readQuery, withoutBlanks } from './query.ts';

/** jQuery adds `_=1488` to each request, and nobody can change the programs: names that are not known are ignored, and so are empty values. */
export function readLmiQuery<Shape extends z.ZodRawShape>(
  address: string,
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (!Object.hasOwn(schema.shape, name)) url.searchParams.delete(name);
  }
  return readQuery(withoutBlanks(url.href), schema).query;
}

/** Throws `unknown-occupation`. */
export function getSoc2010(text: string): Soc2010Code {
  if (isSoc2010Code(text)) return text;
  throw new Problem(
    'unknown-occupation',
    `SOC 2010 has no group "${text}". /soc/search finds groups by a word.`,
  );
}

/** "gender:2" -> the sex that figures are wanted of; null for both. Throws `no-figure` for what we have no figures by. */
export function readFilters(text: string): 'female' | 'male' | null {
  let sex: 'female' | 'male' | null = null;
  for (const part of text.split(',')) {
    const [name, value] = part.split(':').map((each) => each.trim().toLowerCase());
    if (name === 'gender' && (value === '1' || value === '2') && sex === null) {
      sex = value === '1' ? 'male' : 'female';
    } else if (name === undefined || value === undefined || !/^[a-z_]+$/.test(name) || !/^\d+$/.test(value)) {
      const detail = 'Give a name and a code, such as gender:2.';
      throw new Problem('invalid-parameter', `filters: ${detail}`, {
        errors: [{ parameter: 'filters', detail }],
      });
    } else throw noFigureBy(name);
  }
  return sex;
}

/** The figure for everybody in its place would be taken for the one that was asked for. */
export function noFigureBy(name: string): Problem {
  const instead =
    name === 'region'
      ? 'Yearly pay by region, where it is published, is at /api/v1/occupations/{occupation}/{area}.'
      : 'Leave it out for the figure of everybody.';
  return new Problem('no-figure', `We have no such figure by ${name.slice(0, 30)}. ${instead}`);
}
