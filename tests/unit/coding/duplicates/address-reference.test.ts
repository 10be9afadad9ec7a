/** The same advert has the same reference on every list that leads to it. */
import { describe, expect, it } from 'vitest';
import { addressReference } from '../../../../src/coding/duplicates/address-reference.ts';

describe('the number of an advert', () => {
  it.each([
    ['https://www.otter.example/Default.aspx?page=detail&jid=300646', 'otter.example:300646'],
    ['http://otter.example/job/Administrative_Assistant/300646?utm_source=x', 'otter.example:300646'],
    ['https://otter.tal.net/vx/xf-b2ef/opp/19491-Cook/en-GB?instant=apply', 'otter.tal.net:19491'],
    ['https://otter.example/vacancies/28951/senior-nurse.html', 'otter.example:28951'],
    ['https://otter.example/list/70001?vacancyId=12345', 'otter.example:12345'],
    ['https://otter.example/branch/20260/job/12345', 'otter.example:12345'],
    ['https://boards.greenhouse.io/otter/jobs/4999276101', 'greenhouse:4999276101'],
    ['https://otter.example/careers?gh_jid=4999276101&gh_src=x', 'greenhouse:4999276101'],
    [
      'https://jobs.eu.lever.co/otter/7F3B2C10-0000-4000-8000-0123456789ab/apply',
      'lever:7f3b2c10-0000-4000-8000-0123456789ab',
    ],
    [
      'https://jobs.smartrecruiters.com/Otter/743999706414750-cook',
      'jobs.smartrecruiters.com:743999706414750',
    ],
    [
      'https://otter.wd3.myworkdayjobs.com/site/job/Leeds/Cook_JR-0000131878',
      'otter.wd3.myworkdayjobs.com:0000131878',
    ],
    ['https://otter.teamtailor.com/jobs/7167985-cook', 'otter.teamtailor.com:7167985'],
  ])('%s', (address, reference) => {
    expect(addressReference(address)).toBe(`advert-at-${reference}`);
  });
});

describe('an address without one number', () => {
  it.each([
    [
      'is one with the number of a branch',
      'https://otter.example/branch/20260/cook-dover',
      'address:https://otter.example/branch/20260/cook-dover',
    ],
    [
      'is one with the number of a page that adverts share',
      'https://otter.example/index.php?id=7&job=123',
      'address:https://otter.example/index.php?id=7&job=123',
    ],
    [
      'is one where the advert’s own number is short and the sender’s is long',
      'https://otter.example/job.aspx?jobid=771&sender=55555',
      'address:https://otter.example/job.aspx?jobid=771&sender=55555',
    ],
    [
      'has nothing of a session or a click',
      'https://otter.example/job/123;jsessionid=A1B2.n1?PHPSESSID=a8&gclid=1&fbclid=x',
      'address:https://otter.example/job/123',
    ],
    [
      'is a reference as a whole',
      'https://otter.example/a/70001/b/80002?lang=en',
      'address:https://otter.example/a/70001/b/80002',
    ],
    [
      'is one with a short number too',
      'https://otter.example/Job?JobId=1414',
      'address:https://otter.example/Job?JobId=1414',
    ],
    ['is none of a year', 'https://otter.example/2026/cook', 'address:https://otter.example/2026/cook'],
    ['is none without any', 'https://otter.example/jobs', null],
    ['is none of no address', 'jobs', null],
    [
      'is the one that NHS Jobs gives itself',
      'https://beta.jobs.nhs.uk/candidate/jobadvert/c9156-26-0528',
      'nhs:C9156-26-0528',
    ],
  ])('%s', (_, address, reference) => {
    expect(addressReference(address)).toBe(reference);
  });

  it('is none of nothing', () => expect(addressReference(null)).toBeNull());
});
