import { expect, test } from 'vitest';
import { loadWords } from '$lib/i18n';
import { nextStageOf, termOf, timeLeftOf, type Timed } from './term-words';

const zh = await loadWords('zh', ['overview']);
const en = await loadWords('en', ['overview']);

const silent: Timed = {
	valid_from: null,
	valid_to: null,
	state: 'unknown',
	percent_run: null,
	days_left: null,
	months_left: null,
	next_stage: null,
	next_stage_en: null,
	next_due_stated: null,
	next_days: null,
	next_months: null
};
const running: Timed = {
	...silent,
	valid_from: '2023',
	valid_to: '2027-12-31',
	state: 'running',
	percent_run: 77.7,
	days_left: 404,
	months_left: 13
};
const goal = {
	next_stage: '近期目标',
	next_stage_en: 'Near-term goals',
	next_due_stated: '2027',
	next_days: 404,
	next_months: 13
};

test('a stated term is told with its state, what has passed and what is left', () => {
	expect(termOf(running, zh, 'zh')).toBe('2023年—2027年，实施中');
	expect(timeLeftOf(running, zh, 'zh')).toBe('期限已过 78%，还有 1 年 1 个月');
	expect(timeLeftOf(running, en, 'en')).toBe('78% of the term has passed, 1 year 1 month left');
});

test('no term is invented for a document that states none, though its goals have a year', () => {
	const row = { ...silent, ...goal };
	expect(termOf(row, zh, 'zh')).toBe('文件未写期限');
	expect(timeLeftOf(row, zh, 'zh')).toBe(null);
	expect(nextStageOf(row, zh, 'zh')).toBe('近期目标至2027年，还有 1 年 1 个月');
	expect(nextStageOf(row, en, 'en')).toBe('Near-term goals until 2027: 1 year 1 month left');
	expect(nextStageOf(silent, zh, 'zh')).toBe(null);
});

test('with only an end stated there is no percentage, and an ended term has nothing left', () => {
	const end: Timed = { ...silent, valid_to: '2020', days_left: 45, months_left: 1 };
	expect(termOf(end, zh, 'zh')).toBe('期限至2020年');
	expect(timeLeftOf(end, zh, 'zh')).toBe('还有 1 个月');
	const over: Timed = { ...end, state: 'ended', days_left: 0, months_left: 0 };
	expect(termOf(over, zh, 'zh')).toBe('至2020年，已期满');
	expect(timeLeftOf(over, zh, 'zh')).toBe(null);
});

test('a stage due on the last day of the term is not told twice', () => {
	expect(nextStageOf({ ...running, ...goal }, zh, 'zh')).toBe(null);
});
