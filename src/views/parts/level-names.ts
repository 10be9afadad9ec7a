/** For whom a level is, in words. A level that has none here is shown by its id, so that it can never be missing. */
const NAMES: Readonly<Record<string, string>> = {
  ks3: 'Years 7 to 9',
  ks4: 'Years 10 and 11',
  post16: 'Sixth form and college',
  parent: 'Parents and carers',
  adviser: 'Advisers',
  easyread: 'Easy read',
};

export function levelName(level: string): string {
  return NAMES[level] ?? level;
}
