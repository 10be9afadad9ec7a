/** Every kind of board there is, by its name. */
import type { BoardKindName } from './board.ts';
import type { BoardKind } from './board-kind.ts';
import { ashby } from './kinds/ashby.ts';
import { bamboohr } from './kinds/bamboohr.ts';
import { csv } from './kinds/csv.ts';
import { eploy } from './kinds/eploy.ts';
import { greenhouse } from './kinds/greenhouse.ts';
import { jobxml } from './kinds/jobxml.ts';
import { jsonld } from './kinds/jsonld.ts';
import { lever } from './kinds/lever.ts';
import { oleeo } from './kinds/oleeo.ts';
import { personio } from './kinds/personio.ts';
import { pinpoint } from './kinds/pinpoint.ts';
import { recruitee } from './kinds/recruitee.ts';
import { rss } from './kinds/rss.ts';
import { smartrecruiters } from './kinds/smartrecruiters.ts';
import { teamtailor } from './kinds/teamtailor.ts';
import { workable } from './kinds/workable.ts';
import { workday } from './kinds/workday.ts';

const KINDS: Readonly<Record<BoardKindName, BoardKind>> = {
  jsonld,
  rss,
  eploy,
  jobxml,
  csv,
  greenhouse,
  lever,
  ashby,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  pinpoint,
  teamtailor,
  bamboohr,
  workday,
  oleeo,
};

export function kindOfBoard(name: BoardKindName): BoardKind {
  return KINDS[name];
}
