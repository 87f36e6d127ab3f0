/** A page with nothing but the engine, for tests and measurements in a real browser. */
import { startEngine, type BrowserEngine } from '../../src/lib/engine/browser-engine';
import { startWorkbench } from '../../src/lib/engine/workbench-engine';
import { startBare } from './bare';
import { queries } from './queries';

declare global {
	interface Window {
		startEngine: typeof startEngine;
		startWorkbench: typeof startWorkbench;
		startBare: typeof startBare;
		queries: typeof queries;
		engine: BrowserEngine;
	}
}

window.startEngine = startEngine;
window.startWorkbench = startWorkbench;
window.startBare = startBare;
window.queries = queries;
