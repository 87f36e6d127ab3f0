import { expect, test } from 'vitest';
import { listOf, noticeOf, type Notice, type Situation } from './snapshot-notice';

const OLD = '2026-10-31-00000001';
const NEW = '2026-11-22-00000002';
const entry = (id: string) => ({ id, asOf: id.slice(0, 10), rows: 1, bytes: 1 });
const LOADING: Situation = {
	chosen: OLD,
	built: NEW,
	shown: null,
	index: { format: 1, current: NEW, snapshots: [entry(OLD), entry(NEW)] },
	phase: 'starting',
	refused: false
};
const unlisted = { ...LOADING.index!, snapshots: [entry(NEW)] };

test.each<[string, Partial<Situation>, Notice]>([
	['its engine is on its way', {}, 'loading'],
	['the index is not read yet', { index: undefined, built: OLD }, 'loading'],
	['the engine is ready and its rows are not there', { phase: 'ready' }, 'loading'],
	['its rows are on screen', { phase: 'ready', shown: OLD }, 'shown'],
	['the page was built with it', { phase: 'idle', built: OLD }, 'shown'],
	['none is chosen', { chosen: null, phase: 'idle' }, 'latest'],
	['the page has no rows', { phase: 'idle', built: undefined }, 'shown'],
	['it is the current one', { chosen: NEW, phase: 'idle' }, 'latest'],
	['it is the current one, on its way', { chosen: NEW, built: OLD }, 'loading'],
	['the host does not list it', { index: unlisted, phase: 'unavailable' }, 'unknown'],
	['it did not open', { phase: 'unavailable' }, 'failed'],
	['it did not open and the index cannot be read', { phase: 'unavailable', index: null }, 'failed'],
	['it cannot answer for the page', { phase: 'ready', refused: true }, 'refused']
])('%s', (_, part, notice) => {
	expect(noticeOf({ ...LOADING, ...part })).toBe(notice);
});

test.each([
	['/atlas/supporters/works-1', 'supporters'],
	['/en/counties/510000', 'counties'],
	['/supporters', null],
	['/programmes/hb2020', null]
])('the missing page %s stands in the list %s', (path, list) => {
	expect(listOf(path)).toBe(list);
});
