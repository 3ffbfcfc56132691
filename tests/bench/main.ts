import { benchBodies } from './bodies.ts';
import { benchBrush } from './brush.ts';
import { benchDatabase } from './database/index.ts';
import { EXPORT_PARTS } from './export/index.ts';
import { benchGrowth } from './growth/index.ts';
import { benchKills } from './kills/index.ts';
import { benchNames } from './names.ts';
import { benchPage } from './page.ts';
import { PROPOSAL_PARTS } from './proposals/index.ts';
import { benchRobustness } from './robustness/index.ts';
import { formatRows, type Row } from './rows.ts';
import { benchServerKills } from './server-kills.ts';
import { benchScale } from './scale.ts';
import { benchSizes } from './sizes.ts';
import { benchTutorial } from './tutorial.ts';
import { benchVisits } from './visits.ts';
import { benchWorkbench } from './workbench.ts';

type Bench = () => Row[] | Promise<Row[]>;

/** A bench of several parts is run by its name, or one of them as `proposals/matcher`. */
const BENCHES: Record<string, Bench | Record<string, Bench>> = {
	page: benchPage,
	visits: benchVisits,
	brush: benchBrush,
	robustness: benchRobustness,
	bodies: benchBodies,
	names: benchNames,
	proposals: PROPOSAL_PARTS,
	scale: benchScale,
	growth: benchGrowth,
	sizes: benchSizes,
	kills: benchKills,
	workbench: benchWorkbench,
	'server-kills': benchServerKills,
	tutorial: benchTutorial,
	export: EXPORT_PARTS,
	database: benchDatabase
};

/** By the name that runs it alone, in order. */
const PARTS = new Map(
	Object.entries(BENCHES).flatMap(([name, bench]): [string, Bench][] => {
		return typeof bench === 'function'
			? [[name, bench]]
			: Object.entries(bench).map(([part, run]) => [`${name}/${part}`, run]);
	})
);

/** Writes pictures of the documentation anew, or takes long: only when it is asked for. */
const ONLY_BY_NAME = new Set(['tutorial', 'proposals/whole', 'sizes']);

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => {
	const isNamed = wanted.includes(part) || (wanted.includes(part.split('/')[0] ?? '') && !isLong(part));
	return wanted.length > 0 ? isNamed : !ONLY_BY_NAME.has(part);
};
const isLong = (part: string): boolean => {
	return part.includes('/') && ONLY_BY_NAME.has(part);
};

const unknown = wanted.filter((name) => !(name in BENCHES) && !PARTS.has(name));
if (unknown.length > 0) {
	console.error(
		`There is no bench "${unknown.join(', ')}". Benches are: ${Object.keys(BENCHES).join(', ')}; parts: ${[...PARTS.keys()].filter((part) => part.includes('/')).join(', ')}.`
	);
	process.exit(2);
}
for (const [name, run] of PARTS) {
	if (isWanted(name)) {
		console.log(`\n${name}`);
		console.log(formatRows(await run()));
	}
}
