/** Fetches ahead what the workbench needs later, so that a page that is open works without a network. */
import { whenIdle } from '../browser/when-idle';
import type { Language } from '../i18n';
import { ArrowRows } from './arrow-rows';
import { warmReaders } from './bring-in/bring-in';
import { SCOPES } from './chart/region-rows';
import { regionShapes } from './chart/region-shapes';
import { ResultTasks } from './result-tasks';

/** Resolves with the browser's next idle moment. */
const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));

/** What files are written with, in the worker that writes them. */
async function writers(): Promise<void> {
	const tasks = new ResultTasks(new ArrowRows());
	try {
		await tasks.warm();
	} finally {
		tasks.close();
	}
}

/**
 * One piece after another, each when the page is idle: what is fetched is also run, which takes the page a moment.
 * @param proceed whether to go on; asked before each piece.
 * @returns whether everything is there; what is not is fetched when it is needed.
 */
export async function warm(language: Language, proceed: () => boolean): Promise<boolean> {
	const pieces: (() => Promise<unknown>)[] = [
		writers,
		warmReaders,
		() => import('sql-formatter'),
		() => import('../map/zoom-gestures'),
		() => import('../sql/named'),
		() => import('../methods/rules'),
		() => import('../ui/take-away/TakeAway.svelte'),
		() => import('../ui/take-away/workbook'),
		() => (language === 'en' ? import('../i18n/en/take-away') : import('../i18n/zh/take-away')),
		...SCOPES.map((scope) => () => regionShapes(scope))
	];
	for (const piece of pieces) {
		await idle();
		if (!proceed()) return false;
		try {
			await piece();
		} catch {
			return false;
		}
	}
	return true;
}
