/** How people usually get into each job, in invented words of two sentences. */
import type { Soc2020Code } from '../../src/domain/classification.ts';
import { skillLevelOf } from '../../src/snapshots/occupation/skill-level.ts';

/** By the skill level of the classification. */
const BY_LEVEL = {
  1: 'There are usually no formal entry requirements. Training is given at work.',
  2: 'GCSEs in English and maths help, though not every employer asks for them. Training is given at work, and an apprenticeship at level 2 is a common way in.',
  3: 'Entry is usually by an apprenticeship at level 3 or a college course. Some years of practice follow.',
  4: 'Entry is usually with a degree or a degree apprenticeship. Some people get there after years in a related job.',
} as const;

/** Groups of which more can be said; the longest beginning of a code counts. */
const BY_BEGINNING: Readonly<Record<string, string>> = {
  111: 'Most people have led a department or another organisation before. Many have a degree.',
  1112: 'No qualifications are asked for. People stand in an election, and most have worked for a party, a union or their area before.',
  116: 'Officers are chosen for their leadership and then train with the service. Many have a degree, and some rise from the ranks.',
  12: 'Many people start in the trade and work their way up. Others take a college course or a degree in management.',
  213: 'A degree in computing or a degree apprenticeship is common. Some people teach themselves and show employers what they have made.',
  214: 'Employers ask for a portfolio of work. Many people have a degree or a college course in design.',
  2211: 'A degree in medicine takes five or six years. Doctors then train for some years in hospitals and surgeries.',
  2212: 'A degree in medicine takes five or six years. Training in a specialty takes six years or more after that.',
  222: 'A degree or a degree apprenticeship in the therapy is needed. Therapists are then put on a register.',
  223: 'A degree or a degree apprenticeship in nursing takes three or four years. Nurses are then put on a register.',
  2231: 'A degree or a degree apprenticeship in midwifery takes three or four years. Midwives are then put on a register.',
  224: 'A degree in veterinary science takes five or six years. Good grades in science and weeks of work with animals are asked for.',
  225: 'A degree in the subject is needed, and for some of these jobs a degree apprenticeship. People are then put on a register.',
  231: 'A degree and a year of teacher training are usual. Some teachers train in school and are paid while they learn.',
  2311: 'Lecturers usually have a degree and a doctorate. Many teach a few classes while they study.',
  2312: 'College lecturers usually know their trade or subject from work. They can take a teaching qualification while they teach.',
  241: 'A degree, or a solicitor apprenticeship of five or six years, is followed by professional exams. Training in a law firm or chambers comes with it.',
  2421: 'People train with a firm and take professional exams. They start with a degree, with A levels or as apprentices.',
  2451: 'A degree in architecture and two years of practice take about seven years. There is also a degree apprenticeship.',
  2461: 'A degree or a degree apprenticeship in social work is needed. Social workers are then put on a register.',
  323: 'A course in childcare or teaching support at level 3 is usual. Many people start as assistants or apprentices.',
  324: 'A college course or an apprenticeship at level 3 takes about two years. Veterinary nurses are then put on a register.',
  331: 'Applicants pass tests of fitness and judgement and a check of their past. Training is given by the service.',
  3312: 'People train as apprentices, or join with a degree and train for two years. Applicants pass tests of fitness and a check of their past.',
  341: 'Practice and talent count for more than certificates. Many people study at college or university as well.',
  342: 'Employers ask for a portfolio of work. Many people have a college course or a degree in design.',
  343: 'Coaching and instructing certificates can be taken from 16. Players are mostly found by clubs when they are young.',
  351: 'Training is strict and takes about two years, and a medical test must be passed. Some employers pay for it.',
  511: 'Many people grow up with the work or start as farm or garden workers. Colleges and apprenticeships teach it at levels 2 and 3.',
  523: 'An apprenticeship at level 3 takes about three years. A college course is another start.',
  524: 'An apprenticeship at level 3 takes three or four years. A college course is another start.',
  531: 'An apprenticeship at level 2 or 3 takes about two or three years. A college course is another start, and a safety card is needed on most sites.',
  532: 'An apprenticeship at level 2 takes about two years. A college course is another start, and a safety card is needed on most sites.',
  543: 'Many people start as kitchen or shop assistants. Colleges and apprenticeships teach the trade at levels 2 and 3.',
  611: 'A course in childcare or teaching support at level 2 is usual. A check of the past is made before anybody works with children.',
  6135: 'No qualifications are needed to start. Training is given at work, and apprenticeships at levels 2 and 3 are common.',
  622: 'A college course or an apprenticeship at level 2 takes about 18 months. Further courses follow in the salon.',
  821: 'A driving licence for the vehicle is needed. Employers or the Jobcentre sometimes pay for the lessons.',
  9231: 'A licence is needed, after a short course. There are usually no other entry requirements.',
};

export function entryOf(soc2020: Soc2020Code): string {
  const beginnings = [4, 3, 2].map((digits) => soc2020.slice(0, digits));
  const known = beginnings.find((beginning) => BY_BEGINNING[beginning] !== undefined);
  return BY_BEGINNING[known ?? ''] ?? BY_LEVEL[skillLevelOf(soc2020).level];
}
