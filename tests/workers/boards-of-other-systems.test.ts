import { describeBoards } from '../support/describe-boards.ts';

await describeBoards(['personio', 'pinpoint', 'teamtailor', 'bamboohr', 'workday']);
