/** Who speaks decides between places of one name, and tells where a council's posts are. */
import { describe, expect, it } from 'vitest';
import { createPostingCoder } from '../../../src/coding/posting-coder.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { inventPlace, inventPosting } from '../../support/invented-posting.ts';

const areas = createAreaIndex([]);
const coder = createPostingCoder(areas);

function placed(
  text: string,
  employerName: string | null,
  covers: readonly AreaCode[] = [],
  postcode: string | null = null,
) {
  const posting = inventPosting({ employerName, places: [inventPlace({ text, postcode })] });
  return coder.code(posting, 'board/otter', covers).districts.map((code) => areas.find(code)?.name);
}

describe('a place of an advert', () => {
  it.each<[string, string, string | null, readonly AreaCode[], string[]]>([
    ['a name of two towns is not decided alone', 'Newcastle', 'Tern Academy', [], []],
    ['a board for one of them decides', 'Newcastle', 'Tern Academy', ['E08000021'], ['Newcastle upon Tyne']],
    ['a board for the other one, too', 'Newcastle', 'Tern Academy', ['E07000195'], ['Newcastle-under-Lyme']],
    ['a list for the whole country decides nothing', 'Newcastle', 'Tern Academy', ['E92000001'], []],
    ['a council’s village is its own', 'Berwick', 'Northumberland County Council', [], ['Northumberland']],
    ['a cut council is one', 'Berwick', 'Northumberland County Coun…', [], ['Northumberland']],
    [
      'a council’s hub is in its district',
      'Otter Wellbeing Hub',
      'Hartlepool Borough Council',
      [],
      ['Hartlepool'],
    ],
    ['a council may have posts elsewhere', 'Wakefield', 'Leeds City Council', [], ['Wakefield']],
    ['work from home is nowhere', 'Remote', 'Leeds City Council', [], []],
    ['a town council’s district is not its own', 'Various', 'Truro Town Council', [], []],
    ['a county council’s district is not known', 'Various', 'Kent County Council', [], []],
    ['who is only called like a place is no council', 'Various', 'Leeds Trust', [], []],
  ])('%s', (_, text, employer, covers, districts) => {
    expect(placed(text, employer, covers)).toEqual(districts);
  });

  it('is that of its postcode, whoever speaks', () => {
    expect(placed('Dover', 'Leeds City Council', ['E08000035'], 'CT16 1AA')).toEqual(['Dover']);
  });
});
