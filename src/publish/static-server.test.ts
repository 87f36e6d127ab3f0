import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fileFor, listen } from './static-server';

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

function site(): string {
	const directory = mkdtempSync(join(tmpdir(), '结对 site-'));
	mkdirSync(join(directory, 'site/programmes'), { recursive: true });
	writeFileSync(join(directory, 'site/index.html'), 'home');
	writeFileSync(join(directory, 'site/programmes/hb2020.html'), 'hubei');
	writeFileSync(join(directory, 'secret.txt'), 'secret');
	return join(directory, 'site');
}

test('a path without extension finds its page, a folder its index', () => {
	const root = site();
	expect(fileFor(root, '/programmes/hb2020')).toMatch(/hb2020\.html$/);
	expect(fileFor(root, '/')).toMatch(/index\.html$/);
	expect(fileFor(root, '/nothing')).toBeNull();
});

test('no path leads outside the folder, and a torn escape is no crash', () => {
	const root = site();
	expect(fileFor(root, '/../secret.txt')).toBeNull();
	expect(fileFor(root, '/%2e%2e/secret.txt')).toBeNull();
	expect(fileFor(root, '/%E0%A4%A')).toBeNull();
});

test('a taken port moves to the next', async () => {
	const root = site();
	const first = await listen(root, 45_173);
	const second = await listen(root, Number(new URL(first.address).port));
	open.push(first.server, second.server);
	expect(second.address).not.toBe(first.address);
	expect(await (await fetch(second.address)).text()).toBe('home');
});

test('a site below a sub-path answers there and nowhere else', async () => {
	const { server, address } = await listen(site(), 45_273, '/atlas');
	open.push(server);
	expect(address).toMatch(/\/atlas\/$/);
	expect((await fetch(address)).status).toBe(200);
	expect((await fetch(new URL('/', address))).status).toBe(404);
});
