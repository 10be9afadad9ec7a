/** Pay and place of adverts of local boards beside what a person reads in them. */

import { readPay } from '../../coding/pay/read-pay.ts';
import { createPlaceContexts } from '../../coding/place/place-context.ts';
import { codePlaces } from '../../coding/place/posting-places.ts';
import { createPlaceReader } from '../../coding/place/read-place.ts';
import { isAreaCode } from '../../domain/area.ts';
import type { Posting, PostingCoding } from '../../domain/posting.ts';
import { createAreaIndex } from '../../reference/areas.ts';
import { type EvaluationMeasure, type EvaluationTable, measuredShare } from './evaluation-table.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';

const LABELS = 'board-adverts/labels';
const INVENTED = 'board-adverts/invented';

/** An advert of a recorded board, as its reader and the coder have it. */
export interface ReadAdvert {
  readonly file: string;
  readonly key: string;
  readonly pay: Pick<Posting['pay'], 'minGbp' | 'maxGbp' | 'period'>;
  readonly districts: PostingCoding['districts'];
}

/** What was read, and what a person reads: both as texts that are compared. */
interface Judged {
  readonly name: string;
  readonly pay: readonly [read: string, label: string];
  readonly place: readonly [read: string, label: string];
}

const payText = ({ minGbp, maxGbp, period }: ReadAdvert['pay']) =>
  minGbp === null && maxGbp === null ? '' : `${minGbp ?? ''}-${maxGbp ?? ''} ${period ?? ''}`;
const payLabel = ({ min = '', max = '', period = '' }: LabelledRow) =>
  min === '' && max === '' ? '' : `${min}-${max} ${period}`;

function judge(name: string, read: Pick<ReadAdvert, 'pay' | 'districts'>, label: LabelledRow): Judged {
  return {
    name,
    pay: [payText(read.pay), payLabel(label)],
    place: [read.districts.join(' '), label.districts ?? ''],
  };
}

/** Null without labels. An advert that has a label and was not read counts as read without anything. */
export function scoreBoardAdverts(
  labels: readonly LabelledRow[],
  adverts: readonly ReadAdvert[],
): EvaluationTable {
  const nothing = { pay: { minGbp: null, maxGbp: null, period: null }, districts: [] } as const;
  const judged = labels.map((label) => {
    const found = adverts.find(({ file, key }) => file === label.file && key === label.key);
    return judge(`${label.file} ${label.key}`, found ?? nothing, label);
  });
  return tableOf('board-adverts', 'Pay and place of recorded board adverts', judged);
}

function tableOf(id: string, title: string, judged: readonly Judged[]): EvaluationTable {
  const parts = ['pay', 'place'] as const;
  const rows = parts.map((part) => {
    // Of pay only where a person reads some; of places also where there is none to be read.
    const told = judged.filter((each) => part === 'place' || each.pay.some((text) => text !== ''));
    const right = told.filter((each) => each[part][0] === each[part][1]).length;
    return [part, measuredShare(right, told.length), told.length] as const;
  });
  const misses = parts.flatMap((part) =>
    judged
      .filter((each) => each[part][0] !== each[part][1])
      .map(
        (each) =>
          [
            `${part}, missed: ${each.name}`,
            `${each[part][0] || 'nothing'} for ${each[part][1] || 'nothing'}`,
            '',
          ] as const,
      ),
  );
  return {
    id,
    title,
    columns: ['what', 'share', 'adverts'],
    rows: [...rows, ...misses],
    headlines: rows.map(([part, share]) => [`${title}: ${part}`, share] as const),
  };
}

/** On invented adverts in the forms that boards use; the recorded ones are read where their readers are. */
export const boardAdvertsMeasure: EvaluationMeasure = {
  id: 'board-adverts',
  evaluate(files) {
    const rows = labelledRows(files, INVENTED);
    if (rows === null) return null;
    const areas = createAreaIndex([]);
    const read = createPlaceReader(areas);
    const contextOf = createPlaceContexts(areas);
    const judged = rows.map((row, at) => {
      const { place = '', postcode = '', employer = '', covers = '', pay = '' } = row;
      const asked = { text: place || null, postcode: postcode || null, latitude: null, longitude: null };
      const context = contextOf(employer || null, covers.split(' ').filter(isAreaCode));
      const { districts } = codePlaces([asked], read, context);
      return judge(`row ${at + 2}`, { pay: readPay(pay, null).pay, districts }, row);
    });
    return [tableOf('board-adverts-invented', 'Pay and place of invented board adverts', judged)];
  },
};

export function boardAdvertLabels(read: (path: string) => string | null): readonly LabelledRow[] | null {
  return labelledRows({ read }, LABELS);
}
