/** Adverts of recorded boards, as their readers and the coder have them: for judging both against labels. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import { BOARD_KINDS } from '../../connectors/board/board.ts';
import { boardConnector } from '../../connectors/board/board-connector.ts';
import { isAreaCode } from '../../domain/area.ts';
import type { ReadAdvert } from '../../training/evaluation/board-adverts.ts';
import { labelledRows } from '../../training/evaluation/labelled-rows.ts';

const RECORDINGS = 'board-adverts/recordings';

/** `readLabels` gives our list of recordings, `readFile` the recordings themselves; null for what is not at hand. Empty without any. */
export function recordedBoardAdverts(
  readLabels: (path: string) => string | null,
  readFile: (path: string) => Uint8Array | null,
  coder: PostingCoder,
): readonly ReadAdvert[] {
  const recordings = labelledRows({ read: readLabels }, RECORDINGS) ?? [];
  return recordings.flatMap(({ file = '', kind = '', address = '', day = '', areas = '' }) => {
    const body = readFile(`boards/${file}`);
    const known = BOARD_KINDS.find((each) => each === kind);
    if (body === null || known === undefined) return [];
    const covers = areas.split(' ').filter(isAreaCode);
    const connector = boardConnector({
      id: 'recorded',
      kind: known,
      address,
      employer: null,
      areas: covers,
      list: 'complete',
      dates: 'day-first',
      licence: 'recorded',
      permission: 'recorded',
      publishes: 'counts',
      links: [],
    });
    const now = `${day}T09:00:00Z`;
    const { pathname, search } = new URL(address);
    const request = { path: `${pathname}${search}`, role: 'list' };
    const { items } = connector.parse({ request, status: 200, headers: {}, body, retrievedAt: now });
    return [...items].flatMap((item): ReadAdvert[] => {
      const posting = item.kind === 'record' ? connector.normalise(item.record, { now }).posting : undefined;
      if (posting === undefined) return [];
      const { districts } = coder.code(posting, connector.source.id, covers);
      return [{ file, key: posting.key, pay: posting.pay, districts }];
    });
  });
}
