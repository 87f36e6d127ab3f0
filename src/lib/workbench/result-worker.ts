/** The worker beside a result: it has a copy, so that the page draws while it sorts or writes. */
import { arrange } from './arrange';
import { ArrowRows } from './arrow-rows';
import { warmWriters, writeResult } from './export-formats';
import type { ResultReply, ResultRequest } from './result-protocol';

const result = new ArrowRows();

const post = (reply: ResultReply, transfer: Transferable[] = []): void =>
	self.postMessage(reply, { transfer });

async function carryOut(request: Exclude<ResultRequest, { type: 'take' }>): Promise<void> {
	const { id } = request;
	try {
		if (request.type === 'arrange') {
			const order = arrange(result, request.arrangement) as Uint32Array<ArrayBuffer>;
			post({ id, order }, [order.buffer]);
		} else if (request.type === 'warm') {
			await warmWriters();
			post({ id, order: new Uint32Array() });
		} else post({ id, file: await writeResult(result, request) });
	} catch (error) {
		post({ id, message: error instanceof Error ? error.message : String(error) });
	}
}

self.onmessage = ({ data }: MessageEvent<ResultRequest>) => {
	if (data.type === 'take') result.append(data.pieces);
	else void carryOut(data);
};
