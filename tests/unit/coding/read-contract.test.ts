import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src/coding/terms/read-terms.ts';

const contractOf = (text: string) => readTerms(text).contract;

/** Contracts of other people, and words that only look like contracts. */
const OF_OTHERS = [
  'We are committed to safeguarding and expect all staff, volunteers and trustees to share this commitment',
  'all staff, volunteers and trustees',
  'You will be apprentice trained',
  'Must be apprentice trained with at least five years on the tools',
  'This policy applies to permanent, temporary and volunteers alike',
  'Experience of managing temporary staff is desirable',
  'You will advise self-employed clients on their tax returns',
  'A relaxed casual dining restaurant in the heart of the town',
  'Offering permanent make-up, brows and lashes',
  'A leader in contract catering across the South East',
  'Supporting families who live in temporary accommodation',
  'You will supervise apprentices and other trainees',
  'We work with volunteers and community groups',
  'The college trains over 300 apprentices every year',
  'A time served fitter, or completed apprenticeship in engineering',
  'Menus change with fresh seasonal produce',
  'Join our food bank and debt relief charity as a full member of the team',
  'Liaise with contractors and manage the cleaning contract',
  'A supply chain leader with a permanent base in Leeds',
  'You will support our bank staff and permanent colleagues',
  'St Mary’s is a voluntary aided primary school',
  'We supply temporary and permanent nurses to the NHS',
  'Hours include a thirty minute unpaid lunch break',
  'Shortlisting will take place as and when applications are received',
  'Dress code: smart casual',
  'An agency that supplies locum, contract and permanent work to nurses',
  'Enhanced maternity pay and a generous holiday allowance',
  'We recruit temporary workers for factories all over Kent',
  'You will place candidates in permanent roles with our clients',
  'The post holder may have contact with volunteers',
  'You must have the right to work in the UK on a permanent basis',
];

describe('a contract that is not this post’s', () => {
  it.each(OF_OTHERS)('is not read from "%s"', (sentence) => {
    expect(contractOf(sentence)).toBeNull();
    expect(contractOf(`Care assistant | ${sentence}.`)).toBeNull();
    expect(contractOf(`Care assistant | Join a friendly team. ${sentence}. Apply today.`)).toBeNull();
  });

  it.each([
    'Volunteer Coordinator',
    'Apprenticeship Assessor',
    'Temporary Staffing Assistant',
    'Contract Manager',
    'Bank Manager',
    'Staff Bank Administrator',
    'Temporary Accommodation Officer',
    'Permanent Make-up Artist',
    'Casual Dining Chef',
    'Temporary Works Engineer',
    'Food Bank Administrator',
    'Supply Chain Analyst',
    'Seasonal Menu Developer',
    'Permanent Way Technician',
    'Pain Relief Nurse',
  ])('is not read from the title "%s"', (title) => {
    expect(contractOf(title)).toBeNull();
  });
});

const OF_THIS_POST: readonly (readonly [text: string, contract: string])[] = [
  // Titles.
  ['Casual Waiter', 'casual'],
  ['Apprentice Electrician', 'apprenticeship'],
  ['Business Administration Apprenticeship', 'apprenticeship'],
  ['Charity Shop Volunteer', 'voluntary'],
  ['Bank Staff Nurse', 'casual'],
  ['Locum Dentist', 'temporary'],
  ['Supply Teacher', 'temporary'],
  ['HR Administrator - Fixed Term Until End of July 2027', 'fixed-term'],
  ['Clinical Pharmacy Manager (Maternity Cover)', 'fixed-term'],
  ['Self-Employed Personal Trainer', 'self-employed'],
  ['Seasonal Gardener', 'temporary'],
  ['Perm Chef', 'permanent'],
  // Labelled lines.
  ['Cook | Contract: Fixed term, 12 months', 'fixed-term'],
  ['Cook | Job type: Full-time, permanent', 'permanent'],
  ['Cook | Contract Type: PermanentHours of work: 39 hours per week', 'permanent'],
  ['Cook | Employment type: Temporary', 'temporary'],
  ['Cook | Duration: 6 months', 'fixed-term'],
  ['Cook\nContract: Bank\nStart: September', 'casual'],
  ['Cook | Contract details: Zero hours', 'casual'],
  ['Cook | Job Types: Permanent, Full-time. All staff and volunteers are checked.', 'permanent'],
  ['Cook | Contract: Fixed-Term, Temporary until 21 July 2027', 'fixed-term'],
  ['Cook | Status: Self employed', 'self-employed'],
  // Sentences.
  ['Cook | This is a permanent position.', 'permanent'],
  ['Cook | The contract is permanent', 'permanent'],
  ['Cook | We have a permanent 16 hour per week contract available.', 'permanent'],
  ['Cook | The post is offered on a fixed term basis', 'fixed-term'],
  ['Cook | This post is for 12 months in the first instance', 'fixed-term'],
  ['Cook | Initially a temporary role with a view to going permanent', 'temporary'],
  ['Cook | We are looking for a casual kitchen assistant', 'casual'],
  ['Cook | To join us on a temporary to permanent basis', 'temporary'],
  ['Cook | A twelve week post to cover maternity leave', 'fixed-term'],
  ['Cook | Full time, permanent, based in Leeds', 'permanent'],
  ['Cook | We are seeking a motivated Catering Apprentice to join our kitchen', 'apprenticeship'],
  ['Cook | We require self-employed drivers', 'self-employed'],
  ['Cook | This is a volunteer role', 'voluntary'],
  ['Cook | A full time role on a temporary contract basis', 'temporary'],
  ['Cook | On a casual basis, as and when required', 'casual'],
];

describe('the contract of this post', () => {
  it.each(OF_THIS_POST)('"%s" is %s', (text, contract) => {
    expect(contractOf(text)).toBe(contract);
  });

  it.each(OF_THIS_POST)('"%s" stays so whoever else the advert speaks of', (text, contract) => {
    expect(contractOf(`${text}. We expect all staff, volunteers and trustees to share this.`)).toBe(contract);
  });

  it('is not told where the advert names two', () => {
    expect(contractOf('Chefs | We have temporary and permanent positions')).toBeNull();
    expect(contractOf('Temporary or permanent chef')).toBeNull();
  });

  it('comes from the title before a sentence, and from a label before a sentence', () => {
    expect(contractOf('Apprentice cook | This is a permanent position')).toBe('apprenticeship');
    expect(contractOf('Cook | Contract: Fixed term. This is a permanent position')).toBe('fixed-term');
  });
});
