/** The rules of presentation that any snapshot can be held to, by id. docs/presentation-rules.md says which are tested elsewhere. */
import { contextRules } from './context.ts';
import { fairnessRules } from './fairness.ts';
import { numberRules } from './numbers.ts';
import { qualityRules } from './quality.ts';
import type { Rules } from './rule.ts';
import { tableRules } from './tables.ts';
import { wordRules } from './words.ts';

export const RULES: Rules = {
  ...wordRules,
  ...numberRules,
  ...qualityRules,
  ...contextRules,
  ...fairnessRules,
  ...tableRules,
};
