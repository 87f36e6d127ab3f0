/** The publisher's command line: `tsx src/publish/cli.ts <verb> [options]`. */
import { build, type Output } from './verbs/build';

const VERBS: Readonly<
	Record<string, (args: readonly string[], output: Output) => Promise<number>>
> = { build };

const USAGE = `用法 usage:
  build [--data DIR] [--out DIR] [--strict]   检查各表并写出快照（默认 data → static/snapshots）
`;

const output: Output = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text)
};

/** Runs a verb; a mistaken command line gives 2, any failure 1 and one sentence. */
async function main([verb = '', ...args]: readonly string[]): Promise<number> {
	const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
	if (!run) {
		output.err(verb === '' ? USAGE : `没有“${verb}”这个命令。\n${USAGE}`);
		return 2;
	}
	try {
		return await run(args, output);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const mistyped = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
		output.err(mistyped ? `${error.message}\n${USAGE}` : `${error.message}\n`);
		return mistyped ? 2 : 1;
	}
}

process.exitCode = await main(process.argv.slice(2));
