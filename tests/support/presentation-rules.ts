/** The rules of presentation that any snapshot can be held to, by id. docs/presentation-rules.md says which are tested elsewhere. */
import { contextRules } from './presentation-rules/context.ts';
import { fairnessRules } from './presentation-rules/fairness.ts';
import { numberRules } from './presentation-rules/numbers.ts';
import { qualityRules } from './presentation-rules/quality.ts';
import type { Rules } from './presentation-rules/rule.ts';
import { tableRules } from './presentation-rules/tables.ts';
import { wordRules } from './presentation-rules/words.ts';

export const RULES: Rules = {
  ...wordRules,
  ...numberRules,
  ...qualityRules,
  ...contextRules,
  ...fairnessRules,
  ...tableRules,
};
