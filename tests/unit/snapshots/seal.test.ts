/** What is hashed is the canonical form of RFC 8785, as an author of the RFC writes it. */
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBSERVATION_STATUSES } from '../../../src/domain/observation.ts';
import { sha256OfText } from '../../../src/domain/sha256.ts';
import { readAreaFigures, writeAreaFigures } from '../../../src/snapshots/document/area-figures.ts';
import { readEditionLink, writeEditionLink } from '../../../src/snapshots/document/edition-link.ts';
import {
  canonicalFigure,
  canonicalFigures,
  hashFigures,
  type SealedFigure,
} from '../../../src/snapshots/document/seal.ts';

const text = fc.string({ unit: 'grapheme' });
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const dimensions = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), text, { maxKeys: 4 });
/** In an order of names that is not that of the canonical form. */
const figures: fc.Arbitrary<SealedFigure> = fc.record({
  value: number,
  upper95: number,
  unit: text,
  title: text,
  text,
  status: fc.constantFrom(...OBSERVATION_STATUSES),
  periodStart: fc.option(text),
  periodEnd: fc.option(text),
  period: fc.option(text),
  measure: text,
  lower95: number,
  dimensions,
  areaName: text,
  areaCode: text,
});
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('the canonical form', () => {
  it('of a figure is that of RFC 8785, whatever order its names and dimensions came in', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(canonicalFigure(figure)).toBe(canonicalize(figure));
        const reversed = Object.fromEntries(Object.entries(figure.dimensions).reverse());
        expect(canonicalFigure({ ...figure, dimensions: reversed })).toBe(canonicalFigure(figure));
      }),
    );
  });

  it('of the figures of an area is that of RFC 8785, holds each once, and gives each document its own', () => {
    const document = fc.record({
      level: fc.constantFrom('ks3' as const, 'adviser' as const),
      sector: text,
      code: text,
      figuresSha256: sha256,
      figures: fc.array(figures, { maxLength: 4 }).map((list) => canonicalFigures(list.map(canonicalFigure))),
    });
    fc.assert(
      fc.property(text, fc.array(document, { maxLength: 4 }), (area, documents) => {
        const written = writeAreaFigures(area, documents);
        const read = readAreaFigures(written);
        expect(written).toBe(canonicalize(read));
        expect(new Set(read.figures.map(canonicalFigure)).size).toBe(read.figures.length);
        const given = read.documents.map((each) =>
          each.figures.map((at) => canonicalFigure(read.figures[at] ?? ({} as SealedFigure))),
        );
        expect(given).toEqual(documents.map((each) => each.figures));
      }),
    );
  });

  it('of a link is that of RFC 8785, whatever order its names came in', () => {
    const link = fc.record({
      publishedAt: text,
      previous: fc.option(sha256),
      edition: text,
      builderVersion: text,
      asAt: text,
      areas: fc.array(fc.record({ sha256, area: text })),
    });
    fc.assert(
      fc.property(link, (each) => {
        const written = writeEditionLink(each);
        expect(written).toBe(canonicalize(readEditionLink(written)));
        expect(readEditionLink(written)).toEqual({ ...each, format: 'wealdway-edition-1' });
      }),
    );
  });
});

it('the hash of figures rests on what they are, not on their order or how often they are shown', async () => {
  const [a = '', b = ''] = ['{"value":1}', '{"value":2}'];
  const hash = await hashFigures(canonicalFigures([a, b]));
  expect(await hashFigures(canonicalFigures([b, a, b]))).toBe(hash);
  expect(hash).toBe(await sha256OfText('[{"value":1},{"value":2}]'));
  expect(await hashFigures(canonicalFigures([a]))).not.toBe(hash);
});
