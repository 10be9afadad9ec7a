/** The one box, where it answers itself: what somebody likes, when school may be left, easy reading, and what this service is like. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { jobMeasures, jobSources } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(() => {
  const db = openSqlite({ file: ':memory:' });
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: jobSources,
  });
});

/** `links`: those of the answer, in order. */
const ask = async (text: string, more = '') => {
  const response = await app.request(`/?q=${encodeURIComponent(text)}${more}`);
  const page = await response.text();
  const [, answer = '', behind = ''] = /<p class="answer"[^>]*>(.*?)<\/p>(.*?)<\/main>/s.exec(page) ?? [];
  const links = [...behind.matchAll(/<li><a href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return { to: response.headers.get('location'), answer, links, page };
};

describe('what somebody likes', () => {
  it.each([
    [
      'im year 9 and i like art and computers',
      '/jobs/graphic-designer?level=ks3',
      '/jobs/software-developer?level=ks3',
    ],
    ['i like animals and being outside Kent', '/in/kent/jobs/veterinary-nurse', '/in/kent/jobs/gardener'],
    [
      'I like football and maths in Medway',
      '/in/medway/jobs/fitness-instructor',
      '/in/medway/jobs/accountant',
    ],
    [
      'my son likes cars and computers, Kent',
      '/in/kent/jobs/vehicle-technician-or-mechanic?level=parent',
      '/in/kent/jobs/software-developer?level=parent',
    ],
    [
      'what job suits me if i like science and helping people',
      '/jobs/laboratory-technician',
      '/jobs/care-worker',
    ],
    ['my favourite subjects are maths and PE', '/jobs/accountant', '/jobs/fitness-instructor'],
  ])('%s: some of each', async (text, ...jobs) => {
    const { to, links } = await ask(text);
    expect(to).toBeNull();
    expect(links.slice(0, 2)).toEqual(jobs);
  });

  it('says what was liked as it was typed, and leaves out what it does not know', async () => {
    expect((await ask('i like drawing, PE and being outside')).answer).toBe(
      'Some jobs for people who like drawing, PE and being outside:',
    );
    expect((await ask('i like art and snorkelling')).answer).toBe('Some jobs for people who like art:');
  });

  it.each([
    ['i like history', '/jobs/museum-curator-or-archivist'],
    ['i like talking to people', '/jobs/receptionist'],
    ['i want to work with my hands Kent', '/in/kent/jobs/carpenter-or-joiner'],
    ['i like helping animals but not science', '/jobs/veterinary-nurse'],
    ['STEM jobs Kent', '/in/kent/jobs/software-developer'],
  ])('%s: one thing', async (text, first) => {
    expect((await ask(text)).links[0]).toBe(first);
  });
});

describe('the age at which school is left', () => {
  const ENGLAND =
    'Year 11 in England may leave school on 25 June 2027. Until 18 everybody in England goes on learning: full time, as an apprentice, or part time beside work.';

  it.each([
    'can my child leave school at 16',
    'does my child have to stay until 18',
    'when can my son leave school',
    'can i leave school at 16',
    'do I have to stay in education until 18',
    'school leaving age',
    'how old do you have to be to leave school',
    'is it law to stay on until 18',
    'does my daughter have to go to sixth form',
  ])('%s: the rule of England, where it is, and the ways on', async (text) => {
    const { answer, links } = await ask(text);
    expect(answer).toContain(ENGLAND);
    expect(answer).toMatch(/type your place too, as in “(?:my child )?after Year 11 in Kent”/);
    expect(links[0]).toBe('https://www.gov.uk/know-when-you-can-leave-school');
    expect(links).toContain('https://www.findapprenticeship.service.gov.uk/apprenticeships');
  });

  it('leads a parent with a place to the page for parents, and a pupil to their own first', async () => {
    expect((await ask('can my daughter leave school at 16 in Medway')).to).toBe('/in/medway?level=parent');
    const { answer, links } = await ask('what age can you leave school Kent');
    expect(answer).toBe(ENGLAND);
    expect(links.slice(1, 3)).toEqual(['/in/kent', '/in/kent?level=parent']);
  });

  it('says no rule of a nation that it does not hold', async () => {
    expect((await ask('school leaving age Wales')).answer).toBe(
      'Year 11 in Wales may leave school on 25 June 2027. After Year 11 in Wales there are these to choose from.',
    );
    const { answer, page } = await ask('do you have to stay in school till 18 Scotland');
    expect(answer).toContain('We don’t have the rule of Scotland');
    expect(page).not.toContain('know-when-you-can-leave-school');
  });

  it.each([
    ['what qualifications do you need to be a nurse at 18', '/jobs/registered-nurse'],
    ['do i need to go to college to be an electrician', '/jobs/electrician'],
  ])('%s is about a job: %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it('says what sixth form costs, and what becomes of Child Benefit', async () => {
    const costs = await ask('bursary sixth form');
    expect(costs.answer).toContain('Sixth form and college are free at 16 to 18');
    expect(costs.links[0]).toBe('https://www.gov.uk/1619-bursary-fund');
    expect((await ask('child benefit after 16')).answer).toContain(
      'Child Benefit: it stops on 31 August 2027, unless',
    );
    expect((await ask('EMA Wales')).answer).toContain('Education Maintenance Allowance: money each week');
  });
});

describe('easy read, and nothing else', () => {
  it.each(['easy read', 'easy-read', 'easy read jobs'])(
    '%s: says what it is, asks for the place, and shows some',
    async (text) => {
      const { answer, links } = await ask(text);
      expect(answer).toContain('short sentences, large letters and a symbol beside each idea');
      expect(answer).toMatch(/type that too, as in “easy[ -]read(?: jobs)? for Kent”/);
      expect(links[0]).toBe('/jobs/care-worker?level=easyread');
    },
  );

  it('keeps the level for the next answer, until another is named', async () => {
    expect((await ask('easy read')).page).toContain('<input type="hidden" name="level" value="easyread">');
    expect((await ask('electrician')).page).not.toContain('name="level"');
    const next = '&level=easyread';
    expect((await ask('Medway', next)).to).toBe('/in/medway?level=easyread');
    expect((await ask('care worker in Medway', next)).to).toBe('/in/medway/jobs/care-worker?level=easyread');
    expect((await ask('Kent for parents', next)).to).toBe('/in/kent?level=parent');
    const choice = await ask('teacher', next);
    expect(choice.links[0]).toMatch(/\?level=easyread$/);
    expect(choice.page).toContain('name="level" value="easyread"');
  });

  it('keeps a class, too, and asks a long sentence more shortly', async () => {
    expect((await ask('Year 8')).page).toContain('name="level" value="ks3"');
    expect((await ask('how do i help my child choose a career')).answer).toContain('“for my child in Kent”');
  });
});

describe('what this service is like', () => {
  it.each([
    ['privacy', 'No cookie is set and nothing is kept about you.'],
    ['does this site use cookies', 'No cookie is set'],
    ['is it free', 'It is all free, with nothing to sign in to.'],
    ['do i need to log in', 'with nothing to sign in to'],
    ['apprenticeship pay', 'A new apprentice gets at least £8.00'],
    ['is my daughter too young to work', 'We don’t list jobs by age'],
    ['can i get a job at 13', 'We don’t list jobs by age'],
    ['what is a T level', 'names its T Levels'],
    ['which jobs are safe from AI', 'We have no figures on AI'],
    ['what does median mean', 'Middle pay: Put everybody in a line by pay'],
    ['cost of university', 'We don’t list university courses'],
    ['degree or apprenticeship', 'After Year 13 there are university, apprenticeships and work.'],
    ['GCSE results day', 'After Year 11 in England'],
    // Nobody's name of a school, and whoever says so has a child.
    ['my son hates school', 'as in “for my child in Kent”'],
  ])('%s: %s', async (text, says) => {
    expect((await ask(text)).answer).toContain(says);
  });
});
