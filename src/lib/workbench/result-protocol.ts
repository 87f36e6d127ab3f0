/** The messages between a result's page and the worker that sorts it, profiles it and writes it to files. */
import type { Arrangement } from './arrange';
import type { ExportFormat, ExportText } from './export-formats';

export type ResultTask =
	| { type: 'arrange'; arrangement: Arrangement }
	/** Has what files are written with fetched, before anybody asks for one. */
	| { type: 'warm' }
	| {
			type: 'export';
			format: ExportFormat;
			text: ExportText;
			/** The rows to write in order; null for all as they came. */
			order: Uint32Array | null;
	  };

export type ResultRequest =
	{ type: 'take'; pieces: Uint8Array<ArrayBuffer>[] } | (ResultTask & { id: number });

export type ResultReply =
	| { id: number; order: Uint32Array<ArrayBuffer> }
	| { id: number; file: Blob }
	| { id: number; message: string };
