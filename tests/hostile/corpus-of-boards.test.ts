import { BOARD_KINDS } from '../../src/connectors/board/board.ts';
import { inventedBoardConnector } from '../support/invented-boards.ts';
import { describeCorpus } from './corpus/describe-corpus.ts';

describeCorpus(BOARD_KINDS.map((kind) => inventedBoardConnector(kind)));
