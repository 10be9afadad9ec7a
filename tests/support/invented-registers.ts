/** Invented registers of schools, as text with the columns that are read and some that must not be kept. */
import type { OfferedFile } from '../../src/connectors/contract.ts';

export interface InventedSchool {
  readonly urn: number;
  readonly name: string;
  readonly town: string;
  readonly outcode: string;
  readonly district: string;
}

const HEADER =
  'URN,EstablishmentName,EstablishmentTypeGroup (name),EstablishmentStatus (name),StatutoryHighAge,Town,Postcode,DistrictAdministrative (code),HeadLastName,TelephoneNum';

export const HEAD = 'Quibbleworth';
export const TELEPHONE = '01632960999';

const town = (name: string, outcode: string, district: string) => ({ town: name, outcode, district });
const CHATHAM = town('Chatham', 'ME4', 'E06000035');
const MAIDSTONE = town('Maidstone', 'ME14', 'E07000110');
const LEEDS = town('Leeds', 'LS9', 'E08000035');

export const SCHOOLS: readonly InventedSchool[] = [
  { urn: 990001, name: 'Hopfield Grammar School', ...CHATHAM },
  { urn: 990002, name: 'The Edith Larkfield School', ...CHATHAM },
  { urn: 990003, name: "St John's Catholic School", ...CHATHAM },
  { urn: 990004, name: 'St. Johns C of E High School', ...LEEDS },
  { urn: 990005, name: "St Mary's Catholic School", ...MAIDSTONE },
  { urn: 990006, name: "St Mary's Catholic School", ...LEEDS },
  { urn: 990007, name: "St Mary's Catholic School", ...CHATHAM },
  { urn: 990008, name: 'Maidstone High School', ...MAIDSTONE },
  { urn: 990009, name: 'Maidstone High School Annexe', ...MAIDSTONE },
  { urn: 990011, name: 'Oxenden Academy', ...LEEDS },
  { urn: 990010, name: 'Engineering Academy of Leeds', ...LEEDS },
];

export function registerOf(name: string, schools: readonly InventedSchool[]): OfferedFile {
  const rows = schools.map(
    (each) =>
      `${each.urn},"${each.name}",Academies,Open,18,${each.town},${each.outcode} 9ZZ,${each.district},${HEAD},${TELEPHONE}`,
  );
  return { name, body: new TextEncoder().encode(`${[HEADER, ...rows].join('\r\n')}\r\n`) };
}
