import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../geo/labels';
import { pictureOf, wrapped } from './picture';

const look = {
	font: 'serif, "PingFang SC"',
	colours: {
		ground: '#fff',
		ink: '#111',
		quiet: '#555',
		rule: '#ccc',
		land: '#eee',
		hatch: '#bbb'
	}
};

test('a Chinese line breaks anywhere, an English one between words', () => {
	expect(wrapped('甲乙丙丁戊', 10, 20)).toEqual(['甲乙', '丙丁', '戊']);
	expect(wrapped('one two three', 10, 45)).toEqual(['one two', 'three']);
	expect(wrapped('', 10, 45)).toEqual([]);
});

test('no line is wider than its room, and no letter is lost', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
			const lines = wrapped(text, 12, width);
			for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		})
	);
});

test('words stand above and below the drawing, which keeps its size', () => {
	const drawing = { width: 600, height: 300, markup: '<path d="M0 0"/>' };
	const { width, height, svg } = pictureOf(
		drawing,
		{ title: 'a < b & "c"', subtitle: '2023，%', footnotes: ['来源：年鉴', '快照 X'] },
		look
	);
	expect(width).toBe(640);
	expect(height).toBeGreaterThan(300 + 26 + 19 + 2 * 16);
	expect(svg).toContain('a &#60; b &#38; &#34;c&#34;');
	expect(svg).toContain('font-family="serif, &#34;PingFang SC&#34;"');
	const at = (text: string) =>
		Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}`).exec(svg)?.[1] ?? Number.NaN);
	const top = Number(/translate\(20 ([\d.]+)\)/.exec(svg)?.[1]);
	expect(at('2023')).toBeLessThan(top);
	expect(at('来源')).toBeGreaterThan(top + 300);
	expect(at('快照')).toBeLessThan(height);
});

test('a small drawing still leaves room for its title', () => {
	const drawing = { width: 80, height: 40, markup: '' };
	const picture = pictureOf(drawing, { title: '标题', subtitle: null, footnotes: [] }, look);
	expect(picture.width).toBe(480);
});
