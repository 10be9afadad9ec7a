import { describeBoards } from '../support/describe-boards.ts';

await describeBoards(['rss', 'csv']);
