import { describeBoards } from '../support/describe-boards.ts';

await describeBoards(['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'workable', 'recruitee']);
