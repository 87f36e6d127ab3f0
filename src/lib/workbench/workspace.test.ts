import { describe, expect, it } from 'vitest';
import {
	changeTab,
	closeTab,
	currentTab,
	keepQuery,
	mergeWorkspace,
	moveTab,
	newWorkspace,
	openTab,
	parseWorkspace,
	remember
} from './workspace';

const run = (sql: string, at: string) => ({ sql, at, rows: 1, took: 2, snapshot: 's' });
const three = () => openTab(openTab(newWorkspace('a'), 'b'), 'c', '第三');
const texts = ({ tabs }: ReturnType<typeof three>) => tabs.map(({ sql }) => sql);

describe('tabs', () => {
	it('open in front, in an empty one if that is in front', () => {
		const space = three();
		expect(texts(space)).toEqual(['a', 'b', 'c']);
		expect(currentTab(space)).toMatchObject({ sql: 'c', name: '第三' });
		expect(texts(openTab(newWorkspace(' \n'), 'x'))).toEqual(['x']);
		expect(openTab(newWorkspace(''), '').tabs).toHaveLength(2);
	});

	it('close to their neighbour, and one is always left', () => {
		const space = three();
		const [a, b, c] = space.tabs.map(({ id }) => id);
		expect(currentTab(closeTab(space, c ?? '')).sql).toBe('b');
		expect(currentTab(closeTab({ ...space, current: a ?? '' }, a ?? '')).sql).toBe('b');
		expect(closeTab(space, b ?? '').current).toBe(c);
		const last = newWorkspace('only');
		expect(texts(closeTab(last, last.current))).toEqual(['']);
	});

	it('move within their row and take a name', () => {
		const space = three();
		const id = space.tabs[2]?.id ?? '';
		expect(texts(moveTab(space, id, -1))).toEqual(['a', 'c', 'b']);
		expect(texts(moveTab(space, id, -9))).toEqual(['c', 'a', 'b']);
		expect(moveTab(space, id, 1)).toBe(space);
		expect(changeTab(space, id, { name: 'x' }).tabs[2]).toMatchObject({ name: 'x', sql: 'c' });
	});
});

describe('what is kept', () => {
	it('history has the newest first and no text twice', () => {
		let space = newWorkspace();
		for (let i = 0; i < 600; i++) space = remember(space, run(`select ${i}`, `${i}`));
		expect(space.history).toHaveLength(500);
		space = remember(space, run('select 300', 'later'));
		expect(space.history[0]).toMatchObject({ sql: 'select 300', at: 'later' });
		expect(space.history.filter(({ sql }) => sql === 'select 300')).toHaveLength(1);
	});

	it('a saved name stands for its last text', () => {
		const space = keepQuery(keepQuery(newWorkspace(), 'n', 'one', '1'), 'n', 'two', '2');
		expect(space.saved.map(({ sql }) => sql)).toEqual(['two']);
	});

	it('comes back from its file, and from nothing else', () => {
		const space = remember(keepQuery(three(), 'n', 'one', '1'), run('select 1', '2'));
		expect(parseWorkspace(JSON.parse(JSON.stringify(space)))).toEqual(space);
		expect(parseWorkspace({ ...space, version: 2 })).toBeNull();
		expect(parseWorkspace({ ...space, tabs: [] })).toBeNull();
		expect(parseWorkspace(null)).toBeNull();
		expect(parseWorkspace({ ...space, current: 'gone' })?.current).toBe(space.tabs[0]?.id);
	});

	it('another workspace adds to this one and takes nothing away', () => {
		const mine = keepQuery(three(), 'n', 'one', '1');
		const other = remember(
			keepQuery(openTab(newWorkspace('b'), 'd'), 'n', 'other', '2'),
			run('x', '3')
		);
		const both = mergeWorkspace(mine, other);
		expect(texts(both)).toEqual(['a', 'b', 'c', 'd']);
		expect(currentTab(both).sql).toBe('d');
		expect(both.saved.map(({ sql }) => sql).sort()).toEqual(['one', 'other']);
		expect(both.history).toHaveLength(1);
		expect(mergeWorkspace(both, other)).toEqual({ ...both, current: both.current });
	});
});
