import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));

const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
	new Promise((resolve) => {
		const child = execFile(process.execPath, [TSX, CLI, ...args], (_, out, err) =>
			resolve({ code: child.exitCode, out, err })
		);
	});

describe('the command line', () => {
	it('says what there is when the verb or an option is mistaken', async () => {
		const [verb, option] = await Promise.all([run('biuld'), run('build', '--date', 'x')]);
		expect(verb).toMatchObject({ code: 2, out: '' });
		expect(verb.err).toContain('没有“biuld”这个命令');
		expect(option.code).toBe(2);
		expect(option.err).toContain("'--date'");
		expect(option.err).toContain('build [--data DIR]');
	});

	it('says in one sentence when the data folder is not there', async () => {
		const { code, err } = await run('build', '--data', 'no-such-folder');
		expect(code).toBe(1);
		expect(err).toBe('读不到数据目录 no-such-folder。请用 --data 指明放表的目录。\n');
	});
});
