import { describeBoards } from '../support/describe-boards.ts';

await describeBoards(['jsonld', 'eploy', 'jobxml', 'oleeo']);
