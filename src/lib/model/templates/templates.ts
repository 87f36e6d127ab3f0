/** The tables that wait for figures nobody publishes yet, each with an example to copy. */
import { tableNamed } from '../tables';
import { attendance } from './attendance';
import { events, fundFlows, ranks, taxShares } from './examples';
import type { Template } from './template';

const template = (name: string, content: Omit<Template, 'table'>): Template => ({
	table: tableNamed(name),
	...content
});

export const templates: readonly Template[] = [
	template('event', events),
	template('fund_flow', fundFlows),
	template('rank', ranks),
	template('tax_share', taxShares),
	template('attendance_total', attendance)
];
