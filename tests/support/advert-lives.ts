/** What may become of an advert, sweep by sweep, and what each release says of it then. Read by describe-pipeline.ts. */
import type { MadeUpAdvert } from './made-up-connector.ts';

interface Sweep {
  readonly on: string;
  readonly adverts: readonly MadeUpAdvert[];
  /** Keys that the source says were taken down, when asked. */
  readonly gone?: readonly string[];
  readonly movements: Readonly<Record<string, number>>;
  /** `key: state` for every posting the release holds, sorted. */
  readonly states: string;
}

export interface Life {
  readonly name: string;
  readonly sweeps: readonly Sweep[];
}

const LATER = '2026-12-01T12:00:00Z';

export const LIVES: readonly Life[] = [
  {
    name: 'an advert that flaps is unconfirmed, then returns with its first day kept',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a', closesAt: LATER }, { key: 'b' }],
        movements: { live: 2, new: 2 },
        states: 'a live, b live',
      },
      {
        on: '2026-09-02',
        adverts: [{ key: 'b' }],
        movements: { live: 1, unconfirmed: 1 },
        states: 'a unconfirmed, b live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'b' }, { key: 'c' }],
        movements: { live: 2, new: 1, unconfirmed: 1 },
        states: 'a unconfirmed, b live, c live',
      },
      {
        on: '2026-09-04',
        adverts: [{ key: 'a', closesAt: LATER }, { key: 'b' }, { key: 'c' }],
        movements: { live: 3, returned: 1 },
        states: 'a live returned 1, b live, c live',
      },
    ],
  },
  {
    name: 'an absent advert closes at its deadline, once, and may still return when the deadline moves',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a', closesAt: '2026-09-02T11:00:00+01:00' }, { key: 'b' }],
        movements: { live: 2, new: 2 },
        states: 'a live, b live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'b' }],
        movements: { live: 1, closed: 1 },
        states: 'a closed at 2026-09-02T10:00:00Z, b live',
      },
      {
        on: '2026-09-04',
        adverts: [{ key: 'b', title: 'Edited' }],
        movements: { live: 1, edited: 1 },
        states: 'a closed at 2026-09-02T10:00:00Z, b live edited 1',
      },
      {
        on: '2026-09-05',
        adverts: [
          { key: 'a', closesAt: LATER },
          { key: 'b', title: 'Edited' },
        ],
        movements: { live: 2, returned: 1, edited: 1 },
        states: 'a live returned 1 edited 1, b live edited 1',
      },
    ],
  },
  {
    name: 'an advert still in the feed after its deadline stays live until it leaves',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a', closesAt: '2026-08-20T10:00:00Z' }],
        movements: { live: 1, new: 1 },
        states: 'a live',
      },
      {
        on: '2026-09-02',
        adverts: [{ key: 'b' }],
        movements: { live: 1, new: 1, closed: 1 },
        states: 'a closed at 2026-08-20T10:00:00Z, b live',
      },
    ],
  },
  {
    name: 'the source says an absent advert was taken down',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
        movements: { live: 3, new: 3 },
        states: 'a live, b live, c live',
      },
      {
        on: '2026-09-02',
        adverts: [{ key: 'c' }],
        gone: ['a'],
        movements: { live: 1, unconfirmed: 1, withdrawn: 1 },
        states: 'a withdrawn at 2026-09-02T06:00:00Z, b unconfirmed, c live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'a' }, { key: 'c' }],
        movements: { live: 2, returned: 1, unconfirmed: 1 },
        states: 'a live returned 1, b unconfirmed, c live',
      },
    ],
  },
  {
    name: 'a retitled advert goes on under its new key, once',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [
          { key: 'old', alternateKey: 'x' },
          { key: 'b', alternateKey: 'y' },
        ],
        movements: { live: 2, new: 2 },
        states: 'b live, old live',
      },
      {
        on: '2026-09-02',
        adverts: [
          { key: 'new', alternateKey: 'x' },
          { key: 'twin', alternateKey: 'x' },
          { key: 'b', alternateKey: 'y' },
          { key: 'b2', alternateKey: 'y' },
        ],
        movements: { live: 4, new: 2, edited: 1 },
        states: 'b live, b2 live, new live edited 1, twin live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'b', alternateKey: 'y' }],
        movements: { live: 1, unconfirmed: 3 },
        states: 'b live, b2 unconfirmed, new unconfirmed edited 1, twin unconfirmed',
      },
      {
        on: '2026-09-04',
        adverts: [
          { key: 'newer', alternateKey: 'x' },
          { key: 'b', alternateKey: 'y' },
        ],
        movements: { live: 2, returned: 1, edited: 1, unconfirmed: 2 },
        states: 'b live, b2 unconfirmed, newer live returned 1 edited 2, twin unconfirmed',
      },
    ],
  },
  {
    name: 'ended and long unseen adverts are left behind after 180 days',
    sweeps: [
      {
        on: '2026-01-01',
        adverts: [{ key: 'a', closesAt: '2026-01-02T00:00:00Z' }, { key: 'b' }, { key: 'c' }],
        movements: { live: 3, new: 3 },
        states: 'a live, b live, c live',
      },
      {
        on: '2026-01-03',
        adverts: [{ key: 'c' }],
        movements: { live: 1, unconfirmed: 1, closed: 1 },
        states: 'a closed at 2026-01-02T00:00:00Z, b unconfirmed, c live',
      },
      {
        on: '2026-06-20',
        adverts: [{ key: 'c', title: 'Still here' }],
        movements: { live: 1, edited: 1, unconfirmed: 1 },
        states: 'a closed at 2026-01-02T00:00:00Z, b unconfirmed, c live edited 1',
      },
      {
        on: '2026-07-15',
        adverts: [{ key: 'c' }],
        movements: { live: 1, edited: 1 },
        states: 'c live edited 2',
      },
    ],
  },
];
