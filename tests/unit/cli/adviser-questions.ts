/** Ten questions that advisers ask, and where each is answered: docs/adviser-questions.md lists the same, in the same words. */

export interface AdviserQuestion {
  readonly question: string;
  /** The snapshot, by command, by API and as a page; always the level for advisers. */
  readonly area: string;
  readonly sector: string;
  /** The measures whose figures answer it, for the place itself. */
  readonly measures: readonly string[];
  /** Another address of the API that must give the first of these figures too, and how it is read from the answer. */
  readonly api: string;
  readonly read: 'observations' | 'compare' | 'postings';
}

export const ADVISER_QUESTIONS: readonly AdviserQuestion[] = [
  {
    question:
      'Is it worth training as an electrician round here? How many construction jobs does Medway have?',
    area: 'medway',
    sector: 'construction',
    measures: ['employment-by-industry', 'apprenticeship-adverts-live'],
    api: '/api/v1/compare?areas=medway,kent&sector=construction',
    read: 'compare',
  },
  {
    question: 'What does work usually pay in Thanet, and how sure can we be?',
    area: 'thanet',
    sector: 'all',
    measures: ['gross-median-weekly-pay'],
    api: '/api/v1/observations?measure=gross-median-weekly-pay&area=thanet',
    read: 'observations',
  },
  {
    question: 'Which construction apprenticeships can a school leaver apply for now in Kent and Medway?',
    area: 'kent-and-medway',
    sector: 'construction',
    measures: ['apprenticeship-adverts-live'],
    api: '/api/v1/postings?area=kent-and-medway&sector=construction&apprenticeship=true&pageSize=500',
    read: 'postings',
  },
  {
    question: 'A Year 9 class compares Thanet with Leeds: how does typical pay differ?',
    area: 'leeds',
    sector: 'all',
    measures: ['gross-median-weekly-pay'],
    api: '/api/v1/compare?areas=leeds,thanet&measure=gross-median-weekly-pay',
    read: 'compare',
  },
  {
    question: 'How many young people are there in Ashford, all told?',
    area: 'ashford',
    sector: 'all',
    measures: ['population'],
    api: '/api/v1/observations?measure=population&area=ashford&age=16-24',
    read: 'observations',
  },
  {
    question: 'How many young people in Kent and Medway claim benefits because they are out of work?',
    area: 'kent-and-medway',
    sector: 'all',
    measures: ['claimant-count'],
    api: '/api/v1/compare?areas=kent-and-medway,medway&measure=claimant-count&age=16-24',
    read: 'compare',
  },
  {
    question: 'Do many people start apprenticeships in Swale?',
    area: 'swale',
    sector: 'all',
    measures: ['apprenticeship-starts'],
    api: '/api/v1/observations?measure=apprenticeship-starts&area=swale',
    read: 'observations',
  },
  {
    question: 'Is there care work in Folkestone and Hythe for someone who cannot move away?',
    area: 'folkestone-and-hythe',
    sector: 'care-services',
    measures: ['employment-by-industry'],
    api: '/api/v1/compare?areas=folkestone-and-hythe,kent&sector=care-services',
    read: 'compare',
  },
  {
    question: 'Do most people in Dartford have A levels or the like, and how many have no qualifications?',
    area: 'dartford',
    sector: 'all',
    measures: ['level-3-or-above-qualifications', 'no-qualifications-great-britain'],
    api: '/api/v1/observations?measure=level-3-or-above-qualifications&area=dartford',
    read: 'observations',
  },
  {
    question:
      'A teaching assistant asks: are schools in Kent hiring, and how many jobs are in education there?',
    area: 'kent',
    sector: 'education-and-early-years',
    measures: ['adverts-live', 'employment-by-industry'],
    api: '/api/v1/postings?area=kent&sector=education-and-early-years&apprenticeship=false&pageSize=500',
    read: 'postings',
  },
];
