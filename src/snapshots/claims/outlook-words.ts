/** The words of insights about jobs in the future: see insight-words.ts. */
import type { Level } from '../document/snapshot.ts';

/** `growth-of-all` speaks of every sector of a place, the others of one. */
export type OutlookForm = 'more-to-come' | 'fewer-to-come' | 'as-many-to-come' | 'growth-of-all';

/** Names in braces are filled in. Of several the first that has at most 25 words a sentence is used. */
export type InsightWords = readonly [string, ...string[]];

export const FUTURE_WORDS: Readonly<Record<OutlookForm, Readonly<Record<Level, InsightWords>>>> = {
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
  'growth-of-all': {
    easyread: [
      'A computer guess says there will be more jobs {sector} in {there}. About {first} in {from}. About {last} in {to}.',
    ],
    ks3: [
      'A computer model thinks the biggest gain in {there} will be {sector}: about {first} jobs in {from}, {last} in {to}.',
      'Biggest gain in {there}, says a computer model: {sector}. About {first} jobs in {from}, {last} in {to}.',
    ],
    ks4: [
      'In {there} a model expects the biggest gain {sector}: from about {first} jobs in {from} to {last} by {to}.',
      'The biggest gain in {there} is expected {sector}. A model has about {first} jobs in {from}, {last} in {to}.',
    ],
    parent: [
      'Of all industries in {there}, a model sees the biggest gain {sector}: about {last} jobs by {to}, after {first} in {from}.',
      'In {there} the biggest gain should be {sector}. A model says about {last} jobs by {to}, {first} in {from}.',
    ],
    post16: [
      'One model puts the biggest gain in {there} {sector}: about {first} jobs in {from}, {last} in {to}.',
      'Biggest gain in {there}, by one model: {sector}. About {first} jobs ({from}), {last} ({to}).',
    ],
    adviser: [
      'Biggest modelled gain in {there}, {sector}: an estimated {first} jobs in {from} and {last} in {to}.',
      'Biggest modelled gain in {there}, {sector}: estimated {first} jobs in {from}, {last} in {to}.',
    ],
  },
};
