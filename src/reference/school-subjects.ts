/**
 * School subjects, and the elements of O*NET that go by their names. O*NET (US Department of Labor) names 33 kinds of knowledge that work
 * asks for; the National Careers Service takes over its names and numbers. Which of them is a school subject is our own reading: only those
 * whose name is one, or whose definition is what the subject teaches under another name. docs/decisions/0245.
 */

export interface SchoolSubject {
  readonly id: SubjectId;
  /** As it reads within a sentence: "maths", "English". */
  readonly name: string;
}

export const SUBJECT_IDS = [
  'maths',
  'english',
  'biology',
  'chemistry',
  'physics',
  'computing',
  'design-and-technology',
  'engineering',
  'geography',
  'history',
  'religious-studies',
  'languages',
  'the-arts',
  'media-studies',
  'psychology',
  'sociology',
  'economics',
  'law',
] as const;
export type SubjectId = (typeof SUBJECT_IDS)[number];

const NAMES: Readonly<Record<SubjectId, string>> = {
  maths: 'maths',
  english: 'English',
  biology: 'biology',
  chemistry: 'chemistry',
  physics: 'physics',
  computing: 'computing',
  'design-and-technology': 'design and technology',
  engineering: 'engineering',
  geography: 'geography',
  history: 'history',
  'religious-studies': 'religious studies',
  languages: 'languages',
  'the-arts': 'the arts',
  'media-studies': 'media studies',
  psychology: 'psychology',
  sociology: 'sociology',
  economics: 'economics',
  law: 'law',
};

interface Element {
  /** "2.C.4.a". */
  readonly id: string;
  /** O*NET's own name. */
  readonly name: string;
  /** Null: no school subject goes by it. */
  readonly subject: SubjectId | null;
}

const element = (id: string, name: string, subject: SubjectId | null = null): Element => ({
  id,
  name,
  subject,
});

/** All of O*NET's knowledge, so that another number is noticed. */
const KNOWLEDGE: readonly Element[] = [
  element('2.C.1.a', 'Administration and Management'),
  element('2.C.1.b', 'Administrative'),
  element('2.C.1.c', 'Economics and Accounting', 'economics'),
  element('2.C.1.d', 'Sales and Marketing'),
  element('2.C.1.e', 'Customer and Personal Service'),
  element('2.C.1.f', 'Personnel and Human Resources'),
  element('2.C.2.a', 'Production and Processing'),
  // Planting, growing and harvesting: not what is taught as food.
  element('2.C.2.b', 'Food Production'),
  element('2.C.3.a', 'Computers and Electronics', 'computing'),
  element('2.C.3.b', 'Engineering and Technology', 'engineering'),
  element('2.C.3.c', 'Design', 'design-and-technology'),
  element('2.C.3.d', 'Building and Construction'),
  element('2.C.3.e', 'Mechanical'),
  element('2.C.4.a', 'Mathematics', 'maths'),
  element('2.C.4.b', 'Physics', 'physics'),
  element('2.C.4.c', 'Chemistry', 'chemistry'),
  element('2.C.4.d', 'Biology', 'biology'),
  element('2.C.4.e', 'Psychology', 'psychology'),
  element('2.C.4.f', 'Sociology and Anthropology', 'sociology'),
  element('2.C.4.g', 'Geography', 'geography'),
  element('2.C.5.a', 'Medicine and Dentistry'),
  element('2.C.5.b', 'Therapy and Counseling'),
  element('2.C.6', 'Education and Training'),
  element('2.C.7.a', 'English Language', 'english'),
  element('2.C.7.b', 'Foreign Language', 'languages'),
  // Music, dance, drama and sculpture as well: no single subject.
  element('2.C.7.c', 'Fine Arts', 'the-arts'),
  element('2.C.7.d', 'History and Archeology', 'history'),
  element('2.C.7.e', 'Philosophy and Theology', 'religious-studies'),
  element('2.C.8.a', 'Public Safety and Security'),
  element('2.C.8.b', 'Law and Government', 'law'),
  element('2.C.9.a', 'Telecommunications'),
  element('2.C.9.b', 'Communications and Media', 'media-studies'),
  element('2.C.10', 'Transportation'),
];

/** O*NET has maths twice, as knowledge and as a skill; the service keeps the one with the higher rank and drops the other. */
export const MATHS_AS_A_SKILL = '2.A.1.e';

const subjectByElement = new Map<string, SubjectId | null>([
  ...KNOWLEDGE.map(({ id, subject }) => [id, subject] as const),
  [MATHS_AS_A_SKILL, 'maths'],
]);

/** Null for knowledge that is no school subject; undefined for a number that O*NET does not have. */
export function subjectOfElement(id: string): SubjectId | null | undefined {
  return subjectByElement.get(id);
}

export function schoolSubject(id: SubjectId): SchoolSubject {
  return { id, name: NAMES[id] };
}

/** In the order in which lists show them. */
export const schoolSubjects: readonly SchoolSubject[] = SUBJECT_IDS.map(schoolSubject);
