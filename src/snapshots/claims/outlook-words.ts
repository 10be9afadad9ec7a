/** The words of insights about jobs in the future: see insight-words.ts. */
import type { Level } from '../document/snapshot.ts';

/** `growth-of-all` speaks of every sector of a place, the others of one. */
export type OutlookForm = 'more-to-come' | 'fewer-to-come' | 'as-many-to-come' | 'growth-of-all';

/** Names in braces are filled in. Of several the first that has at most 25 words a sentence is used. */
export type InsightWords = readonly [string, ...string[]];

export const FUTURE_WORDS: Readonly<Record<OutlookForm, Readonly<Record<Level, InsightWords>>>> = {
  'more-to-come': {
    easyread: ['There may be more of these jobs in {there}. This is a computer guess, from {from} to {to}.'],
    ks3: [
      'A computer model thinks {there} will have about {last} of these jobs in {to}. It had {first} in {from}.',
    ],
    ks4: [
      'A model expects about {last} jobs {sector} in {there} by {to}, up from {first} in {from}.',
      'A model expects about {last} jobs in this sector in {there} by {to}, up from {first} in {from}.',
    ],
    parent: [
      'By {to} a model expects about {last} jobs in this sector in {there}, compared with {first} in {from}.',
    ],
    post16: [
      'If one model is right, {there} will have about {last} jobs in this sector in {to}, beside {first} in {from}.',
    ],
    adviser: [
      'Modelled jobs in this sector, {there}: an estimated {first} in {from} and {last} in {to}, {step}.',
    ],
  },
  'fewer-to-come': {
    easyread: ['There may be fewer of these jobs in {there}. This is a computer guess, from {from} to {to}.'],
    ks3: [
      'A computer model thinks {there} will have only about {last} of these jobs in {to}. It had {first} in {from}.',
    ],
    ks4: [
      'A model expects about {last} jobs {sector} in {there} by {to}, down from {first} in {from}.',
      'A model expects about {last} jobs in this sector in {there} by {to}, down from {first} in {from}.',
    ],
    parent: [
      'By {to} a model expects only about {last} jobs in this sector in {there}, compared with {first} in {from}.',
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
      'There may be about as many of these jobs in {there} as now. This is a computer guess, from {from} to {to}.',
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
  'growth-of-all': {
    easyread: ['There may be more jobs {sector} in {there}. This is a computer guess, from {from} to {to}.'],
    ks3: [
      'A computer model thinks more new jobs will be {sector} than in any other industry. In {there}: about {first} of these jobs in {from}, {last} in {to}.',
    ],
    ks4: [
      'A model expects more new jobs {sector} than in any other industry. In {there}: about {first} of these jobs in {from}, {last} by {to}.',
    ],
    parent: [
      'By {to} more new jobs are expected {sector} than in any other industry. In {there}: about {first} of these jobs in {from}, {last} then.',
    ],
    post16: [
      'If one model is right, more new jobs will be {sector} than in any other industry. In {there}: about {first} of these jobs ({from}), {last} ({to}).',
    ],
    adviser: [
      'More modelled jobs gained {sector} than in any other industry. In {there}: an estimated {first} of these jobs in {from}, {last} in {to}.',
    ],
  },
};
