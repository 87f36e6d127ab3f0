/** The page this site is not: it starts the engine first and draws when the engine has answered. */
import { startEngine } from '../../../src/lib/engine/browser-engine';
import { sqlOf } from '../../../src/lib/sql/named';
import type { Ask } from '../../../src/lib/sql/ask';
import type { QueryRow } from '../../../src/lib/sql/queries';
import { programmeData } from '../../../src/routes/[[lang=lang]]/programmes/[id]/programme-data';

/** What it will draw arrives while the engine starts; only the figures are waited for. */
const markup = fetch('./main.html').then((response) => response.text());

const engine = await startEngine({ base: '.' });
const ask: Ask = async (name, parameters) =>
	(await engine.query(sqlOf(name), parameters)) as unknown as QueryRow<typeof name>[];
const { scorecard } = await programmeData(ask, 'hb2020');
const main = document.querySelector('main');
if (main && scorecard.geometric.length > 0) main.innerHTML = await markup;
