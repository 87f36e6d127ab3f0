/** What a row of the record is, in English. */
import type { recordKinds as zh } from '../zh/record-kinds';

export const recordKinds: typeof zh = {
	kinds: { project: 'Project', event: 'Event', fund: 'Money' },
	events: {
		visit: 'visit',
		meeting: 'meeting',
		notice: 'notice',
		signing: 'signing',
		project_support: 'project support',
		training: 'training',
		list_change: 'change of a list',
		other: 'other'
	},
	stages: {
		idea: 'Idea',
		listed: 'Listed',
		framework: 'Signed (framework)',
		contract: 'Signed (contract)',
		preparation: 'Preparation',
		started: 'Started',
		building: 'Building',
		done: 'Completed',
		unstated: 'No stage stated',
		paused: 'Paused',
		withdrawn: 'Withdrawn',
		changed: 'Turned into another'
	}
};
