/** Boards that somebody might add, and the letter that asks for leave. */

import { parseConfig } from '../../../config.ts';
import type { Board } from '../../../connectors/board/board.ts';
import { KNOWN_BOARDS, type KnownBoard } from '../../../connectors/board/known-boards.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { AreaIndex } from '../../../reference/area-index.ts';
import { districtsIn } from '../../../reference/area-index.ts';
import { createAreaIndex } from '../../../reference/areas.ts';
import type { CommandContext } from './context.ts';
import { getBoard, openBoardsFile } from './feeds-file.ts';
import { slugNamed } from './named-area.ts';

export async function suggestBoards(context: CommandContext, text: string, isJson: boolean): Promise<void> {
  const areas = createAreaIndex(parseConfig(context.env).partnerships);
  const area = areas.findBySlug(slugNamed(areas, text));
  if (area === null)
    throw new WrongUse(`“${text}” is no area that we know: give a name, a code or a postcode.`);
  const wanted = areas.districtsOf(area);
  const found = KNOWN_BOARDS.filter((board) => touches(board, wanted, areas));
  if (isJson) {
    context.terminal.result(JSON.stringify({ area: area.code, boards: found }, null, 2));
    return;
  }
  for (const { name, kind, address, lastSeenOn, licence } of found)
    context.terminal.result(
      `${name}\n  ${kind ?? 'no kind that we read'}: ${address}\n  ${lastSeenOn === null ? 'known by name alone' : `seen ${lastSeenOn}`}; ${licence}`,
    );
  if (found.length === 0)
    context.terminal.note(
      `We know no board for ${area.name}: wealdway feeds add takes the address of any that you know.`,
    );
}

function touches({ areas: codes }: KnownBoard, wanted: readonly string[], areas: AreaIndex): boolean {
  const own = districtsIn(codes, areas);
  return wanted.some((code) => [...own].some((district) => district === code));
}

/** `text` is the id of a board of the file, or the address of one that waits for leave to be in it. Throws WrongUse for neither. */
export async function writeLetter(
  context: CommandContext,
  text: string,
  { employer = null, json = false }: { readonly employer?: string | null; readonly json?: boolean },
): Promise<void> {
  const isAddress = /^https?:/.test(text) && URL.canParse(text);
  const board = isAddress ? { id: null, address: text, employer } : getBoard(openBoardsFile(context), text);
  const { contact } = parseConfig(context.env);
  const letter = letterFor(board, contact);
  context.terminal.result(json ? JSON.stringify({ id: board.id, letter }, null, 2) : letter);
}

function letterFor(
  { address, employer }: Pick<Board, 'address' | 'employer'>,
  contact: string | null,
): string {
  return `To: ${employer ?? 'whoever runs'} ${employer === null ? new URL(address).host : `(${new URL(address).host})`}

May we show your vacancies to pupils?

We run a free service that shows schools, pupils and parents what work there is near them. We would like to include the vacancies at
${address}

What we would do
- Ask for the list once a night, and for an advert's own page where the list is not enough, one request at a time and at least two seconds
  between them. We obey your robots.txt.
- Show of each advert its title, employer, place, pay, hours, dates and at most 500 characters of its text.
- Take e-mail addresses and telephone numbers out of what we show. Your answers as you sent them are kept where nobody else can read them.
- Show each advert with a link to your own page, where people apply, and take it down when you do.
- Name you as the source wherever your adverts or counts of them are shown.

What we would not do
- Sell them, show advertisements beside them, or pass on anything about those who read them: we know nothing about them.

A yes by e-mail is enough. If you would rather that we only count your vacancies and show none, say so. You can end it at any time by
telling us${contact === null ? '' : ` at ${contact}`}: we stop, and take down what we showed, the same day.`;
}
