/** Small images the live map paints with: the hatch of 暂无公开数据 and the diamond of a functional zone. */
import type { Palette } from '../palette';

/** Images are drawn at twice their size, for sharp screens. */
export const PIXEL_RATIO = 2;

function draw(size: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size * PIXEL_RATIO;
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('This browser gives no 2D canvas; the SVG map stays.');
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	paint(context);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Diagonal stripes on land; the tile repeats without a seam. */
export function hatchImage({ land, none }: Palette): ImageData {
	const size = 8;
	return draw(size, (context) => {
		context.fillStyle = land;
		context.fillRect(0, 0, size, size);
		context.strokeStyle = none;
		context.lineWidth = 1.3;
		context.beginPath();
		for (const shift of [-size, 0, size]) {
			context.moveTo(shift - 1, size + 1);
			context.lineTo(shift + size + 1, -1);
		}
		context.stroke();
	});
}

/** A diamond of the given half diagonal in CSS pixels. */
export function diamondImage(
	{ supporter, halo }: Palette,
	half: number,
	filled: boolean
): ImageData {
	const size = Math.ceil(half * 2 + 4);
	const middle = size / 2;
	return draw(size, (context) => {
		context.beginPath();
		context.moveTo(middle, middle - half);
		context.lineTo(middle + half, middle);
		context.lineTo(middle, middle + half);
		context.lineTo(middle - half, middle);
		context.closePath();
		context.fillStyle = filled ? supporter : halo;
		context.fill();
		context.strokeStyle = supporter;
		context.lineWidth = 1.8;
		context.stroke();
	});
}
