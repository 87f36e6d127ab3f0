/** A link to something in a closed fold opens the fold; a browser does so only where it navigates by itself. */

/** Opens every fold round the element the address names and brings it into view; nothing else moves the page. */
export function revealTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	let fold = target?.closest<HTMLDetailsElement>('details:not([open])');
	if (!target || !fold) return;
	while (fold) {
		fold.open = true;
		fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
	}
	target.scrollIntoView();
}
