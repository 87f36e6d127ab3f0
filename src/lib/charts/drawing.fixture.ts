/** Renders a chart component as a page without scripts has it, for comparison with a stored drawing. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Markup without what differs from build to build: hydration marks and scoped class names. */
export function markupOf<P extends Record<string, unknown>>(
	component: Component<P>,
	props: P
): string {
	const { body } = render(component as Component<Record<string, unknown>>, { props });
	return body
		.replace(/<!--.*?-->/gs, '')
		.replace(/\s*\bsvelte-[a-z0-9]+\b/g, '')
		.replace(/ class=""/g, '')
		.replace(/>\s+</g, '>\n<')
		.trim();
}
