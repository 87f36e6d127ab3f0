/** Fetches a file while telling how far it is, as one buffer or as a stream someone else reads. */

/** A file the host did not deliver. */
export class DownloadError extends Error {
	constructor(
		readonly file: string,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = 'DownloadError';
	}
}

/** Called with the number of bytes that just arrived, after decompression. */
export type OnBytes = (count: number) => void;

const nameOf = (address: string): string => new URL(address).pathname.split('/').pop() ?? address;

/**
 * Opens a file.
 * @param address absolute URL.
 * @param init `cache` differs between files that change and files that never do.
 * @throws DownloadError naming the file and the host's answer.
 */
export async function open(address: string, init: RequestInit = {}): Promise<Response> {
	const file = nameOf(address);
	let response: Response;
	try {
		response = await fetch(address, init);
	} catch (cause) {
		throw new DownloadError(file, `无法取得 ${file}：连不上主机。请检查网络后重试。`, { cause });
	}
	if (!response.ok)
		throw new DownloadError(
			file,
			`无法取得 ${file}：主机回答 ${response.status}。请通知发布者检查这个文件是否已上传。`
		);
	return response;
}

/** The same body, with every piece reported as it passes. */
export function counted(response: Response, onbytes: OnBytes): ReadableStream<Uint8Array> {
	const body = response.body ?? new Blob([]).stream();
	return body.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(piece, controller) {
				onbytes(piece.byteLength);
				controller.enqueue(piece);
			}
		})
	);
}

/**
 * The whole file.
 * @throws DownloadError when it cannot be had or breaks off.
 */
export async function download(
	address: string,
	onbytes: OnBytes = () => undefined,
	init: RequestInit = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const response = await open(address, init);
	try {
		return new Uint8Array(await new Response(counted(response, onbytes)).arrayBuffer());
	} catch (cause) {
		const file = nameOf(address);
		throw new DownloadError(file, `下载 ${file} 时连接中断。请检查网络后重试。`, { cause });
	}
}
