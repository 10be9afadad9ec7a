/** What `wealdway demo` says of a source that has nothing to show. */
import { describe, expect, it } from 'vitest';
import type { SourceDescription } from '../../../src/connectors/contract.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { WrongUse } from '../../../src/domain/errors.ts';
import { shownInDemonstration } from '../../../src/runtime/node/commands/demo-feeds.ts';
import { figureConnector } from '../../support/made-up-connector.ts';

type Status = SourceDescription['status'];
const ACTIVE: Status = { state: 'active' };
const BUILT: Status = { state: 'off-by-default', reason: 'It is being built.' };
const IMPORTED: Status = { state: 'by-import', reason: 'Files only.' };
const RETIRED: Status = { state: 'retired', on: '2026-01-01', reason: 'It ended.' };

interface Held {
  readonly isReplayed?: boolean;
  readonly hasFeed?: boolean;
  readonly hasFiles?: boolean;
}
const folderOf = ({ isReplayed = false, hasFeed = false, hasFiles = false }: Held) => ({
  isReplayed: () => isReplayed,
  hasFeed: () => hasFeed,
  hasFiles: () => hasFiles,
});
const show = (status: Status, held: Held) => {
  const connector = figureConnector({ source: { id: 'made-up/figures', status } });
  return shownInDemonstration([connector], folderOf(held)).length;
};

describe('a source in the demonstration', () => {
  it.each([
    ['an active one with a feed is shown', ACTIVE, { isReplayed: true, hasFeed: true }, 1],
    ['one that is off by default is, where it has a feed', BUILT, { hasFeed: true }, 1],
    ['one that is being built may have none', BUILT, {}, 0],
    ['an imported one with files is shown', IMPORTED, { hasFiles: true }, 1],
    ['a retired one is not, whatever is there', RETIRED, { hasFeed: true, hasFiles: true }, 0],
  ] as const)('%s', (_, status, folder, count) => expect(show(status, folder)).toBe(count));

  it.each([
    ['which has no feed', ACTIVE, { isReplayed: true }, 'made-up/figures is active and has no feed in demo/'],
    [
      'where the feed is written',
      ACTIVE,
      { isReplayed: true },
      'tools/demo-feeds/, call it in tools/make-demo-feeds.ts',
    ],
    ['that the replay does not know it either', ACTIVE, {}, 'list that in src/replay/sources.ts'],
    ['what to do until then', ACTIVE, {}, 'Until then its status is off-by-default'],
    ['which has no files', IMPORTED, {}, 'demo/imports/made-up/figures/ holds no file'],
    ['where all places are listed', ACTIVE, {}, 'CONTRIBUTING.md lists every place'],
  ] as const)('the message says %s', (_, status, folder, sentence) => {
    expect(() => show(status, folder)).toThrow(sentence);
    expect(() => show(status, folder)).toThrow(WrongUse);
  });

  it('does not speak of the replay where that is done', () => {
    expect(() => show(ACTIVE, { isReplayed: true })).not.toThrow('src/replay');
  });

  it('is told with every other that lacks one', () => {
    const none = () => shownInDemonstration(connectors, folderOf({}));
    for (const { source } of connectors) {
      if (source.status.state === 'active' || source.status.state === 'by-import')
        expect(none).toThrow(source.id);
    }
  });
});
