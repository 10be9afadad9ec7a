/**
 * Unit groups of SOC 2020 whose work or title the law keeps for people on a register, where the way on to the register is a degree. Left out: groups of
 * several jobs or of which only some are registered, and registers with another way on. What newcomers need is in each regulator's standards of education;
 * people who registered before these were raised (nurses 2013, paramedics 2021) may have something else.
 */
import type { Soc2020Code } from '../domain/classification.ts';

interface Register {
  readonly act: string;
  readonly regulator: string;
  readonly groups: readonly Soc2020Code[];
}

export const REGISTERS: readonly Register[] = [
  { act: 'Medical Act 1983', regulator: 'General Medical Council', groups: ['2211', '2212'] },
  {
    act: 'Health Professions Order 2001',
    regulator: 'Health and Care Professions Council',
    groups: ['2221', '2222', '2223', '2225', '2254', '2255', '2256'],
  },
  {
    act: 'Nursing and Midwifery Order 2001',
    regulator: 'Nursing and Midwifery Council',
    groups: ['2231', '2232', '2233', '2234', '2235', '2236', '2237'],
  },
  {
    act: 'Veterinary Surgeons Act 1966',
    regulator: 'Royal College of Veterinary Surgeons',
    groups: ['2240'],
  },
  { act: 'Pharmacy Order 2010', regulator: 'General Pharmaceutical Council', groups: ['2251'] },
  { act: 'Opticians Act 1989', regulator: 'General Optical Council', groups: ['2252'] },
  { act: 'Dentists Act 1984', regulator: 'General Dental Council', groups: ['2253'] },
  // Of England; the other nations have acts and councils of their own, with a degree too.
  { act: 'Children and Social Work Act 2017', regulator: 'Social Work England', groups: ['2461'] },
];

const groups: ReadonlySet<Soc2020Code> = new Set(REGISTERS.flatMap((register) => register.groups));

/** Whether nobody gets into the job without a degree. */
export function needsDegreeByLaw(soc2020: Soc2020Code): boolean {
  return groups.has(soc2020);
}

/** Who keeps the register, and so approves the courses that lead to it; null for other jobs. */
export function regulatorOf(soc2020: Soc2020Code): string | null {
  return REGISTERS.find((register) => register.groups.includes(soc2020))?.regulator ?? null;
}
