/** The SQL editor: CodeMirror in a shadow root, where the site's CSP lets its styles in. */
import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap,
	type Completion,
	type CompletionSource
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect } from '@codemirror/lang-sql';
import {
	bracketMatching,
	HighlightStyle,
	indentOnInput,
	indentUnit,
	syntaxHighlighting
} from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightSpecialChars,
	hoverTooltip,
	keymap,
	lineNumbers,
	placeholder,
	rectangularSelection
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Words that PostgreSQL keeps for itself and that are names of columns here. */
const NAMES = new Set(
	'name value year month day level role source kind rank position series state text type'.split(' ')
);

const shared = (PostgreSQL.spec.keywords ?? '').split(' ').filter((word) => !NAMES.has(word));

/** DuckDB beyond what it shares with PostgreSQL. */
const DUCKDB = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${shared.join(' ')} qualify pivot unpivot summarize describe exclude replace macro asof positional semi anti columns sample try_cast struct map enum list`,
	types: `${PostgreSQL.spec.types ?? ''} hugeint uhugeint ubigint uinteger usmallint utinyint tinyint double varchar blob struct map list union`,
	doubleDollarQuotedStrings: true,
	operatorChars: '+-*/<>=~!@#%^&|`?:'
});

const colours = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--code-text)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
	{ tag: [tags.lineComment, tags.blockComment], color: 'var(--ink-3)' },
	{ tag: tags.typeName, color: 'var(--code-number)' }
]);

const look = EditorView.theme({
	'&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
	'&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
	'.cm-scroller': {
		fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
		fontSize: 'var(--code-size, 0.875rem)',
		lineHeight: '1.6'
	},
	'.cm-content': { caretColor: 'var(--ink)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'var(--paper)',
		color: 'var(--ink-3)',
		borderRight: '1px solid var(--rule)'
	},
	'.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--rule) 30%, transparent)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ backgroundColor: 'var(--accent-soft)' },
	'.cm-tooltip': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink)',
		border: '1px solid var(--rule-strong)',
		borderRadius: '6px',
		maxWidth: '30rem'
	},
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--paper)'
	},
	'.cm-completionDetail': { color: 'inherit', opacity: '0.75', fontStyle: 'normal' },
	'.cm-tooltip.cm-completionInfo, .cm-doc': { padding: '0.4rem 0.6rem', whiteSpace: 'pre-wrap' },
	'.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)' },
	'.cm-placeholder': { color: 'var(--ink-3)' }
});

/** A mark at a place of the text, with the words shown at it. */
export interface Mark {
	from: number;
	to: number;
	message: string;
}

export interface EditorOptions {
	/** Shadow root to draw in. */
	root: ShadowRoot;
	label: string;
	hint: string;
	/** CodeMirror's own words in the page's language. */
	phrases: Record<string, string>;
	complete: (script: string, at: number) => { from: number; options: Completion[] } | null;
	/** What is known of the word at a place, or null. */
	explain: (script: string, at: number) => { from: number; to: number; text: string } | null;
	onchange: (id: string, text: string) => void;
	onrun: () => void;
	onrunall: () => void;
	onformat: () => void;
	onsave: () => void;
}

export interface Editor {
	/** Brings a document to the front; each keeps its own undo and cursor. */
	show(id: string, text: string): void;
	/** Replaces the text of the front document; the reader can undo it. */
	replace(text: string): void;
	/** Writes at the cursor. */
	insert(text: string): void;
	/** The selected text and where it begins, or the cursor where nothing is selected. */
	selection(): { from: number; to: number };
	/** Puts the cursor at a place. */
	select(at: number): void;
	mark(marks: readonly Mark[]): void;
	focus(): void;
	forget(id: string): void;
	destroy(): void;
}

const keys = (options: EditorOptions): Extension =>
	Prec.highest(
		keymap.of(
			[
				{ key: 'Mod-Enter', run: options.onrun },
				{ key: 'Mod-Shift-Enter', run: options.onrunall },
				{ key: 'Shift-Alt-f', run: options.onformat },
				{ key: 'Mod-s', run: options.onsave }
			].map(({ key, run }) => ({
				key,
				preventDefault: true,
				run: () => {
					run();
					return true;
				}
			}))
		)
	);

/**
 * What is typed over a selection is put in by the editor: a browser would give it the styles of what
 * stood there, and the site's CSP forbids inline styles.
 */
const typedOver: Extension = EditorView.domEventHandlers({
	beforeinput(event, view) {
		const { data, inputType, isComposing } = event;
		const { from, to, empty } = view.state.selection.main;
		if (inputType !== 'insertText' || isComposing || !data || empty) return false;
		const insert = () =>
			view.state.update(view.state.replaceSelection(data), {
				userEvent: 'input.type',
				scrollIntoView: true
			});
		event.preventDefault();
		// Brackets close round a selection.
		const handled = view.state
			.facet(EditorView.inputHandler)
			.some((handler) => handler(view, from, to, data, insert));
		if (!handled) view.dispatch(insert());
		return true;
	}
});

const completionOf =
	({ complete }: EditorOptions): CompletionSource =>
	(context) => {
		const { state, pos, explicit } = context;
		if (!explicit && !context.matchBefore(/[\p{L}_.][\p{L}\p{N}_]*$/u)) return null;
		const found = complete(state.doc.toString(), pos);
		return found && { ...found, validFor: /^[\p{L}\p{N}_]*$/u };
	};

const hoverOf = ({ explain }: EditorOptions): Extension =>
	hoverTooltip((view, at) => {
		const found = explain(view.state.doc.toString(), at);
		if (!found) return null;
		const dom = document.createElement('div');
		dom.className = 'cm-doc';
		dom.textContent = found.text;
		return { pos: found.from, end: found.to, create: () => ({ dom }) };
	});

/** Opens an editor. */
export function openEditor(options: EditorOptions): Editor {
	const states = new Map<string, EditorState>();
	let front = '';
	const extensions: Extension = [
		keys(options),
		lineNumbers(),
		highlightSpecialChars(),
		history(),
		drawSelection(),
		EditorState.allowMultipleSelections.of(true),
		EditorState.phrases.of(options.phrases),
		indentUnit.of('  '),
		indentOnInput(),
		bracketMatching(),
		closeBrackets(),
		rectangularSelection(),
		highlightActiveLine(),
		highlightSelectionMatches(),
		search({ top: true }),
		sql({ dialect: DUCKDB }),
		syntaxHighlighting(colours),
		autocompletion({ override: [completionOf(options)], maxRenderedOptions: 60, icons: false }),
		hoverOf(options),
		lintGutter(),
		placeholder(options.hint),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ 'aria-label': options.label }),
		typedOver,
		look,
		keymap.of([
			...closeBracketsKeymap,
			...completionKeymap,
			...defaultKeymap,
			...searchKeymap,
			...historyKeymap,
			indentWithTab
		]),
		EditorView.updateListener.of(({ docChanged, state }) => {
			if (docChanged) options.onchange(front, state.doc.toString());
		})
	];
	const fresh = (doc: string) => EditorState.create({ doc, extensions });
	const view = new EditorView({ state: fresh(''), parent: options.root, root: options.root });
	const replace = (text: string) =>
		view.dispatch({
			changes: { from: 0, to: view.state.doc.length, insert: text },
			selection: { anchor: Math.min(view.state.selection.main.head, text.length) }
		});
	return {
		show(id, text) {
			if (id !== front) {
				if (front !== '') states.set(front, view.state);
				front = id;
				view.setState(states.get(id) ?? fresh(text));
			}
			if (view.state.doc.toString() !== text) replace(text);
		},
		replace,
		insert(text) {
			view.dispatch(view.state.replaceSelection(text));
			view.focus();
		},
		selection: () => view.state.selection.main,
		select: (at) =>
			view.dispatch({
				selection: { anchor: Math.min(at, view.state.doc.length) },
				scrollIntoView: true
			}),
		mark(marks) {
			view.dispatch(
				setDiagnostics(
					view.state,
					marks.map((mark) => ({ ...mark, severity: 'error' as const }))
				)
			);
			const [first] = marks;
			if (first) view.dispatch({ effects: EditorView.scrollIntoView(first.from) });
		},
		focus: () => view.focus(),
		forget: (id) => void states.delete(id),
		destroy: () => view.destroy()
	};
}
