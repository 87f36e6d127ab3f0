import { expect, test } from 'vitest';
import { embedCode } from './embed';

test('the code shows what is chosen now, alone, and stays valid markup', () => {
	const figure = { name: 'trend', title: '甲 & "乙"', height: 320.4 };
	expect(embedCode('https://atlas.example/p/hb2020?indicator=gdp&county=1#score', figure)).toBe(
		'<iframe src="https://atlas.example/p/hb2020?indicator=gdp&amp;county=1&amp;embed=trend" title="甲 &amp; &quot;乙&quot;" width="100%" height="321" loading="lazy"></iframe>'
	);
});
