/**
 * Words of job titles that are written in several ways, and words that say nothing about the work. Hand-made; the
 * abbreviations are those of the ONS coding index (sheet Abbreviations) that have one meaning in a title, and those
 * that advertisements use. All lower case.
 */

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const cut = row.indexOf('=');
        return [row.slice(0, cut).trim(), row.slice(cut + 1).trim()] as const;
      }),
  );
}

/** Abbreviation -> the words it stands for. Not here: what the index itself writes short (HGV, CNC, IT, HR, NHS). */
export const ABBREVIATIONS: ReadonlyMap<string, string> = table(`
  admin = administrator
  ahp = allied health professional
  alnco = additional learning needs coordinator
  anp = advanced nurse practitioner
  asst = assistant
  bdm = business development manager
  cca = community care assistant
  cdp = chef de partie
  ceo = chief executive officer
  cfo = chief financial officer
  cio = chief information officer
  cmo = chief marketing officer
  coo = chief operating officer
  coord = coordinator
  cpn = community psychiatric nurse
  csw = clinical support worker
  cto = chief technology officer
  dept = department
  eca = emergency care assistant
  ect = teacher
  eho = environmental health officer
  exec = executive
  gp = general practitioner
  hca = healthcare assistant
  hcas = healthcare assistant
  hcsw = healthcare support worker
  hlta = higher level teaching assistant
  hod = head of department
  hsw = healthcare support worker
  idva = independent domestic violence adviser
  ifa = independent financial adviser
  jnr = junior
  kp = kitchen porter
  lsa = learning support assistant
  mdsa = midday supervisory assistant
  mfr = manufacturing
  mgr = manager
  mla = medical laboratory assistant
  mlso = medical laboratory scientific officer
  mngr = manager
  mts = midday meal supervisor
  nqt = teacher
  odp = operating department practitioner
  ops = operations
  osg = operational support grade
  pas = personal assistant
  pcso = police community support officer
  rgn = registered general nurse
  rmn = registered mental health nurse
  rn = registered nurse
  rnld = learning disability nurse
  rscn = registered sick children nurse
  sen = special educational needs
  senco = special educational needs coordinator
  sencos = special educational needs coordinator
  send = special educational needs
  sendco = special educational needs coordinator
  slt = speech language therapist
  smsa = midday supervisory assistant
  snr = senior
  sr = senior
  srn = state registered nurse
  supv = supervisor
  swe = software engineer
  ta = teaching assistant
  tas = teaching assistant
  tefl = teacher english foreign language
`);

/** What these stand for when they are the whole title; among other words they may be something else. */
export const LONE_ABBREVIATIONS: ReadonlyMap<string, string> = table(`
  ba = business analyst
  flt = forklift truck driver
  hgv = hgv driver
  md = managing director
  ot = occupational therapist
  pm = project manager
  qs = quantity surveyor
  salt = speech language therapist
`);

/** "12 per hr", "30k pa": noise after a number; anywhere else what they stand for. */
export const RATE_OR_WORDS: ReadonlyMap<string, string> = table(`
  hr = human resource
  pa = personal assistant
`);

/** One written form -> the one that is counted on: spelling, gender and Scots forms. Applied after the plural is gone. */
export const VARIANT_WORDS: ReadonlyMap<string, string> = table(`
  academy = school
  accountent = accountant
  acountant = accountant
  actress = actor
  administator = administrator
  adviser = advisor
  asistant = assistant
  assisstant = assistant
  assitant = assistant
  auxilary = auxiliary
  bairn = child
  barmaid = barman
  carehome = care
  cordinator = coordinator
  depute = deputy
  dietician = dietitian
  electrican = electrician
  enginer = engineer
  enginner = engineer
  gillie = ghillie
  headmaster = headteacher
  headmistress = headteacher
  heid = head
  heidie = headteacher
  hostess = host
  janny = janitor
  labor = labour
  lgv = hgv
  maintainance = maintenance
  maintenence = maintenance
  manageress = manager
  managment = management
  mechnic = mechanic
  organizer = organiser
  plumer = plumber
  polis = police
  practise = practice
  program = programme
  programer = programmer
  recepcionist = receptionist
  receptionst = receptionist
  secretery = secretary
  stewardess = steward
  superviser = supervisor
  techincian = technician
  waitress = waiter
`);

/** Words that a hyphen may split. Keys are the pair as {@link VARIANT_WORDS} leaves it. */
export const SPLIT_WORDS: ReadonlyMap<string, string> = table(`
  co ordinator = coordinator
  health care = healthcare
  head teacher = headteacher
  child care = childcare
  care taker = caretaker
  book keeper = bookkeeper
  house keeper = housekeeper
  store keeper = storekeeper
  fork lift = forklift
  pre school = preschool
  multi skilled = multiskilled
  tele sales = telesales
  play worker = playworker
  hair dresser = hairdresser
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Who is still learning a job is coded to the job that is learned. The index itself has these words in a few titles. */
export const LEARNER_WORDS: ReadonlySet<string> = new Set(words('apprentice trainee'));
/** The same at the end of a title; before other words they may be what somebody manages. */
export const LEARNING_WORDS: ReadonlySet<string> = new Set(words('apprenticeship traineeship'));

/** Words that say how, when, where or for how much the work is done, and never what it is. */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  words(`asap annum bonus commission competitive fte ft ftc gbp hiring hour hourly hr hrs hpw immediate immediately
    nationwide negotiable ote pa pcm ph pro pt pw rata ref reference salary starting urgent urgently vacancy wanted
    weekday weekend weekly wte`),
);

/** Runs of words of the same kind, by their first word; each is the rest of the run. */
export const NOISE_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord([
  'full time',
  'part time',
  'term time only',
  'term time',
  'fixed term contract',
  'fixed term',
  'zero hour contract',
  'maternity leave',
  'maternity cover',
  'per hour',
  'per annum',
  'per week',
  'per day',
  'per month',
  'up to',
  'immediate start',
  'work from home',
  'working from home',
  'home based',
  'free parking',
  'no weekend',
  'no experience needed',
  'no experience required',
]);

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = words(phrase);
    found.set(first, [...(found.get(first) ?? []), rest]);
  }
  return found;
}
