/** Texts and standards that were never written by anybody. */
import type {
  ApprenticeshipStandard,
  JobProfileFact,
  OccupationDescription,
} from '../../src/domain/occupation-fact.ts';

export function inventDescription(changes: Partial<OccupationDescription> = {}): OccupationDescription {
  return {
    kind: 'description',
    soc2020: '5241',
    title: 'Electricians and electrical fitters',
    description: 'Invented words about invented wiring.',
    entryRoutes: 'Entry is by knocking at the door.',
    tasks: ['draws invented wires', 'tests what was drawn'],
    relatedTitles: ['Wire drawer'],
    ...changes,
  };
}

export function inventStandard(changes: Partial<ApprenticeshipStandard> = {}): ApprenticeshipStandard {
  return {
    kind: 'standard',
    reference: 'ST9001',
    larsCode: 9101,
    version: '1.1',
    level: 3,
    title: 'Electrician of kites',
    route: 'Construction and the built environment',
    typicalMonths: 42,
    maxFundingGbp: 18_000,
    jobTitles: ['Kite electrician'],
    url: 'https://standards.example/st9001',
    status: 'Approved for delivery',
    startsFrom: '2025-09-01',
    soc2020: ['5249'],
    ...changes,
  };
}

export function inventProfile(changes: Partial<JobProfileFact> = {}): JobProfileFact {
  return {
    kind: 'profile',
    name: 'kite-mender',
    title: 'Kite mender',
    soc2020: '5241',
    knowledge: [
      { element: '2.C.4.a', score: 5.06 },
      { element: '2.C.4.b', score: 4.4 },
    ],
    entry: [],
    ...changes,
  };
}
