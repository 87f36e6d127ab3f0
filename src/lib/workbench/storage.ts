/** Keeps the workspace in the browser: tabs per window, saved queries, history and settings for all windows. */
import { newWorkspace, parseWorkspace, type Workspace } from './workspace';

const KEY = 'pairing-atlas.workbench';

const read = (storage: Storage): Workspace | null => {
	const text = storage.getItem(KEY);
	if (text === null) return null;
	try {
		return parseWorkspace(JSON.parse(text));
	} catch {
		return null;
	}
};

/** What was kept: this window's tabs, or those of the window used last. */
export function loadWorkspace(): Workspace {
	try {
		const shared = read(localStorage) ?? newWorkspace();
		const own = read(sessionStorage);
		return own ? { ...shared, tabs: own.tabs, current: own.current } : shared;
	} catch {
		// A browser that forbids storage still has a workbench.
		return newWorkspace();
	}
}

/**
 * Keeps the workspace.
 * @returns whether the browser took it; it refuses when it is full or told to keep nothing.
 */
export function storeWorkspace(space: Workspace): boolean {
	try {
		const text = JSON.stringify(space);
		localStorage.setItem(KEY, text);
		sessionStorage.setItem(KEY, JSON.stringify({ ...space, history: [], saved: [] }));
		return true;
	} catch {
		return false;
	}
}

/** What all windows share, as another window last left it; null when it left nothing. */
export function sharedByWindows(): Pick<Workspace, 'saved' | 'history' | 'settings'> | null {
	try {
		return read(localStorage);
	} catch {
		return null;
	}
}

/** @param onchange called when another window has kept something. @returns the end of listening. */
export function watchStorage(onchange: () => void): () => void {
	const listen = ({ key }: StorageEvent) => {
		if (key === KEY) onchange();
	};
	addEventListener('storage', listen);
	return () => removeEventListener('storage', listen);
}
