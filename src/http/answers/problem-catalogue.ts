/** Every problem the service can answer with: a closed list. Each is explained at `/problems/{code}`. */
export const PROBLEMS = {
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is not right',
    explanation:
      'A parameter has a name we do not know, comes twice, or has a value we cannot use. The list of errors names each one and says what is allowed.',
  },
  'unknown-area': {
    status: 404,
    title: 'We do not know this area',
    explanation:
      'No area has this code or name. The answer lists the nearest names. Areas can be searched for at /api/v1/areas?q=.',
  },
  'unknown-sector': {
    status: 404,
    title: 'We do not know this sector',
    explanation: 'No sector has this id. The answer lists the nearest ones. All are at /api/v1/sectors.',
  },
  'unknown-occupation': {
    status: 404,
    title: 'We do not know this occupation',
    explanation:
      'The classification of occupations has no group with this code. The answer lists the nearest ones, where there are any.',
  },
  'no-subject': {
    status: 404,
    title: 'We do not know which jobs use this subject',
    explanation:
      'No school subject has this name, no profile of a job names it, or no source that says which jobs use a subject has been read here. The answer lists the subjects that there are.',
  },
  'unknown-measure': {
    status: 404,
    title: 'We do not know this measure',
    explanation: 'No measure has this id. The answer lists the nearest ones. All are at /api/v1/measures.',
  },
  'unknown-source': {
    status: 404,
    title: 'We do not know this source',
    explanation: 'No source has this id. All are at /api/v1/sources.',
  },
  'unknown-code': {
    status: 404,
    title: 'These figures are not ours',
    explanation:
      'A code is the mark of figures that this service published. We never published any under this one: it was mistyped, or the sheet or file is from somebody else.',
  },
  'no-bulletin': {
    status: 404,
    title: 'There is no bulletin of this month',
    explanation:
      'A bulletin is made from the first edition of each month. The answer says which months there are; /bulletin/{area} lists them.',
  },
  'no-snapshot': {
    status: 404,
    title: 'There is no snapshot for this place',
    explanation:
      'The area ended, or it came after the current edition was made. The answer lists what took its place.',
  },
  'not-yet-published': {
    status: 404,
    title: 'We had not published this then',
    explanation: 'The answer was asked for as it stood at a time before we published any.',
  },
  'no-longer-kept': {
    status: 410,
    title: 'We no longer keep this',
    explanation:
      'Snapshots are kept of the last two editions. Figures are kept of the last three releases of each source and of all that an edition holds. The bytes that publishers sent are kept for ever.',
  },
  'no-figure': {
    status: 410,
    title: 'There is no such figure any more',
    explanation:
      'LMI for All had this figure. Nobody publishes it now, or we do not hold it: the answer says which, and where a near one is.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such page',
    explanation:
      'Nothing is at this address. The API is described at /developers and in /api/v1/openapi.json.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This service is read only',
    explanation: 'Only GET, HEAD and OPTIONS are answered.',
  },
  'format-not-given': {
    status: 501,
    title: 'This service does not give this format',
    explanation:
      'The same content is here in other forms, which the answer names. PNG needs a service that runs on Node; oEmbed is given as JSON only.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    explanation: 'The fault is ours and has been written to the log. Trying again later may help.',
  },
  'misdirected-request': {
    status: 421,
    title: 'This is not the name of this service',
    explanation:
      'The service answers under its public address only. A link that brought you here under another name is wrong; an operator sets the address with WEALDWAY_PUBLIC_URL.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    explanation:
      'One client may ask only so often in a minute: generously for pages, embeds and snapshots, less for searches. The headers RateLimit-Policy and RateLimit say how often and what is left, Retry-After when to try again. Answers carry an ETag: asking with If-None-Match costs less than asking anew.',
  },
  busy: {
    status: 503,
    title: 'Too much is asked just now',
    explanation:
      'The answer took longer than one may take, or too many others were waiting for theirs. The header Retry-After says in how many seconds to try again. Nothing is wrong with what was asked.',
  },
  'not-ready': {
    status: 503,
    title: 'No figures have been published yet',
    explanation:
      'The service has no edition yet. An operator runs `wealdway refresh` and then `wealdway publish` to make the first one.',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(PROBLEMS, text);
