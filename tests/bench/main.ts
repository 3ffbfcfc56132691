import { benchBodies } from './bodies.ts';
import { benchBrush } from './brush.ts';
import { benchDatabase } from './database/index.ts';
import { benchExport } from './export/index.ts';
import { benchGold } from './gold.ts';
import { benchGrowth } from './growth/index.ts';
import { benchKills } from './kills/index.ts';
import { benchPage } from './page.ts';
import { benchProposals } from './proposals/index.ts';
import { benchRobustness } from './robustness/index.ts';
import { formatRows, type Row } from './rows.ts';
import { benchScale } from './scale.ts';
import { benchTutorial } from './tutorial.ts';
import { benchVisits } from './visits.ts';
import { benchWorkbench } from './workbench.ts';

const PARTS: Record<string, () => Row[] | Promise<Row[]>> = {
	page: benchPage,
	visits: benchVisits,
	brush: benchBrush,
	robustness: benchRobustness,
	bodies: benchBodies,
	proposals: benchProposals,
	scale: benchScale,
	growth: benchGrowth,
	gold: benchGold,
	kills: benchKills,
	workbench: benchWorkbench,
	tutorial: benchTutorial,
	export: benchExport,
	database: benchDatabase
};

/** Writes pictures of the documentation anew: only when it is asked for. */
const ONLY_BY_NAME = new Set(['tutorial']);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
	console.error(`There is no bench "${unknown.join(', ')}". Benches are: ${Object.keys(PARTS).join(', ')}.`);
	process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) {
	if (wanted.length > 0 ? !wanted.includes(name) : ONLY_BY_NAME.has(name)) {
		continue;
	}
	console.log(`\n${name}`);
	console.log(formatRows(await run()));
}
