/** One invented board of each kind: the lines that an operator would write, and the connectors that they make. */
import type { Board, BoardKindName } from '../../src/connectors/board/board.ts';
import { boardConnector } from '../../src/connectors/board/board-connector.ts';
import type { Connector } from '../../src/connectors/contract.ts';

export const INVENTED_ADDRESSES: Readonly<Record<BoardKindName, string>> = {
  jsonld: 'https://jobs.otter.example/sitemap.xml',
  rss: 'https://jobs.otter.example/vacancies.rss',
  eploy: 'https://jobs.otter.example/',
  jobxml: 'https://otter-care.example/feeds/jobs.xml',
  csv: 'https://otter-homes.example/jobs.csv',
  greenhouse: 'https://job-boards.greenhouse.io/otter',
  lever: 'https://jobs.lever.co/otter',
  ashby: 'https://jobs.ashbyhq.com/otter',
  smartrecruiters: 'https://careers.smartrecruiters.com/OtterFoods',
  workable: 'https://apply.workable.com/otter',
  recruitee: 'https://otterwater.recruitee.com',
  personio: 'https://otter.jobs.personio.de',
  pinpoint: 'https://otter.pinpointhq.com',
  teamtailor: 'https://otter.teamtailor.com/jobs',
  bamboohr: 'https://otter.bamboohr.com',
  workday: 'https://otter.wd3.myworkdayjobs.com/en-US/External',
  oleeo: 'https://otter.tal.net/vx/candidate/jobboard/vacancy/1/adv/',
};

export function inventedBoard(kind: BoardKindName, other: Partial<Board> = {}): Board {
  return {
    id: kind,
    kind,
    address: INVENTED_ADDRESSES[kind],
    employer: 'Otter Council',
    areas: ['E10000016', 'E06000035'],
    list: 'complete',
    dates: 'day-first',
    licence: 'Written consent, headlines and links',
    permission: 'Ann Otter, 3 November 2026, letter in the office',
    publishes: 'adverts',
    links: [],
    ...other,
  };
}

export function inventedBoardConnector(kind: BoardKindName, other: Partial<Board> = {}): Connector {
  return boardConnector(inventedBoard(kind, other));
}
