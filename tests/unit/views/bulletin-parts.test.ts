/** The parts of a bulletin: none stands there with nothing to say. */
import { expect, it } from 'vitest';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { bulletinParts } from '../../../src/views/bulletin/bulletin-parts.ts';
import { DIGITAL, inventBulletin } from '../../support/invented-bulletin.ts';
import { inventFigure, inventSnapshot } from '../../support/invented-snapshot.ts';

const partsInFocus = (sentences: Snapshot['sentences']) =>
  bulletinParts(
    inventBulletin({
      focus: inventSnapshot({ sector: DIGITAL, figures: [inventFigure('a')], sentences }),
    }),
  );

it('puts a sector in focus with what there is to say of it', () => {
  const focus = partsInFocus([{ text: 'About 1 in 7.', figures: ['a'] }]).find(({ id }) => id === 'sector');
  expect(focus?.title).toBe('In focus: Digital');
  expect(focus?.items.map(({ text }) => text)).toContain('About 1 in 7.');
});

it('leaves the sector out where there is nothing to say of it', () => {
  const ids = partsInFocus([]).map(({ id }) => id);
  expect(ids).not.toContain('sector');
  expect(ids).toContain('apprenticeships');
});
