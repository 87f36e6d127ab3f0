/** Saves what was made in the browser as a file. */

/** Long enough for the browser to have read the blob of a download it has started. */
const KEPT = 10_000;

export function saveFile(blob: Blob, filename: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = filename;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
