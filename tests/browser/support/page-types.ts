/** One address of every kind of page and embed that readers can meet. */
const PAGE_TYPES = {
  home: '/',
  'home, several places': '/?q=kent+and',
  'home, misspelt': '/?q=medwey',
  'home, several jobs': '/?q=nurse',
  job: '/in/medway/jobs/electrician',
  'job for advisers': '/in/kent-and-medway/jobs/5241?level=adviser',
  'job for the youngest': '/in/medway/jobs/hairdresser-or-barber?level=ks3',
  'job in the whole country': '/jobs/other-service-helper',
  'jobs of a place': '/in/medway/jobs',
  'jobs of a sector, those paid best first': '/in/kent/jobs?sector=construction&sort=pay&entry=3',
  'jobs, none': '/in/medway/jobs?pay=900000',
  'jobs side by side': '/compare-jobs?jobs=electrician,plumber,chef&areas=medway',
  'jobs side by side, empty': '/compare-jobs',
  'poster of a job': '/job-poster/medway/electrician',
  'poster of jobs, A3': '/jobs-poster/kent-and-medway?sector=leisure-travel-and-other-services&size=a3',
  area: '/in/kent',
  'area for advisers': '/in/kent-and-medway?level=adviser',
  sector: '/in/medway/construction',
  'sector for advisers': '/in/medway/health-and-science?level=adviser',
  'action plan': '/plan/medway/construction',
  'action plan of a job': '/job-plan/medway/care-worker',
  poster: '/poster/medway/construction',
  'poster, A3, early years': '/poster/kent-and-medway/leisure-travel-and-other-services?level=ks3&size=a3',
  'task of two places': '/investigate/medway/construction?with=ashford&seed=one',
  'task with answers': '/investigate/medway/all?with=ashford&level=post16&seed=two&for=teacher',
  'sorting cards': '/cards/construction?seed=one',
  'word search': '/word-search/construction?seed=one',
  'word search, harder, all sectors': '/word-search/all?ways=eight&seed=two',
  bulletin: '/bulletin/medway/2026-11',
  'bulletins of a place': '/bulletin/medway',
  'for advisers': '/adviser/medway/construction',
  compare: '/compare?areas=medway,kent&sector=construction',
  'compare, empty': '/compare',
  changes: '/changes',
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
  'card of jobs': '/embed/v1/jobs?jobs=electrician,plumber&areas=medway',
  'card of a job, plain': '/embed/v1/jobs?jobs=electrician&areas=medway,kent&theme=plain',
  'embed of no place': '/embed/v1/snapshot?area=medwey',
} as const;

export const ALL_TYPES: readonly (readonly [name: string, path: string])[] = [
  ...Object.entries(PAGE_TYPES),
  ...Object.entries(EMBED_TYPES),
];

/** Sent to mail programs: held to the same rules of HTML and access, but with no frame of ours around it. */
export const MAIL_TYPES: readonly (readonly [name: string, path: string])[] = [
  ['bulletin as e-mail', '/bulletin/medway/2026-11.html'],
];
