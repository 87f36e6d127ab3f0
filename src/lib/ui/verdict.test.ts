import { describe, expect, it } from 'vitest';
import { asVerdict, verdictLook, VERDICTS, verdictWord } from './verdict';

const words = {
	met: '已达到',
	not_met: '未达到',
	not_met_soft: '未达（力争）',
	in_progress: '进行中',
	undecidable: '不能判定',
	registered: '仅登记',
	not_applicable: '不适用'
};

describe('verdicts', () => {
	it('are six, each with a shape of its own', () => {
		expect(VERDICTS).toHaveLength(6);
		expect(new Set(VERDICTS.map((verdict) => verdictLook(verdict).shape)).size).toBe(6);
	});

	it('keep the strength of the wording: 力争 is never 未达到', () => {
		expect(verdictWord('not_met', words)).toBe('未达到');
		expect(verdictWord('not_met', words, true)).toBe('未达（力争）');
		expect(verdictWord('met', words, true)).toBe('已达到');
	});

	it('refuse a seventh word', () => {
		expect(asVerdict('undecidable')).toBe('undecidable');
		expect(() => asVerdict('ahead')).toThrow(/none of the verdicts/);
	});
});
