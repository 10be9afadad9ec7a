/** The reader of old workbooks runs on workerd: the library behind it was written for browsers and Node. */
import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { readOldWorkbook } from '../../src/connectors/shared/old-workbook.ts';

it('reads an .xls on workerd', () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Description', 'Code'],
      ['Chefs', 5434],
      [null, 'x'],
    ]),
    'All',
  );
  const body = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
  expect(readOldWorkbook(body, () => true)).toEqual([
    {
      name: 'All',
      isHidden: false,
      rows: [
        { number: 1, cells: ['Description', 'Code'] },
        { number: 2, cells: ['Chefs', '5434'] },
        { number: 3, cells: ['', 'x'] },
      ],
    },
  ]);
});
