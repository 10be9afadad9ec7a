/** The words of insights: one sentence a form and level, so that no two kinds of reader are told the same thing in the same way. */
import type { Level } from '../document/snapshot.ts';
import type { Outlook } from './outlook.ts';

/** `…-of-all` speaks of every job of a place, the others of one sector. */
export type InsightForm =
  | 'share-of-jobs'
  | 'share-of-people'
  | 'common-job'
  | 'common-job-of-all'
  | 'pay-range'
  | 'pay-range-of-all'
  | 'pay-of-place'
  | 'more-to-come'
  | 'fewer-to-come'
  | 'as-many-to-come'
  | 'rank';

/** Names in braces are filled in. Of several the first that has at most 25 words a sentence is used. */
type Words = readonly [string, ...string[]];

const WORDS: Readonly<Record<InsightForm, Readonly<Record<Level, Words>>>> = {
  'share-of-jobs': {
    easyread: [
      'Think of all the jobs in {place}. About {here} {is} {sector}. This is for {period}.',
      'Think of all the jobs here. About {here} {is} in this sector. This is for {period}.',
    ],
    ks3: [
      'Walk past {of} people at work in {place}, and about {filled} of them {isOne} {sector} ({period}).',
      'Of {of} people at work in {place}, about {filled} {isOne} in this sector ({period}).',
    ],
    ks4: [
      'About {here} jobs in {place} {is} {sector}{beside} ({period}).',
      'About {here} jobs in {place} {is} in this sector{beside} ({period}).',
    ],
    parent: [
      'About {here} of the jobs with employers in {place} {is} {sector} ({period}).',
      'About {here} of the jobs with employers in {place} {is} in this sector ({period}).',
    ],
    post16: [
      'Of the jobs at workplaces in {place}, about {here} {is} {sector}{beside} ({period}).',
      'Of the jobs at workplaces in {place}, about {here} {is} in this sector{beside} ({period}).',
      'In {place}, about {here} jobs at workplaces {is} in this sector{beside} ({period}).',
    ],
    adviser: [
      'Employers in {place} had an estimated {jobs} jobs {sector}, about {here} of all theirs{beside} ({period}).',
      'Employers in {place} had an estimated {jobs} jobs in this sector, about {here} of all theirs{beside} ({period}).',
      'Employers here had an estimated {jobs} jobs in this sector, about {here} of all theirs ({period}).',
    ],
  },
  'share-of-people': {
    easyread: [
      'Think of all the people in {place} who work. About {here} {does} a job {sector} ({period}).',
      'Think of all the people here who work. About {here} {does} a job in this sector ({period}).',
    ],
    ks3: [
      'Of every {of} adults in {place} with a job, about {filled} {doesOne} work {sector} ({period}).',
      'Of every {of} adults in {place} with a job, about {filled} {doesOne} work in this sector ({period}).',
    ],
    ks4: [
      'About {here} workers who live in {place} {does} a job {sector}{beside} ({period}).',
      'About {here} workers who live in {place} {does} a job in this sector{beside} ({period}).',
      'About {here} workers who live in {place} {does} a job in this sector ({period}).',
    ],
    parent: [
      'Among your neighbours in {place} who work, about {here} {does} a job {sector} ({period}).',
      'Among people in {place} who work, about {here} {does} a job in this sector ({period}).',
    ],
    post16: [
      'At the census about {here} of {place}’s working residents did a job {sector}{beside} ({period}).',
      'At the census about {here} of {place}’s working residents did a job in this sector{beside} ({period}).',
      'At the census about {here} of {place}’s working residents did a job in this sector ({period}).',
    ],
    adviser: [
      'Of residents of {place} in work, about {here} ({people}) did jobs {sector}{beside} ({period}).',
      'Of residents of {place} in work, about {here} ({people}) did jobs in this sector{beside} ({period}).',
      'Of residents in work, about {here} did jobs in this sector{beside} ({period}).',
    ],
  },
  'common-job': {
    easyread: ['{Name}: many people in {place} do this job. About {people} people do it ({period}).'],
    ks3: [
      'Guess which job in this sector the most people in {place} do. Answer: {names}, about {people} of them ({period}).',
    ],
    ks4: [
      'More people in {place} work as {names} than in any other job {sector}: about {people} ({period}).',
      'More people in {place} work as {names} than in any other job in this sector: about {people} ({period}).',
      'In this sector more people here work as {names} than in any other job: about {people} ({period}).',
    ],
    parent: [
      'Of the people in {place} who work in this sector, about {people} are {names} ({period}).',
      'In this sector about {people} people here are {names} ({period}).',
    ],
    post16: [
      'By number of residents, {names} come first among this sector’s jobs in {place}: about {people} ({period}).',
    ],
    adviser: [
      '{Names} are this sector’s most common job among residents of {place}: about {people} ({period}).',
    ],
  },
  'common-job-of-all': {
    easyread: ['{Name}: many people in {place} do this job. About {people} people do it ({period}).'],
    ks3: [
      'Guess which job the most people in {place} do. Answer: {names}, about {people} of them ({period}).',
    ],
    ks4: ['More people in {place} work as {names} than in any other job: about {people} ({period}).'],
    parent: ['About {people} people in {place} are {names}: no other job has more ({period}).'],
    post16: [
      'By number of residents, {names} come first among all jobs in {place}: about {people} ({period}).',
    ],
    adviser: ['{Names} are the most common job among residents of {place}: about {people} ({period}).'],
  },
  'pay-range': {
    easyread: [
      'Jobs in this sector do not all pay the same. {Low}: about {least} a year. {High}: about {most}. These are for {payPlace}, {period}.',
    ],
    ks3: [
      'Full-time {lows} earn about {least} a year in {payPlace}, and {highs} about {most} ({period}).',
      'Full-time pay in this sector runs from about {least} to {most} a year in {payPlace} ({period}).',
    ],
    ks4: [
      'Middle full-time pay in {payPlace} runs from about {least} for {lows} to {most} for {highs} ({period}).',
      'In this sector’s common jobs, middle full-time pay in {payPlace} runs from about {least} to {most} ({period}).',
    ],
    parent: [
      'Money: {lows} in {payPlace} earn about {least} for a full-time year, {highs} about {most} ({period}).',
      'Money: common jobs in this sector pay about {least} to {most} for a full-time year in {payPlace} ({period}).',
    ],
    post16: [
      'Your choice of job matters: {highs} have middle pay of about {most} in {payPlace}, {lows} {least} ({period}).',
      'Your choice of job matters: middle pay here runs from about {least} to {most} in {payPlace} ({period}).',
    ],
    adviser: [
      'Estimated middle full-time pay in {payPlace}: {least} ({lows}) to {most} ({highs}), {period}.',
      'Estimated middle full-time pay of the ten common jobs in {payPlace}: {least} to {most} ({period}).',
    ],
  },
  'pay-range-of-all': {
    easyread: [
      'Jobs do not all pay the same. {Low}: about {least} a year. {High}: about {most}. These are for {payPlace}, {period}.',
    ],
    ks3: [
      'Full-time {lows} earn about {least} a year in {payPlace}, and {highs} about {most} ({period}).',
      'In common jobs, full-time pay runs from about {least} to {most} a year in {payPlace} ({period}).',
    ],
    ks4: [
      'Middle full-time pay in {payPlace} runs from about {least} for {lows} to {most} for {highs} ({period}).',
      'In the ten jobs below, middle full-time pay in {payPlace} runs from about {least} to {most} ({period}).',
    ],
    parent: [
      'Money: {lows} in {payPlace} earn about {least} for a full-time year, {highs} about {most} ({period}).',
      'Money: common jobs pay about {least} to {most} for a full-time year in {payPlace} ({period}).',
    ],
    post16: [
      'Your choice of job matters: {highs} have middle pay of about {most} in {payPlace}, {lows} {least} ({period}).',
      'Your choice of job matters: middle pay runs from about {least} to {most} in {payPlace} ({period}).',
    ],
    adviser: [
      'Estimated middle full-time pay in {payPlace}: {least} ({lows}) to {most} ({highs}), {period}.',
      'Estimated middle full-time pay of the ten common jobs in {payPlace}: {least} to {most} ({period}).',
    ],
  },
  'pay-of-place': {
    easyread: [
      'Think of the people in {place} who work full time. Half of them earn more than about {pay} a year. Half earn less ({period}).',
    ],
    ks3: [
      'Line up all full-time workers in {place} by pay. The one in the middle earns about {pay} a year ({period}).',
    ],
    ks4: [
      'Half of full-time workers who live in {place} earn more than about {pay} a year{beside} ({period}).',
      'Half of full-time workers in {place} earn more than about {pay} a year ({period}).',
    ],
    parent: [
      'Money: the middle full-time worker in {place} earns about {pay} a year{beside} ({period}).',
      'Money: the middle full-time worker in {place} earns about {pay} a year ({period}).',
    ],
    post16: [
      'Middle pay of full-time workers who live in {place}, wherever they work, is about {pay} a year{beside} ({period}).',
      'Middle pay of full-time workers who live in {place} is about {pay} a year ({period}).',
    ],
    adviser: [
      'Estimated middle full-time pay of residents of {place}: {pay} a year{beside} ({period}).',
      'Estimated middle full-time pay of residents of {place}: {pay} a year ({period}).',
    ],
  },
  'more-to-come': {
    easyread: [
      'A computer guess says there will be more of these jobs in {there}. About {first} in {from}. About {last} in {to}.',
    ],
    ks3: [
      'A computer model thinks {there} will have about {last} of these jobs in {to}. It had {first} in {from}.',
    ],
    ks4: [
      'A model expects about {last} jobs {sector} in {there} by {to}, up from {first} in {from}.',
      'A model expects about {last} jobs in this sector in {there} by {to}, up from {first} in {from}.',
    ],
    parent: ['By {to} a model expects about {last} jobs in this sector in {there}, after {first} in {from}.'],
    post16: [
      'If one model is right, {there} will have about {last} jobs in this sector in {to}, beside {first} in {from}.',
    ],
    adviser: [
      'Modelled jobs in this sector, {there}: an estimated {first} in {from} and {last} in {to}, {step}.',
    ],
  },
  'fewer-to-come': {
    easyread: [
      'A computer guess says there will be fewer of these jobs in {there}. About {first} in {from}. About {last} in {to}.',
    ],
    ks3: [
      'A computer model thinks {there} will have only about {last} of these jobs in {to}. It had {first} in {from}.',
    ],
    ks4: [
      'A model expects about {last} jobs {sector} in {there} by {to}, down from {first} in {from}.',
      'A model expects about {last} jobs in this sector in {there} by {to}, down from {first} in {from}.',
    ],
    parent: [
      'By {to} a model expects only about {last} jobs in this sector in {there}, after {first} in {from}.',
    ],
    post16: [
      'If one model is right, {there} will have only about {last} jobs in this sector in {to}, beside {first} in {from}.',
    ],
    adviser: [
      'Modelled jobs in this sector, {there}: an estimated {first} in {from} and {last} in {to}, {step}.',
    ],
  },
  'as-many-to-come': {
    easyread: [
      'A computer guess says there will be as many of these jobs in {there} as now. About {first} in {from}. About {last} in {to}.',
    ],
    ks3: [
      'A computer model thinks not much will change in {there}: about {first} of these jobs in {from}, {last} in {to}.',
    ],
    ks4: [
      'A model expects about as many jobs {sector} in {there} by {to}: {first} in {from}, {last} in {to}.',
      'A model expects about as many jobs in this sector in {there}: {first} in {from}, {last} in {to}.',
    ],
    parent: [
      'A model expects little change in this sector in {there}: about {first} jobs in {from}, {last} in {to}.',
    ],
    post16: [
      'If one model is right, {there} keeps about as many jobs in this sector: {first} in {from}, {last} in {to}.',
    ],
    adviser: [
      'Modelled jobs in this sector, {there}: an estimated {first} in {from} and {last} in {to}, {step}.',
    ],
  },
  rank: {
    easyread: [
      'There are {of} kinds of work in our lists. This one is number {position} in {place}. About {people} people do it ({period}).',
    ],
    ks3: [
      'Line up all {of} sectors by how many people in {place} work in them. This one is number {position}, with about {people} ({period}).',
    ],
    ks4: [
      'Count the people in {place} by their work: this sector is number {position} of {of}, with about {people} ({period}).',
    ],
    parent: [
      'This sector is number {position} of {of} in {place} by the people who do its jobs: about {people} ({period}).',
    ],
    post16: [
      'By residents who do its jobs, this sector stands at number {position} of {of} in {place}: about {people} ({period}).',
    ],
    adviser: [
      'Counted from the most residents, number {position} of {of} sectors in {place}: about {people} ({period}).',
    ],
  },
};

/** What a model's step is called after both its numbers. */
export const STEP_WORDS: Readonly<Record<Exclude<Outlook, 'not-enough-information'>, string>> = {
  'grow-a-lot': 'a lot of growth',
  'grow-a-little': 'a little growth',
  'stay-about-the-same': 'little change',
  'shrink-a-little': 'a small drop',
  'shrink-a-lot': 'a large drop',
};

const MOST_WORDS = 25;

/** Every sentence has at most 25 words wherever the names leave room for it; a part that is not known leaves the words out that need it. */
export function sayInsight(
  { form, parts }: { readonly form: InsightForm; readonly parts: Readonly<Record<string, string>> },
  level: Level,
): string {
  const filled = WORDS[form][level].map((words) => fillIn(words, parts));
  return filled.find(isReadable) ?? filled.at(-1) ?? '';
}

function fillIn(words: string, parts: Readonly<Record<string, string>>): string {
  const text = words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function isReadable(text: string): boolean {
  return text.split(/(?<=[.?!]) (?=[A-Z])/).every((each) => each.split(/\s+/).length <= MOST_WORDS);
}
