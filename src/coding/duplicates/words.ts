/** Titles, employers and places as the words that tell jobs apart. Pure; linear in the length of the text. */
import { plainName } from '../../reference/plain-name.ts';

const MAX_LENGTH = 300;

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split(/[,\n]+/).map((pair) => {
      const [short = '', long = ''] = pair.trim().split('=');
      return [short, long];
    }),
  );
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const LONG_FORMS =
  table(`asst=assistant,assist=assistant,mgr=manager,mngr=manager,snr=senior,sr=senior,jnr=junior,jr=junior,
  admin=administrator,exec=executive,eng=engineer,engr=engineer,tech=technician,dev=developer,dept=department,
  coord=coordinator,supv=supervisor,sup=supervisor,rep=representative,hr=human resources,
  hca=healthcare assistant,ta=teaching assistant,lsa=learning support assistant,rgn=registered nurse,it=ict,ops=operations,
  op=operative,sen=special needs,senco=special needs coordinator,acct=accountant,accts=accounts,acc=accounts,
  mktg=marketing,cust=customer,svc=service,svcs=services,serv=service,svs=services,maint=maintenance,mech=mechanical,elec=electrical,
  dir=director,consult=consultant,cons=consultant,sec=secretary,sw=software,whse=warehouse,lgv=hgv,pa=personal assistant,
  qs=quantity surveyor,pt=parttime,ft=fulltime,perm=permanent,temp=temporary,uni=university,physio=physiotherapist,
  ot=occupational therapist,gp=general practitioner,prac=practitioner,dep=deputy,hd=head,yr=year,st=saint,rd=road,mfg=manufacturing,
  bus=business,fin=finance,proj=project,prod=production,proc=process,rec=recruitment,int=international,nat=national`);
/** What an advert adds to a title without meaning another job. */
const NOISE =
  list(`a an and at for in of on or the to with by x w job jobs vacancy vacancies opportunity role post position new
  urgent urgently immediate immediately start asap hiring wanted required needed apply now ref reference req id no number
  parttime fulltime full part time permanent temporary contract fixed term perm hours hour hrs pw per week annum pa ph
  flexible days m f mf uk excellent great exciting amazing competitive salary benefits bonus`);
/** Two titles that differ in one of these are two jobs. */
const GRADES =
  list(`senior junior lead head deputy principal chief trainee apprentice apprenticeship graduate assistant associate
  director manager supervisor supervisory specialist advanced higher night nights weekend weekends bank band grade level
  intern consultant foundation vice first second third i ii iii iv primary secondary qualified unqualified newly`);
const COMPANY_FORMS = list(
  'ltd limited plc llp llc inc lp cic the and group uk holdings company co nhs trust foundation',
);
const AGENCY_WORDS =
  /\b(recruit\w*|agency|resourcing|personnel|staffing|talent|search|selection|employment|consultancy|appointments|people|workforce)\b/;
const PLACE_NOISE =
  list(`the of and near upon on city town centre county uk united kingdom england scotland wales northern ireland
  great britain greater area borough district north south east west`);

export interface TitleWords {
  /** Different words that say what the job is, sorted. */
  readonly words: readonly string[];
  /** The words that set a rank, sorted and joined. */
  readonly grade: string;
  /** Numbers of one or two figures, such as a band or a key stage, sorted and joined; '' when there is none. */
  readonly numbers: string;
}

const plainWords = (text: string) =>
  plainName(text.slice(0, MAX_LENGTH).replace(/(\d)[,.](\d)/g, '$1$2'))
    .replace(/\bco o/g, 'coo')
    .split(' ');

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

export function wordsOfTitle(title: string): TitleWords {
  const words = new Set<string>();
  const grades = new Set<string>();
  const numbers = new Set<string>();
  for (const short of plainWords(title)) {
    for (const word of (LONG_FORMS.get(short) ?? short).split(' ')) {
      if (word === '' || NOISE.has(word)) continue;
      if (GRADES.has(word)) grades.add(word);
      else if (/^\d{1,2}$/.test(word)) numbers.add(word);
      // Longer figures and figures with letters are references, pay or dates.
      else if (!/\d{3}|^x\d+$/.test(word) && !/^[a-z]\d{2,}$/.test(word)) words.add(singular(word));
    }
  }
  const joined = (set: ReadonlySet<string>) => [...set].sort().join(' ');
  return { words: [...words].sort(), grade: joined(grades), numbers: joined(numbers) };
}

/** The employer's own words, joined; '' when none is left. "Acme (UK) Limited" and "ACME Ltd" are one. */
export function keyOfEmployer(name: string): string {
  return plainWords(name)
    .filter((word) => !COMPANY_FORMS.has(word))
    .join(' ');
}

/** Agencies advertise other employers' jobs. */
export function isAgency(name: string): boolean {
  return AGENCY_WORDS.test(plainName(name.slice(0, MAX_LENGTH)));
}

/** Words of a place, sorted. A place of nothing but wide words ("North East, England") is told by those. */
export function wordsOfPlace(text: string): readonly string[] {
  const words = [...new Set(plainWords(text).filter((word) => word.length > 2 && !/\d/.test(word)))];
  const telling = words.filter((word) => !PLACE_NOISE.has(word));
  return (telling.length > 0 ? telling : words).sort();
}
