/** Every rule of computation, in the order of the index. */
import { comparison } from './comparison';
import { peopleRules, taskRules } from './coverage';
import { duties } from './duties';
import { figures } from './figures';
import { money } from './money';
import { readings } from './readings';
import { records } from './records';
import type { Rule } from './rule';
import { verdicts } from './verdicts';

export type { ClauseRef, Example, Rule, SwitchName, Use } from './rule';

/** Groups of the index. */
export const GROUPS = {
	figures: [...figures, ...readings, ...comparison],
	verdicts,
	duties: [...duties, ...peopleRules],
	money,
	records: [...records, ...taskRules]
} as const;

export type GroupName = keyof typeof GROUPS;

export const groupNames = Object.keys(GROUPS) as GroupName[];

export const rules: readonly Rule[] = groupNames.flatMap((name) => [...GROUPS[name]]);

/**
 * The rule of that id.
 * @throws if there is none: an address of the site that no entry made.
 */
export function ruleOf(id: string): Rule {
	const found = rules.find((rule) => rule.id === id);
	if (!found) throw new Error(`没有计算规则 ${id}。`);
	return found;
}
