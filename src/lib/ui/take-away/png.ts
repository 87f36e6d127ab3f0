/** An SVG file painted as PNG. */
import type { Picture } from './picture';

/** Browsers refuse larger canvases (Safari: 16.7 million pixels). */
const MOST_PIXELS = 16_000_000;

/** Twice the size on screen: sharp on a telephone and in slides. */
export const SCREEN_SCALE = 2;

/** CSS pixels to 300 dots an inch at the width between the margins of an A4 page. */
export const printScale = (picture: Picture): number => ((190 / 25.4) * 300) / picture.width;

/**
 * Paints the picture `scale` times its size, or as large as browsers can.
 * @throws Error where the browser paints no SVG.
 */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
	const most = Math.sqrt(MOST_PIXELS / (picture.width * picture.height));
	const factor = Math.min(scale, most);
	const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(picture.width * factor);
		canvas.height = Math.round(picture.height * factor);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('canvas 2d');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error('toBlob');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
