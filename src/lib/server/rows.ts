/** Rows of the named queries for prerendered pages, from the snapshot the site is built with. */
import type { Engine } from '../engine/engine';
import type { Ask } from '../sql/ask';
import { sqlOf } from '../sql/named';
import type { QueryRow } from '../sql/queries';
import { openSnapshot } from './node-engine';

/** Where `npx atlas build` puts the snapshot, from the project's folder. */
export const SNAPSHOTS = 'static/snapshots';

let opened: Promise<Engine> | null = null;

/** The one engine of this process; prerendering asks it for every page. */
const engine = (): Promise<Engine> => (opened ??= openSnapshot(SNAPSHOTS));

/** One answer for each question of this process: the navigation asks the same on every page. */
const answers = new Map<string, Promise<unknown[]>>();

/**
 * All rows of a named query.
 * @throws EngineError when there is no snapshot or the query fails.
 */
export const rows: Ask = async (name, parameters) => {
	const key = JSON.stringify([name, parameters]);
	const answer =
		answers.get(key) ?? engine().then((opened) => opened.query(sqlOf(name), parameters));
	answers.set(key, answer);
	return (await answer) as QueryRow<typeof name>[];
};

/** Identifier of the snapshot that `rows` answers from. */
export const snapshotId = async (): Promise<string> => (await engine()).snapshot;
