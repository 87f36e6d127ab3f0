/**
 * Wheel with Ctrl, two fingers, and dragging what is already near: one finger and the bare wheel move the page,
 * as on the live map.
 */
import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3';
import { MOST_ZOOM, type View } from './zoom-view';

export interface ZoomGestures {
	/** What is seen was changed from elsewhere. */
	follow: (view: View) => void;
	stop: () => void;
}

/**
 * Lets a drawing be zoomed by hand.
 * @param svg with a view box from 0 0
 * @param onview called with each new view, in the units of the view box
 */
export function zoomGestures(
	svg: SVGSVGElement,
	size: { width: number; height: number },
	onview: (view: View) => void
): ZoomGestures {
	const drawing = select(svg);
	let near = false;
	const behaviour = zoom<SVGSVGElement, unknown>()
		.extent([
			[0, 0],
			[size.width, size.height]
		])
		.translateExtent([
			[0, 0],
			[size.width, size.height]
		])
		.scaleExtent([1, MOST_ZOOM])
		.filter((event: Event) =>
			event instanceof WheelEvent
				? event.ctrlKey || event.metaKey
				: 'touches' in event
					? (event as TouchEvent).touches.length > 1
					: near && (event as MouseEvent).button === 0
		)
		.on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			near = k > 1;
			// Following another drawing is no gesture of this one.
			if (sourceEvent) onview({ x, y, k });
		});
	drawing.call(behaviour).on('dblclick.zoom', null);
	return {
		follow: ({ x, y, k }) => {
			const seen = zoomTransform(svg);
			// To be told one's own view would end the gesture that led to it.
			if (seen.x === x && seen.y === y && seen.k === k) return;
			drawing.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
		},
		stop: () => drawing.on('.zoom', null)
	};
}
