/** Words that say how the rest of a job title is to be read. Hand-made from the grammar of British titles, not from any set of adverts. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Nouns of who does the work that do not end as most such nouns do (-er, -or, -ist, -man, -ant, -ian). */
export const JOB_NOUNS: ReadonlySet<string> = words(`
  advocate agent aid aide analyst apprentice architect associate athlete attorney au-pair auxiliary bailiff barista captain caretaker
  chaplain chef chemist clerk coach constable cook crew detective escort executive expert fellow graduate groom guard guide
  hand handyperson head help host housekeeper intern judge lead lifeguard maid mason mate matron mechanic midwife nanny
  nurse operative orderly paralegal paramedic partner pilot principal professional registrar representative secretary
  sergeant sister smith specialist steward superintendent surgeon technologist telesale therapist tutor underwriter
  valet warden welder`);

/** They belong to the noun before them: a maker-up, a taker-off. */
export const PARTICLES: ReadonlySet<string> = words('down off out over up');

/** Words with such an ending that name no person. */
export const NOT_WHO: ReadonlySet<string> = words(`
  after alternator answer cancer career carpet center chamber charter computer consumer corner cover customer danger december
  dinner door elevator engine exterior factor finger floor former german grant higher human important inner interior italian
  junior laser later leather letter lower major manner master matter member minor mirror monitor motor november number october
  offer older order other outdoor outer over paper partner plant poster power quarter relevant restaurant river roman rubber
  sector semester senior september server shoulder sister silver sponsor summer super supper tender theater thriller timber
  together tower tractor transfer trauma under upper user vector vibrant voucher water weather whisper winter wonder younger`);

/** After these comes advertising: "care assistant required for home in Great Missenden", "support worker job Newcastle". */
export const AFTER_THE_JOB: ReadonlySet<string> = words(`
  across based based covering from immediate including job located near needed opportunity opening position post required
  role required specialising specializing starting vacancy wanted within working`);

/** Of what rank, under which terms or when the work is done. They are left out where the index has the title without them. */
export const RANK_WORDS: ReadonlySet<string> = words(`
  acting agency and associate band bank bilingual casual chief civilian contract day deputy experienced evening freelance
  full grade graduate interim joint junior lead level locum multiple night newly part peripatetic permanent principal
  qualified registered relief remote salaried self senior sessional staff temp temporary time various weekend
  x2 x3`);

/** Below the manager of the same work, and coded with the manager. */
export const DEPUTY_WORDS: ReadonlySet<string> = words('assistant associate');
export const HEADS: ReadonlySet<string> = words('director manager');

/** Who bears such a title works in an office, whatever the words before say of where: a SEND administrator. */
export const OFFICE_NOUNS: ReadonlySet<string> = words('administrator clerk receptionist secretary typist');
/** But for these administrators. */
export const COMPUTING_WORDS: ReadonlySet<string> = words(`
  application azure citrix cloud computer crm database infrastructure it linux microsoft network oracle salesforce sap server
  sharepoint software sql system unix web window`);

/** Titles of one such word say too little where anything stands beside them. */
export const WIDE_NOUNS: ReadonlySet<string> = words(`
  administrator advisor agent analyst apprentice assistant associate attendant buyer clerk consultant controller coordinator
  designer developer director engineer estimator executive expert facilitator fellow fitter graduate head inspector instructor
  intern lead leader manager officer operative operator partner planner practitioner principal professional representative
  scientist secretary specialist supervisor surveyor technician trainer worker`);

/**
 * Hints in these words name a whole sector, not the qualifier of an index entry: they may choose among the groups that a title makes
 * likely, no more.
 */
export const SECTOR_WORDS: ReadonlySet<string> = words(`
  accounting administration agency agriculture arts automotive building business care charity childcare college construction
  creative defence design digital education energy engineering environment finance government health healthcare hospital
  hospitality industry it job legal leisure logistic management manufacturing marketing media medical nursing other public
  research retail sale school science sector service social sport technology tourism trade training transport travel
  university voluntary`);

/** What the index says where an advert names a sector. */
export const SECTOR_AS_QUALIFIER: ReadonlyMap<string, string> = new Map([['education', 'school']]);
