/** The publisher's command line, `npx atlas <verb>`: a snapshot's life from the tables to the place readers find it. */
import { buildVerb } from './verbs/build';
import { check } from './verbs/check';
import { diff } from './verbs/diff';
import { exportVerb } from './verbs/export';
import { list } from './verbs/list';
import { prune } from './verbs/prune';
import { publish } from './verbs/publish';
import { rollback } from './verbs/rollback';
import { verify } from './verbs/verify';
import type { Output, Verb } from './verbs/verb';

const VERBS: Readonly<Record<string, Verb>> = {
	check,
	build: buildVerb,
	diff,
	publish,
	list,
	verify,
	rollback,
	prune,
	export: exportVerb
};

const USAGE = `用法 usage: npx atlas <命令> [选项]
${Object.values(VERBS)
	.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`)
	.join('')}
npx atlas <命令> --help 看一个命令的全部选项。退出码：0 完成，1 有错或被拒绝，2 命令写错。
`;

const helpOf = ({ usage, summary, help }: Verb): string =>
	`npx atlas ${usage}\n${summary}\n${help.map((line) => `  ${line}\n`).join('')}`;

const output: Output = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text)
};

/** Runs a verb; a mistaken command line gives 2, any failure 1 and one sentence. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
	if (name === '--help' || name === 'help') {
		output.out(USAGE);
		return 0;
	}
	const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
	if (!verb) {
		output.err(name === '' ? USAGE : `没有“${name}”这个命令。\n${USAGE}`);
		return 2;
	}
	if (args.includes('--help')) {
		output.out(helpOf(verb));
		return 0;
	}
	try {
		return await verb.run(args, output);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const mistyped = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
		output.err(mistyped ? `${error.message}\n${helpOf(verb)}` : `${error.message}\n`);
		return mistyped ? 2 : 1;
	}
}

process.exitCode = await main(process.argv.slice(2));
