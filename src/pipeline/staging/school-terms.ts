/** What a school is found by: its name, its town, the first half of its postcode and its district, as plain words. */
import type { School } from '../../domain/school.ts';
import { listAreas } from '../../reference/area-list.ts';
import { schoolWords } from '../../reference/school-names.ts';

const names = new Map(listAreas().map(({ code, name }) => [code, name]));

/** Each once, parted by spaces. */
export function schoolTerms({ name, town, outcode, district }: School): string {
  const texts = [name, town, outcode, names.get(district)];
  return [...new Set(texts.flatMap((text) => schoolWords(text ?? '')))].join(' ');
}
