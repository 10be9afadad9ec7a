/** The words of insights: one sentence a form and level, so that no two kinds of reader are told the same thing in the same way. */

import { atStart } from '../../domain/first-letter.ts';
import type { Level } from '../document/snapshot.ts';
import { inEasyWords } from '../words/easy-sectors.ts';
import { plainWhen } from '../words/plain-when.ts';
import type { Outlook } from './outlook.ts';
import { FUTURE_WORDS, type InsightWords, type OutlookForm } from './outlook-words.ts';

/** `…-of-all` speaks of every job of a place, the others of one sector. */
export type InsightForm =
  | 'share-of-jobs'
  | 'share-of-people'
  | 'common-job'
  | 'common-job-of-all'
  | 'pay-range'
  | 'pay-range-of-all'
  | 'pay-of-place'
  | OutlookForm
  | 'rank';

const WORDS: Readonly<Record<InsightForm, Readonly<Record<Level, InsightWords>>>> = {
  'share-of-jobs': {
    easyread: [
      'In {place}, about {here} jobs {is} {sector}. That was in {when}.',
      'About {here} jobs here {is} {inSector}. That was in {when}.',
    ],
    ks3: [
      'Walk past {of} people at work in {place}, and about {filled} of them {works} {sector} ({period}).',
      'Of {of} people at work in {place}, about {filled} {works} {inSector} ({period}).',
    ],
    ks4: [
      'About {here} jobs in {place} {is} {sector}{beside} ({period}).',
      'About {here} jobs in {place} {is} {inSector}{beside} ({period}).',
    ],
    parent: [
      'About {here} of the jobs with employers in {place} {is} {sector} ({period}).',
      'About {here} of the jobs with employers in {place} {is} {inSector} ({period}).',
    ],
    post16: [
      'Of the jobs at workplaces in {place}, about {here} {is} {sector}{beside} ({period}).',
      'Of the jobs at workplaces in {place}, about {here} {is} {inSector}{beside} ({period}).',
      'In {place}, about {here} jobs at workplaces {is} {inSector}{beside} ({period}).',
    ],
    adviser: [
      'An estimated {jobs} jobs with employers in {place} are {sector}: about {here}{beside} ({period}).',
      'An estimated {jobs} jobs with employers in {place} are {inSector}: about {here}{beside} ({period}).',
      'An estimated {jobs} jobs with employers here are {inSector}: about {here}{beside} ({period}).',
      'An estimated {jobs} jobs with employers here are {inSector}: about {here} ({period}).',
    ],
  },
  'share-of-people': {
    easyread: [
      'In {place}, about {here} people with a job {works} {sector}. That was in {when}.',
      'About {here} people here with a job {works} {inSector}. That was in {when}.',
    ],
    ks3: [
      'Of every {of} adults in {place} with a job, about {filled} {works} {sector} ({period}).',
      'Of every {of} adults in {place} with a job, about {filled} {works} {inSector} ({period}).',
    ],
    ks4: [
      'About {here} people in {place} with a job {works} {sector}{beside} ({period}).',
      'About {here} people in {place} with a job {works} {inSector}{beside} ({period}).',
      'About {here} people in {place} with a job {works} {inSector} ({period}).',
    ],
    parent: [
      'Among your neighbours in {place} who work, about {here} {works} {sector} ({period}).',
      'Among people in {place} who work, about {here} {works} {inSector} ({period}).',
    ],
    post16: [
      'At the census about {here} of {place}’s working residents worked {sector}{beside} ({period}).',
      'At the census about {here} of {place}’s working residents worked {inSector}{beside} ({period}).',
      'At the census about {here} of {place}’s working residents worked {inSector} ({period}).',
    ],
    adviser: [
      'Of residents of {place} in work, about {here} ({people}) did jobs {sector}{beside} ({period}).',
      'Of residents of {place} in work, about {here} ({people}) did jobs {inSector}{beside} ({period}).',
      'Of residents in work, about {here} did jobs {inSector}{beside} ({period}).',
    ],
  },
  'common-job': {
    easyread: ['{Name}: about {people} people in {place} do this job. That was in {when}.'],
    ks3: [
      'Guess the most common job in this sector for people in {place}. Answer: {names}, about {people} of them ({period}).',
    ],
    ks4: [
      '{Name} is the most common job in this sector for people in {place}. About {people} do it ({period}).',
      '{Name} is the most common job in this sector here. About {people} people do it ({period}).',
    ],
    parent: [
      'Of the people in {place} who work in this sector, about {people} are {names} ({period}).',
      'In this sector about {people} people here are {names} ({period}).',
    ],
    post16: [
      'Among this sector’s jobs that residents of {place} do, {names} come first: about {people} ({period}).',
    ],
    adviser: [
      '{Names} are this sector’s most common job among residents of {place}: about {people} ({period}).',
    ],
  },
  'common-job-of-all': {
    easyread: ['{Name}: about {people} people in {place} do this job. That was in {when}.'],
    ks3: ['The most common job in {place}: {names}, about {people} of them ({period}).'],
    ks4: ['{Name} is the most common job for people in {place}. About {people} do it ({period}).'],
    parent: ['About {people} people in {place} are {names}: no other job has more ({period}).'],
    post16: ['Among the jobs that residents of {place} do, {names} come first: about {people} ({period}).'],
    adviser: ['{Names} are the most common job among residents of {place}: about {people} ({period}).'],
  },
  'pay-range': {
    easyread: [
      'Jobs like these do not all pay the same. {Low}: about {least} a year. {High}: about {most}. These are for {payPlace}, {when}.',
    ],
    ks3: [
      'Full-time {lows} earn about {least} a year in {payPlace}, and {highs} about {most} ({period}).',
      'One common job in this sector pays about {least} for a full-time year in {payPlace}, another {most} ({period}).',
    ],
    ks4: [
      'Middle full-time pay in {payPlace} is about {least} for {lows} and {most} for {highs} ({period}).',
      'In {payPlace}, middle full-time pay is about {least} in one of the sector’s common jobs and {most} in another ({period}).',
    ],
    parent: [
      'Money: {lows} in {payPlace} earn about {least} for a full-time year, {highs} about {most} ({period}).',
      'Money: a full-time year pays about {least} in one of the sector’s common jobs in {payPlace}, {most} in another ({period}).',
    ],
    post16: [
      'Your choice of job matters: {highs} have middle pay of about {most} in {payPlace}, {lows} {least} ({period}).',
      'Your choice of job matters: one common job has middle pay of about {least} in {payPlace}, another {most} ({period}).',
    ],
    adviser: [
      'Estimated middle full-time pay in {payPlace}: {least} ({lows}) to {most} ({highs}), {period}.',
      'Estimated middle full-time pay in {payPlace}: {least} in one common job, {most} in another ({period}).',
    ],
  },
  'pay-range-of-all': {
    easyread: [
      'Jobs do not all pay the same. {Low}: about {least} a year. {High}: about {most}. These are for {payPlace}, {when}.',
    ],
    ks3: [
      'Full-time {lows} earn about {least} a year in {payPlace}, and {highs} about {most} ({period}).',
      'One common job pays about {least} for a full-time year in {payPlace}, another {most} ({period}).',
    ],
    ks4: [
      'Middle full-time pay in {payPlace} is about {least} for {lows} and {most} for {highs} ({period}).',
      'In {payPlace}, middle full-time pay is about {least} in one of the jobs below and {most} in another ({period}).',
    ],
    parent: [
      'Money: {lows} in {payPlace} earn about {least} for a full-time year, {highs} about {most} ({period}).',
      'Money: a full-time year pays about {least} in one common job in {payPlace}, {most} in another ({period}).',
    ],
    post16: [
      'Your choice of job matters: {highs} have middle pay of about {most} in {payPlace}, {lows} {least} ({period}).',
      'Your choice of job matters: one common job has middle pay of about {least} in {payPlace}, another {most} ({period}).',
    ],
    adviser: [
      'Estimated middle full-time pay in {payPlace}: {least} ({lows}) to {most} ({highs}), {period}.',
      'Estimated middle full-time pay in {payPlace}: {least} in one common job, {most} in another ({period}).',
    ],
  },
  'pay-of-place': {
    easyread: [
      'Half of the people in {place} who work full time get more than about {pay} a year. Half get less. That was in {when}.',
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
  ...FUTURE_WORDS,
  rank: {
    easyread: [
      'There are {of} kinds of work in our lists. This one is number {position} in {place}. About {people} people do it. That was in {when}.',
    ],
    ks3: [
      'Line up all {of} sectors by how many people in {place} work in them. This one is number {position}, with about {people} ({period}).',
    ],
    ks4: [
      'This sector is number {position} of {of} in {place}. About {people} people there work in it ({period}).',
    ],
    parent: [
      'This sector is number {position} of {of} in {place} by the people who do its jobs: about {people} ({period}).',
    ],
    post16: [
      'Ranked by how many residents do its jobs, this sector is number {position} of {of} in {place}: about {people} ({period}).',
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
  const { period = '', sector = '', inSector = '' } = parts;
  const easy = level === 'easyread' ? { sector: inEasyWords(sector), inSector: inEasyWords(inSector) } : {};
  const known = { ...parts, ...easy, when: plainWhen(period) };
  const filled = WORDS[form][level].map((words) => fillIn(words, known));
  return filled.find(isReadable) ?? filled.at(-1) ?? '';
}

function fillIn(words: string, parts: Readonly<Record<string, string>>): string {
  const text = words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  return atStart(text);
}

function isReadable(text: string): boolean {
  return text.split(/(?<=[.?!]) (?=[A-Z])/).every((each) => each.split(/\s+/).length <= MOST_WORDS);
}
