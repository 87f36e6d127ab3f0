/** Pointer events of everything marked `data-adcode`, through one listener on what holds it. */
import type { Attachment } from 'svelte/attachments';

interface Handlers {
	onhover?: (adcode: string | null) => void;
	onselect?: (adcode: string | null) => void;
}

function placeOf(event: Event): string | null {
	const target = event.target instanceof Element ? event.target : null;
	return target?.closest('[data-adcode]')?.getAttribute('data-adcode') ?? null;
}

/**
 * Tells which place is hovered or clicked. Pointer only: beside it there must be a way by keyboard,
 * such as the buttons of the table.
 */
export function placeEvents({ onhover, onselect }: Handlers): Attachment<Element> {
	return (node) => {
		const over = (event: Event) => onhover?.(placeOf(event));
		const leave = () => onhover?.(null);
		const click = (event: Event) => {
			// A button inside the place speaks for itself.
			if (event.target instanceof Element && event.target.closest('button')) return;
			const adcode = placeOf(event);
			if (adcode) onselect?.(adcode);
		};
		node.addEventListener('pointerover', over);
		node.addEventListener('pointerleave', leave);
		node.addEventListener('click', click);
		return () => {
			node.removeEventListener('pointerover', over);
			node.removeEventListener('pointerleave', leave);
			node.removeEventListener('click', click);
		};
	};
}
