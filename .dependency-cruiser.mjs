// The house's walls (docs/decisions/0001). Dependencies point down only; there is no list of exceptions.
const room = (name, comment, from, mayReach) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|jobs)/', pathNot: [from, ...mayReach] },
});

/**
 * Folders of a room, the ground first: none knows one above it. The files beside them are the room's entrance, and no folder
 * goes out through it, except to `ground`: the entrance files that every floor may stand on.
 */
const floors = (room, folders, ground = []) => [
  ...folders.slice(0, -1).map((folder, at) => ({
    name: `floors-of-${room}`,
    comment: 'docs/decisions/0078',
    severity: 'error',
    from: { path: `^src/${room}/${folder}/` },
    to: { path: `^src/${room}/(${folders.slice(at + 1).join('|')})/` },
  })),
  {
    name: `entrance-of-${room}`,
    comment: 'docs/decisions/0078: through an entrance file a floor would reach those above it',
    severity: 'error',
    from: { path: `^src/${room}/[^/]+/` },
    to: { path: `^src/${room}/[^/]+$`, pathNot: ground.map((file) => `^src/${room}/${file}\\.ts$`) },
  },
];

const DOMAIN = '^src/domain/';
const REFERENCE = '^src/reference/';
const MEASURES = '^src/measures/';
const TRAINING = '^src/training/';
const CODING = '^src/coding/';
const CONTRACT = '^src/connectors/contract\\.ts$';
const CONNECTORS = '^src/connectors/';
const PORTS = '^src/ports/';
const DB = '^src/db/';
const SNAPSHOTS = '^src/snapshots/';
const VIEWS = '^src/views/';
const PIPELINE = '^src/pipeline/';
const HTTP = '^src/http/';
const REPLAY = '^src/replay/';
const JOBS = '^jobs/';
const CONFIG = '^src/config(\\.ts$|/)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    room('domain', 'knows nothing but itself', DOMAIN, []),
    room('reference', 'code lists', REFERENCE, [DOMAIN]),
    room('measures', 'what is measured: pure', MEASURES, [DOMAIN]),
    room('coding', 'free text to codes, pure', CODING, [DOMAIN, REFERENCE]),
    room('training', 'offline: trainers, evaluation, labels', TRAINING, [DOMAIN, REFERENCE, CODING]),
    room('ports', 'types only', PORTS, [DOMAIN]),
    room('connectors', 'pure: plan, parse, normalise', CONNECTORS, [DOMAIN, REFERENCE, MEASURES, CODING]),
    room('snapshots', 'pure: figures to documents', SNAPSHOTS, [DOMAIN, REFERENCE, MEASURES, CONTRACT]),
    room('views', 'pure: documents to pages', VIEWS, [DOMAIN, REFERENCE, MEASURES, SNAPSHOTS]),
    room('db', 'the only place where SQL is built', DB, [DOMAIN]),
    room('config', 'settings', CONFIG, [DOMAIN, REFERENCE, CONTRACT, '^src/connectors/registry\\.ts$']),
    room('pipeline', 'rooms 2 to 7 over ports', PIPELINE, [
      DOMAIN,
      REFERENCE,
      MEASURES,
      CODING,
      CONNECTORS,
      SNAPSHOTS,
      PORTS,
      DB,
      CONFIG,
    ]),
    room('http', 'room 8', HTTP, [
      DOMAIN,
      REFERENCE,
      MEASURES,
      CODING,
      CONNECTORS,
      SNAPSHOTS,
      VIEWS,
      PORTS,
      DB,
      CONFIG,
    ]),
    room('replay', 'plays recorded feeds: demonstration, tests, rehearsals', REPLAY, [DOMAIN, CONNECTORS]),
    room('jobs', 'what runs when', JOBS, [DOMAIN, PIPELINE]),
    ...floors(
      'snapshots',
      [
        'evidence',
        'document',
        'columns',
        'topics',
        'words',
        'claims',
        'context',
        'compare',
        'investigate',
        'occupation',
        'insights',
        'teaching',
        'bulletin',
      ],
      ['remember'],
    ),
    ...floors('pipeline', [
      'shared',
      'fetching',
      'staging',
      'check',
      'release',
      'edition',
      'trace',
      'transfer',
      'rebuild',
    ]),
    ...floors('views', ['style', 'parts', 'files', 'embeds', 'bulletin', 'pages', 'print']),
    ...floors('coding', [
      'shared',
      'text-model',
      'place',
      'pay',
      'terms',
      'occupation',
      'occupation-search',
      'sector',
      'duplicates',
      'corrections',
    ]),
    ...floors('http', ['answers', 'gate', 'schemas', 'requests', 'lookups', 'routes']),
    ...floors('db', ['sql', 'repositories'], ['tables', 'views', 'database']),
    ...floors('db/repositories', ['upkeep', 'postings', 'releases', 'editions']),
    {
      name: 'connectors-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/connectors/([^/]+)/([^/]+)/' },
      // A publisher's datasets may share that publisher's reader, one level up.
      to: { path: '^src/connectors/[^/]+/[^/]+/', pathNot: '^src/connectors/$1/$2/' },
    },
    {
      name: 'publishers-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/connectors/([^/]+)/' },
      to: { path: '^src/connectors/[^/]+/', pathNot: ['^src/connectors/$1/', '^src/connectors/shared/'] },
    },
    {
      name: 'jobs-only-from-runtime',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runtime/' },
      to: { path: JOBS },
    },
    {
      name: 'training-is-offline',
      comment: 'nothing that serves or refreshes may load it, least of all the Workers bundle',
      severity: 'error',
      from: { path: '^(src|jobs)/', pathNot: ['^src/runtime/node/', TRAINING] },
      to: { path: TRAINING },
    },
    {
      name: 'replay-only-on-node',
      severity: 'error',
      from: { path: '^(src|jobs)/', pathNot: ['^src/runtime/node/', REPLAY] },
      to: { path: REPLAY },
    },
    {
      name: 'runtimes-are-apart',
      comment: 'but commands reach D1 and R2 from outside, by the same two adapters (docs/decisions/0201)',
      severity: 'error',
      from: { path: '^src/runtime/(node|workers)/' },
      to: {
        path: '^src/runtime/',
        pathNot: ['^src/runtime/$1/', '^src/runtime/workers/(d1|raw-store)\\.ts$'],
      },
    },
    {
      name: 'node-only-packages',
      comment:
        'undici, better-sqlite3, node-cron, piscina and native resvg do not load on Workers; the core must not reach Node built-ins either',
      severity: 'error',
      from: { path: '^(src|jobs)/', pathNot: ['^src/runtime/node/', REPLAY] },
      to: {
        path: '^(node:)|node_modules/(undici|better-sqlite3|node-cron|pino|piscina|@hono/node-server|commander|@resvg/resvg-js)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-built-ins-in-core',
      severity: 'error',
      from: { path: '^(src|jobs)/', pathNot: ['^src/runtime/node/', REPLAY] },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
