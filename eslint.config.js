import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which rooms of `src/lib` each room may import from; architecture: imports point one way. */
const ROOMS = {
	model: [],
	browser: [],
	format: ['model'],
	i18n: ['model'],
	url: ['model', 'browser', 'snapshot'],
	geo: ['model'],
	sql: ['model'],
	methods: ['model'],
	snapshot: ['model'],
	engine: ['model', 'browser', 'sql', 'snapshot'],
	ui: ['model', 'browser', 'format', 'i18n', 'url', 'geo', 'sql', 'snapshot', 'engine'],
	charts: ['model', 'browser', 'format', 'i18n', 'url', 'geo', 'sql', 'snapshot', 'engine', 'ui'],
	map: ['model', 'browser', 'format', 'i18n', 'url', 'geo', 'sql', 'snapshot', 'engine', 'ui'],
	workbench: [
		'methods',
		...['model', 'browser', 'format', 'i18n', 'url', 'geo', 'sql', 'snapshot', 'engine', 'ui'],
		...['charts', 'map']
	],
	diff: ['model', 'snapshot', 'engine'],
	server: ['model', 'sql', 'snapshot', 'engine', 'geo']
};

const layering = Object.entries(ROOMS).map(([room, allowed]) => ({
	files: [`src/lib/${room}/**`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(\\$lib|(\\.\\./)+)/?(${Object.keys(ROOMS)
							.filter((other) => other !== room && !allowed.includes(other))
							.join('|')})/`,
						message: `src/lib/${room} may import only from: ${allowed.join(', ') || 'nothing'}.`
					},
					{
						regex: 'routes/|publish/',
						message: 'A library room imports neither pages nor the CLI.'
					}
				]
			}
		]
	}
}));

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'static/geo/',
			'static/snapshots/',
			'tests/fixtures/',
			'tests/output/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		// A variable made by resolve() is as good as a call; the address module keeps the page's own path.
		files: [
			'src/routes/**/*.svelte',
			'src/lib/url/**',
			'src/lib/workbench/rail/**',
			'src/lib/ui/SourceLine.svelte'
		],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	...layering
);
