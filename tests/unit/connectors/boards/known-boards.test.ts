/** The shipped catalogue: facts that an operator can act on. */
import { describe, expect, it } from 'vitest';
import { kindOfBoard } from '../../../../src/connectors/board/board-kinds.ts';
import { KNOWN_BOARDS } from '../../../../src/connectors/board/known-boards.ts';
import { isCalendarDate } from '../../../../src/domain/period.ts';
import { createAreaIndex } from '../../../../src/reference/areas.ts';

const areas = createAreaIndex([]);

describe('every board that is known', () => {
  it.each(KNOWN_BOARDS.map((board) => [board.name, board] as const))('%s', (_name, board) => {
    const { kind, address, lastSeenOn, licence } = board;
    expect(URL.canParse(address)).toBe(true);
    if (kind !== null) expect(kindOfBoard(kind).locate(new URL(address))).not.toBeNull();
    expect(board.areas.filter((code) => areas.find(code) === null)).toEqual([]);
    expect(board.areas.length).toBeGreaterThan(0);
    // What nobody has seen is of no kind that we know.
    if (lastSeenOn === null) expect(kind).toBeNull();
    else expect(isCalendarDate(lastSeenOn)).toBe(true);
    expect(licence).toMatch(/\bleave\b/);
  });

  it('stands there once', () => {
    const addresses = KNOWN_BOARDS.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
