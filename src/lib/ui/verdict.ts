/** The six verdicts and the one shape and tone each is always drawn with. */

export const VERDICTS = [
	'met',
	'not_met',
	'in_progress',
	'undecidable',
	'registered',
	'not_applicable'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Shapes differ as well as colours, so that a verdict survives black-and-white print. */
export type VerdictShape = 'disc' | 'cross' | 'half' | 'question' | 'square' | 'dash';
export type VerdictTone = 'good' | 'bad' | 'caution' | 'quiet';

/** Words of the six verdicts, and of 未达到 where the target is only 力争. */
export interface VerdictWords {
	met: string;
	not_met: string;
	not_met_soft: string;
	in_progress: string;
	undecidable: string;
	registered: string;
	not_applicable: string;
}

const LOOKS: Record<Verdict, { shape: VerdictShape; tone: VerdictTone }> = {
	met: { shape: 'disc', tone: 'good' },
	not_met: { shape: 'cross', tone: 'bad' },
	in_progress: { shape: 'half', tone: 'caution' },
	undecidable: { shape: 'question', tone: 'quiet' },
	registered: { shape: 'square', tone: 'quiet' },
	not_applicable: { shape: 'dash', tone: 'quiet' }
};

/**
 * A verdict as a query returned it.
 * @throws RangeError for any other word: there are six verdicts and no others
 */
export function asVerdict(text: string): Verdict {
	const found = VERDICTS.find((verdict) => verdict === text);
	if (!found) throw new RangeError(`“${text}” is none of the verdicts ${VERDICTS.join(', ')}.`);
	return found;
}

/** Shape and tone of a verdict. */
export function verdictLook(verdict: Verdict): { shape: VerdictShape; tone: VerdictTone } {
	return LOOKS[verdict];
}

/** The word for a verdict; `soft` for targets worded 力争, which are never called 未达到. */
export function verdictWord(verdict: Verdict, words: VerdictWords, soft = false): string {
	return verdict === 'not_met' && soft ? words.not_met_soft : words[verdict];
}
