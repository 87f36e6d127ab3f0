import { expect, test } from 'vitest';
import { inChineseOnly } from './own-language';
import type { ProgrammeData } from './programme-data';

test('English texts of the wordy tables go, at any depth, and nothing else does', () => {
	const data = {
		indicators: [{ id: 'gdp', short_name_en: 'GDP' }],
		targets: [{ id: 'T', metric: '增幅', metric_en: 'growth' }],
		record: { projects: [{ id: 'P', name: '项目', name_en: 'project', amount: 3 }] }
	} as unknown as ProgrammeData;
	expect(inChineseOnly(data)).toMatchObject({
		indicators: [{ id: 'gdp', short_name_en: 'GDP' }],
		targets: [{ id: 'T', metric: '增幅', metric_en: null }],
		record: { projects: [{ id: 'P', name: '项目', name_en: null, amount: 3 }] }
	});
});
