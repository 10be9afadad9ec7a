/** Pay that adverts give by the name of a scale: NHS Agenda for Change bands in England, full-time pounds a year, by first day in force. */
import type { CalendarDate } from '../../domain/period.ts';

/** NHS Employers, annual pay scales: bottom and top of every band, `band:low-high`. */
const AGENDA_FOR_CHANGE: readonly (readonly [from: CalendarDate, bands: string])[] = [
  [
    '2020-04-01',
    '2:18005-19337 3:19737-21142 4:21892-24157 5:24907-30615 6:31365-37890 7:38890-44503 8a:45753-51668 8b:53168-62001 8c:63751-73664 8d:75914-87754 9:91004-104927',
  ],
  [
    '2021-04-01',
    '2:18546-19918 3:20330-21777 4:22549-24882 5:25655-31534 6:32306-39027 7:40057-45839 8a:47126-53219 8b:54764-63862 8c:65664-75874 8d:78192-90387 9:93735-108075',
  ],
  [
    '2022-04-01',
    '2:20270-21318 3:21730-23177 4:23949-26282 5:27055-32934 6:33706-40588 7:41659-47672 8a:48526-54619 8b:56164-65262 8c:67064-77274 8d:79592-91787 9:95135-109475',
  ],
  [
    '2023-04-01',
    '2:22383-22383 3:22816-24336 4:25147-27596 5:28407-34581 6:35392-42618 7:43742-50056 8a:50952-57349 8b:58972-68525 8c:70417-81138 8d:83571-96376 9:99891-114949',
  ],
  [
    '2024-04-01',
    '2:23615-23615 3:24071-25674 4:26530-29114 5:29970-36483 6:37338-44962 7:46148-52809 8a:53755-60504 8b:62215-72293 8c:74290-85601 8d:88168-101677 9:105385-121271',
  ],
  [
    '2025-04-01',
    '2:24465-24465 3:24937-26598 4:27485-30162 5:31049-37796 6:38682-46580 7:47810-54710 8a:55690-62682 8b:64455-74896 8c:76965-88682 8d:91342-105337 9:109179-125637',
  ],
  [
    '2026-04-01',
    '2:25272-25272 3:25760-27476 4:28392-31157 5:32073-39043 6:39959-48117 7:49387-56515 8a:57528-64750 8b:66582-77368 8c:79504-91609 8d:94356-108814 9:112782-129783',
  ],
];

const BAND =
  /\b(?:afc |agenda for change )?band\s{0,2}([2-7]|8\s?[a-d]|9)\b(?:\s{0,2}(?:\/|-|–|to|or)\s{0,2}(?:band\s{0,2})?([2-7]|8\s?[a-d]|9)\b)?/i;
/** "Band 5" is a scale of the NHS only where the NHS speaks; schools and councils have bands of their own. */
const NHS = /\bnhs\b|\bagenda for change\b|\bafc\b|\bhospital|\btrust\b|\bnurs/i;

export interface ScalePay {
  readonly scale: string;
  readonly min: number;
  readonly max: number;
}

/** Pay of the band that the words name, as it was on that day; null when they name none or speak of another employer. */
export function agendaForChangePay(words: string, day: CalendarDate): ScalePay | null {
  const [low, high] = (BAND.exec(words) ?? []).slice(1).map(bandNamed);
  if (low === undefined || !NHS.test(words)) return null;
  const bands = AGENDA_FOR_CHANGE.findLast(([from]) => from <= day)?.[1];
  if (bands === undefined) return null;
  const first = boundsOf(bands, low);
  const last = high === undefined ? first : boundsOf(bands, high);
  return first && last ? { scale: `Agenda for Change band ${low}`, min: first[0], max: last[1] } : null;
}

/** "8 A" -> "8a". */
function bandNamed(written: string | undefined): string | undefined {
  return written?.toLowerCase().replace(/\s/g, '');
}

function boundsOf(bands: string, band: string): readonly [number, number] | null {
  const name = `${band}:`;
  const bounds = bands
    .split(' ')
    .find((entry) => entry.startsWith(name))
    ?.slice(name.length);
  const [low, high] = (bounds ?? '').split('-').map(Number);
  return low !== undefined && high !== undefined ? [low, high] : null;
}
