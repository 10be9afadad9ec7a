/**
 * Titles that British adverts form by rule and the coding index gives only in samples: teachers of a subject, doctors of a specialty,
 * nurses of a field of the register. Each is an entry without qualifiers. Sources, all public:
 * - subjects: the national curriculum in England, key stages 3 and 4, and the GCSE and A level subjects of Ofqual's list. A "teacher
 *   of" a subject is a secondary teacher (SOC 2020, unit group 2313: "... teach one or more subjects at secondary level").
 * - specialties: the General Medical Council's list of approved specialties; the General Dental Council's specialist lists. The index has
 *   consultants, specialty registrars and specialty doctors under 2212, dentists under 2253.
 * - nurses: the fields of practice of the Nursing and Midwifery Council's register, as SOC 2020 names its unit groups.
 */
import type { Soc2020Code } from '../../domain/classification.ts';
import type { IndexEntry } from './examples.ts';

const SUBJECTS = `art, art and design, biology, business, business studies, chemistry, citizenship, classics, computer science, computing,
  dance, design and technology, design technology, drama, economics, english, english literature, food, food technology, french, geography,
  german, health and social care, history, humanities, ict, italian, latin, law, mandarin, mathematics, maths, media studies, mfl,
  modern foreign languages, modern languages, music, pe, pshe, philosophy, photography, physical education, physics, politics,
  product design, psychology, re, religious education, religious studies, science, sociology, spanish, textiles`;

const MEDICAL = `acute internal medicine, acute medicine, adult psychiatry, anaesthetics, anaesthesia, audio vestibular medicine, breast surgery,
  cardiology, cardiothoracic surgery, child and adolescent psychiatry, clinical genetics, clinical oncology, clinical radiology,
  colorectal surgery, community paediatrics, critical care, dermatology, diabetes and endocrinology, elderly care, emergency medicine, endocrinology,
  ent, ent surgery, forensic psychiatry, gastroenterology, general adult psychiatry, general medicine, general psychiatry, general surgery, genitourinary medicine,
  geriatric medicine, haematology, infectious diseases, intensive care medicine, internal medicine, medical oncology,
  neonatal medicine, neonatology, neurology, neurosurgery, nuclear medicine, obstetrics and gynaecology, occupational medicine, old age psychiatry,
  oncology, oral and maxillofacial surgery, orthopaedics, otolaryngology, paediatric surgery, paediatrics, palliative medicine,
  plastic surgery, psychiatry, radiology, rehabilitation medicine, renal medicine, respiratory medicine, rheumatology, sexual health,
  sport and exercise medicine, stroke medicine, trauma and orthopaedics, trauma and orthopaedic surgery, upper gi surgery, urology, vascular surgery`;

const DENTAL =
  'dental public health, endodontics, oral surgery, orthodontics, paediatric dentistry, periodontics, prosthodontics, restorative dentistry, special care dentistry';

const NURSES: readonly (readonly [fields: string, soc2020: Soc2020Code])[] = [
  ['mental health, community mental health, camhs, psychiatric', '2235'],
  ['childrens, child health, paediatric, neonatal', '2236'],
  ['community, district, practice, health visiting', '2232'],
];

const DOCTORS = [
  'consultant in',
  'consultant',
  'specialty doctor in',
  'specialty registrar in',
  'registrar in',
];

function listed(text: string): readonly string[] {
  return text.split(',').map((each) => each.trim().replaceAll(/\s+/g, ' '));
}

function entry(title: string, soc2020: Soc2020Code): IndexEntry {
  return { title, soc2020, add: '', ind: '', soc2020Ext: '', isco08: '' };
}

export const furtherTitles: readonly IndexEntry[] = [
  ...listed(SUBJECTS).map((subject) => entry(`teacher of ${subject}`, '2313')),
  ...listed(MEDICAL).flatMap((specialty) => DOCTORS.map((doctor) => entry(`${doctor} ${specialty}`, '2212'))),
  ...listed(DENTAL).flatMap((specialty) =>
    DOCTORS.slice(0, 3).map((doctor) => entry(`${doctor} ${specialty}`, '2253')),
  ),
  ...NURSES.flatMap(([fields, soc2020]) =>
    listed(fields).flatMap((field) => [
      entry(`${field} nurse`, soc2020),
      entry(`${field} staff nurse`, soc2020),
    ]),
  ),
];
