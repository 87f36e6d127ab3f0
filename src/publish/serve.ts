/** Serves the built site on localhost: `npm start` and `npm run preview`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listen } from './static-server';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		open: { type: 'boolean', default: false },
		dir: { type: 'string', default: 'build' }
	}
});

if (!existsSync(`${values.dir}/index.html`)) {
	console.error(`${values.dir}/ 里没有建好的网站。请先运行 npm run build。`);
	process.exit(1);
}

const { address } = await listen(values.dir, Number(values.port), process.env.BASE_PATH ?? '');
console.log(`\n  结对图谱 Pairing Atlas  →  ${address}\n  按 Ctrl+C 停止 (stop)\n`);
if (values.open && process.stdout.isTTY && !process.env.CI) openInBrowser(address);

/** Opens the address in the reader's browser; a machine without one just keeps the printed address. */
function openInBrowser(url: string): void {
	const [command, ...args] =
		process.platform === 'darwin'
			? ['open', url]
			: process.platform === 'win32'
				? ['cmd', '/c', 'start', '', url]
				: ['xdg-open', url];
	const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
	child.on('error', () => console.log('  没有找到浏览器，请自行打开上面的地址。'));
	child.unref();
}
