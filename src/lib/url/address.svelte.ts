/** The address as the owner of a page's view: read after mount, written without leaving the page. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { withChosen } from '../snapshot/chosen';
import { readView, writeView, type View } from './view';

export interface AddressView {
	readonly current: View;
	/** Changes parts of the view; `remember` adds a step to the browser's history. */
	change(part: Partial<View>, options?: { remember?: boolean }): void;
}

/**
 * The view of the page in the address bar. While prerendering there is no query string, so the
 * fallback is shown; a copied address takes effect as soon as the page is alive.
 */
export function useView(fallback: () => View): AddressView {
	let alive = $state(false);
	onMount(() => {
		alive = true;
	});
	const current = $derived(alive ? readView(page.url.searchParams, fallback()) : fallback());
	return {
		get current() {
			return current;
		},
		change(part, { remember = false } = {}) {
			const query = writeView({ ...current, ...part }, fallback());
			void goto(`${page.url.pathname}${withChosen(query)}${page.url.hash}`, {
				replaceState: !remember,
				keepFocus: true,
				noScroll: true
			});
		}
	};
}
