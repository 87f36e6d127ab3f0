/** Reads comma-separated text (RFC 4180) and keeps the place of every cell, which no parser at hand does. */
import type { Fault, Place } from '../problem';

export interface Cell extends Place {
	text: string;
}

export interface Csv {
	/** Rows with at least one filled cell, the header row first. */
	rows: Cell[][];
	faults: (Place & { fault: Fault })[];
	/** A quote was never closed: everything after it is lost. */
	cut: boolean;
}

/**
 * Splits text into rows of cells. Accepts LF, CRLF and CR, and cells that hold line breaks inside
 * quotes. Rows without any text, as spreadsheets leave them at the end, are skipped.
 */
export function readCsv(text: string): Csv {
	const rows: Cell[][] = [];
	const faults: Csv['faults'] = [];
	let row: Cell[] = [];
	let at = 0;
	let line = 1;
	let column = 1;
	let cut = false;

	const step = (): string => {
		const character = String.fromCodePoint(text.codePointAt(at) as number);
		at += character.length;
		if (character === '\n' || (character === '\r' && text[at] !== '\n')) {
			line += 1;
			column = 1;
		} else if (character !== '\r') column += 1;
		return character;
	};
	const endOfCell = () =>
		at >= text.length || text[at] === ',' || text[at] === '\n' || text[at] === '\r';

	const quoted = (start: Place): string => {
		let content = '';
		step();
		while (at < text.length) {
			const character = step();
			if (character !== '"') content += character;
			else if (text[at] === '"') content += step();
			else return content;
		}
		cut = true;
		faults.push({ ...start, fault: UNCLOSED });
		return content;
	};

	while (at < text.length) {
		const start = { line, column };
		let content = '';
		if (text[at] === '"') {
			// Line ends inside a cell do not depend on the program that saved the file.
			content = quoted(start).replace(/\r\n?/g, '\n');
			if (!endOfCell()) faults.push({ line, column, fault: AFTER_QUOTE });
		}
		while (!endOfCell()) {
			if (text[at] === '"' && content !== '' && !faults.some((f) => f.line === line)) {
				faults.push({ line, column, fault: STRAY_QUOTE });
			}
			content += step();
		}
		row.push({ ...start, text: content });
		if (at < text.length && text[at] === ',') {
			step();
			// A comma at the very end of the text opens one more, empty cell.
			if (at < text.length) continue;
			row.push({ line, column, text: '' });
		} else if (at < text.length) {
			if (step() === '\r' && text[at] === '\n') step();
		}
		rows.push(row);
		row = [];
	}
	return {
		rows: rows.filter((cells) => cells.some((cell) => cell.text.trim() !== '')),
		faults,
		cut
	};
}

const UNCLOSED: Fault = {
	rule: 'unclosed-quote',
	message: '这里的双引号没有收尾，后面的行都被吞进这一格',
	advice: '补上收尾的双引号，或删去这个双引号'
};

const AFTER_QUOTE: Fault = {
	rule: 'torn-row',
	message: '收尾双引号之后还有文字，这一行断错了',
	advice: '格内的双引号写成两个 ""，收尾引号后直接写逗号'
};

const STRAY_QUOTE: Fault = {
	rule: 'torn-row',
	message: '没有用双引号包住的格子里出现了双引号',
	advice: '整格用双引号包住，格内的双引号写成两个 ""'
};
