/**
 * Runs a task when the browser has nothing better to do, after at most `within` milliseconds.
 * @returns a function that calls it off if it has not begun
 */
export function whenIdle(task: () => void, within = 3000): () => void {
	// Safari has no word for idle: soon is near enough.
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(task, Math.min(within, 200));
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(task, { timeout: within });
	return () => cancelIdleCallback(handle);
}
