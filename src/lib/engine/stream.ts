/** Hands the pieces of a result over in parcels: the first rows at once, later ones in bulk. */
import { MessageHeader, MessageReader, tableFromIPC } from 'apache-arrow';
import type { Pieces, ResultLimits, StreamEnd } from './protocol';

/** Bytes that are worth a message of their own. */
const PARCEL = 1 << 20;

/** `ARRO`, with which a whole result in Arrow's file format begins. */
const FILE = 0x4f525241;

/** Rows of one piece, told from the heads of its messages without reading what they hold. */
function rowsIn(piece: Uint8Array): number {
	if (piece.byteLength === 0) return 0;
	if (new DataView(piece.buffer, piece.byteOffset).getInt32(0, true) === FILE)
		return tableFromIPC(piece).numRows;
	let rows = 0;
	const reader = new MessageReader(piece);
	for (const message of reader) {
		if (message.headerType === MessageHeader.RecordBatch)
			rows += Number((message.header() as { length: number | bigint }).length);
		reader.readMessageBody(message.bodyLength);
	}
	return rows;
}

/** The same bytes in a buffer of their own, so that it can be handed over. */
const owned = (piece: Uint8Array): Uint8Array<ArrayBuffer> =>
	piece.byteLength === piece.buffer.byteLength && piece.buffer instanceof ArrayBuffer
		? (piece as Uint8Array<ArrayBuffer>)
		: piece.slice();

/**
 * @param pieces of an Arrow IPC stream; reading stops when a limit is reached.
 * @param limits checked after each piece, so that a result ends a little above them.
 * @param send one parcel; the first holds the schema and the first rows, if there are any.
 */
export async function streamTo(
	pieces: AsyncIterable<Uint8Array>,
	limits: ResultLimits,
	send: (parcel: Pieces) => void
): Promise<StreamEnd> {
	const begun = performance.now();
	const end: StreamEnd = { rows: 0, bytes: 0, first: 0, total: 0, cut: null };
	let parcel: Pieces = [];
	let waiting = 0;
	const flush = () => {
		if (parcel.length > 0) send(parcel);
		parcel = [];
		waiting = 0;
	};
	for await (const piece of pieces) {
		const rows = rowsIn(piece);
		const isFirst = end.rows === 0 && rows > 0;
		end.rows += rows;
		end.bytes += piece.byteLength;
		waiting += piece.byteLength;
		parcel.push(owned(piece));
		if (isFirst) end.first = performance.now() - begun;
		if (isFirst || waiting >= PARCEL) flush();
		if (end.rows >= limits.rows) end.cut = 'rows';
		else if (end.bytes >= limits.bytes) end.cut = 'bytes';
		if (end.cut !== null) break;
	}
	flush();
	end.total = performance.now() - begun;
	if (end.rows === 0) end.first = end.total;
	return end;
}
