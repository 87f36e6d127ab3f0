/** Fetches ahead what the workbench needs later, so that a page that is open works without a network. */
import type { Language } from '../i18n';
import { ArrowRows } from './arrow-rows';
import { ResultTasks } from './result-tasks';

/** Never fails: what could not be fetched is fetched again when it is needed. */
export async function warm(language: Language): Promise<void> {
	const tasks = new ResultTasks(new ArrowRows());
	await Promise.allSettled([
		tasks.warm(),
		import('sql-formatter'),
		import('../sql/named'),
		import('../methods/rules'),
		import('../ui/take-away/TakeAway.svelte'),
		language === 'en' ? import('../i18n/en/take-away') : import('../i18n/zh/take-away')
	]);
	tasks.close();
}
