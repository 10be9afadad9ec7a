/** One address of every kind of page and embed that readers can meet. */
export const PAGE_TYPES = {
  home: '/',
  'home, several places': '/?q=kent+and',
  'home, misspelt': '/?q=medwey',
  area: '/in/kent',
  'area for advisers': '/in/kent-and-medway?level=adviser',
  sector: '/in/medway/construction',
  'sector for advisers': '/in/medway/health-and-science?level=adviser',
  'action plan': '/plan/medway/construction',
  vacancies: '/vacancies?area=kent',
  'vacancies, none': '/vacancies?area=kent&q=zzzz',
  status: '/status',
  'how to read': '/how-to-read',
  directory: '/directory',
  accessibility: '/accessibility',
  'embed code': '/embed-code?area=medway&sector=construction',
  'embed code, element': '/embed-code/element?area=medway&sector=construction',
  problem: '/problems/unknown-area',
  'no such place': '/in/medwey',
  'no such page': '/nowhere',
} as const;

export const EMBED_TYPES = {
  'snapshot embed': '/embed/v1/snapshot?area=medway&sector=construction',
  'snapshot embed, plain': '/embed/v1/snapshot?area=kent&sector=all&theme=plain',
  'vacancies embed': '/embed/v1/vacancies?area=kent',
  'compare embed': '/embed/v1/compare?areas=medway,kent&sector=construction',
  'embed of no place': '/embed/v1/snapshot?area=medwey',
} as const;

export const ALL_TYPES: readonly (readonly [name: string, path: string])[] = [
  ...Object.entries(PAGE_TYPES),
  ...Object.entries(EMBED_TYPES),
];
