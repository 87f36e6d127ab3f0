/** All worked questions. */
import { growth } from './growth';
import { money } from './money';
import { pairs } from './pairs';
import { promises } from './promises';
import type { Question } from './question';
import { sources } from './sources';

export const QUESTIONS: readonly Question[] = [
	...growth,
	...pairs,
	...promises,
	...money,
	...sources
];
