/** Everything the page of questions shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type Question = QueryRow<'questions'>;

export const questionsData = async (ask: Ask) => ({
	questions: await ask('questions', []),
	programmes: await ask('programmes', [])
});
