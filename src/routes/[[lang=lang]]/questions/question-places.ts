/** Where each question is answered in full: addresses within the site, in the order to look. */
import { resolve } from '$app/paths';
import type { Dictionary } from '$lib/i18n';
import type { Question } from './questions-data';

export interface AnswerPlace {
	href: string;
	name: string;
}

type Lang = 'en' | undefined;

const board = {
	targets: '/[[lang=lang]]/targets',
	duties: '/[[lang=lang]]/duties',
	projects: '/[[lang=lang]]/projects',
	funds: '/[[lang=lang]]/funds',
	ranks: '/[[lang=lang]]/ranks',
	benefitSharing: '/[[lang=lang]]/benefit-sharing',
	towns: '/[[lang=lang]]/towns',
	supporters: '/[[lang=lang]]/supporters',
	methods: '/[[lang=lang]]/methods',
	templates: '/[[lang=lang]]/templates',
	bulletin: '/[[lang=lang]]/bulletin'
} as const;

type Board = keyof typeof board;

/** A board, the programme's own page (with a part of it), or the overview. */
type Place = Board | 'programme' | `programme#${string}` | 'overview';

const PLACES: Readonly<Record<string, readonly Place[]>> = {
	ahead: ['programme'],
	pace: ['programme#catch-up'],
	silent: ['duties', 'templates'],
	floor: ['funds', 'templates'],
	rank: ['ranks', 'templates'],
	industries: ['targets'],
	towns: ['towns'],
	started: ['projects'],
	deadlines: ['overview'],
	undecided: ['targets'],
	attendance: ['duties', 'templates'],
	tier: ['funds'],
	lead: ['programme', 'supporters'],
	listed: ['projects'],
	readings: ['programme#readings', 'methods'],
	filings: ['duties'],
	tax: ['benefitSharing'],
	cadence: ['duties'],
	sources: ['methods'],
	bulletin: ['bulletin'],
	ended: ['overview']
};

/** Boards that can be narrowed to the programme of the question. */
const NARROWED: ReadonlySet<Place> = new Set<Place>(['targets', 'duties', 'projects']);

/**
 * @param programmeName of the question's programme, in the page's language.
 * @returns none for a question this build does not know
 */
export function placesOf(
	{ question, programme }: Question,
	{ words, lang, programmeName }: { words: Dictionary; lang: Lang; programmeName: string }
): AnswerPlace[] {
	return (PLACES[question] ?? []).map((place): AnswerPlace => {
		if (place === 'overview')
			return { href: resolve('/[[lang=lang]]', { lang }), name: words.nav.home };
		if (place === 'programme' || place.startsWith('programme#')) {
			const part = place.slice('programme'.length);
			const page = resolve('/[[lang=lang]]/programmes/[id]', { lang, id: programme ?? '' });
			return { href: page + part, name: programmeName };
		}
		const name = place as Board;
		const narrowed = NARROWED.has(place) && programme !== null;
		return {
			href: resolve(board[name], { lang }) + (narrowed ? `?programme=${programme}` : ''),
			name: words.nav.pages[name]
		};
	});
}
