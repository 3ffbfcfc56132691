import { join } from 'node:path';
import { buildSite } from '../../../src/server/build-site.ts';
import { ROOT } from '../../../src/server/paths.ts';
import { buildProgram } from '../../../src/server/site/build-program.ts';
import { buildEarlierSite, type BuiltSite } from './earlier-site.ts';
import { benchSearch } from './search.ts';
import { runMeasured } from './run-measured.ts';
import { makeAtlas } from '../synthetic-atlas.ts';
import { weigh, type Weight } from './weigh.ts';
import type { Row } from '../rows.ts';

/** Features of the atlases; others are asked for by `GROWTH_SIZES`, as `1000,1000000`. */
const SIZES = (process.env.GROWTH_SIZES ?? '1000,10000,100000').split(',').map(Number);
/** Up to here an earlier tree (`EARLIER_TREE`) is measured beside this one. */
const MAX_EARLIER = Number(process.env.GROWTH_EARLIER ?? 100_000);
/** Features of the sites that are built with the earlier tree: one of 10,000 takes it many minutes. */
const EARLIER_SITES = [250, 500];
/** Up to here a whole site is built. */
const MAX_SITE = 10_000;
const SCRATCH = join(ROOT, '.cache', 'bench-growth');
/** Of the build of 22 November, for the atlas of 58 features and 152 events. */
const EARLIER_KB = { feature: 155, event: 73 } as const;

/**
 * What atlases of 10³ to 10⁶ features cost to check and compile, in time and memory, and to publish, in files and
 * bytes.
 */
export async function benchGrowth(): Promise<Row[]> {
	const rows: Row[] = [];
	const earlierTree = process.env.EARLIER_TREE;
	const sites = earlierTree === undefined ? null : await measureEarlierSites(earlierTree);
	rows.push(...(sites?.rows ?? []));
	let before: { size: number; seconds: number } | null = null;
	for (const size of SIZES) {
		const { seconds, wall, megabytes, files, bytes } = await runMeasured(ROOT, size, SCRATCH);
		const earlier =
			earlierTree !== undefined && size <= MAX_EARLIER ? await runMeasured(earlierTree, size, SCRATCH) : null;
		const against = 'the earlier tree';
		const of = `${size.toLocaleString('en-GB')} features`;
		rows.push(
			row(`check and compile, ${of}, CPU`, seconds, 's', earlier && seconds / earlier.seconds, against),
			row(`check and compile, ${of}, wall time`, wall, 's', earlier && wall / earlier.wall, against),
			row(`peak memory, ${of}`, megabytes, 'MB', earlier && megabytes / earlier.megabytes, against),
			row(`compiled files, ${of}`, files, '', earlier && files / earlier.files, against),
			row(`compiled bytes a feature, ${of}`, bytes / size / 1000, 'kB', null, '')
		);
		if (before !== null) {
			const growth = seconds / size / (before.seconds / before.size);
			rows.push(row(`time a feature, ${of}`, (seconds / size) * 1000, 'ms', growth, 'the size before'));
		}
		before = { size, seconds };
		if (size <= MAX_SITE) {
			rows.push(...(await measureSite(size, sites?.estimate ?? null)));
		}
	}
	return [...rows, ...(await benchSearch())];
}

function row(what: string, value: number, unit: string, ratio: number | null, against: string): Row {
	return {
		what,
		value,
		unit,
		ratio,
		against
	};
}

/**
 * As the figures of 22 November were taken: pages and records of features by their number, those of events by theirs.
 */
function weighRecords({ bytes, features, events }: Weight, size: number, of: string): Row[] {
	const [feature, event] = [features / size / 1000, events / size / 1000];
	return [
		row(`site of ${of}, all bytes a feature with its event and passage`, bytes / size / 1000, 'kB', null, ''),
		row(`site of ${of}, bytes of a feature`, feature, 'kB', feature / EARLIER_KB.feature, '155 kB'),
		row(`site of ${of}, bytes of an event`, event, 'kB', event / EARLIER_KB.event, '73 kB')
	];
}

/** @param estimate seconds the earlier tree would take, from smaller sites; `null` where none was built */
async function measureSite(size: number, estimate: ((size: number) => number) | null): Promise<Row[]> {
	const out = join(SCRATCH, 'site');
	const atlas = makeAtlas(size);
	await buildProgram();
	const since = process.cpuUsage();
	await buildSite(atlas, [], out, 'growth');
	const { user, system } = process.cpuUsage(since);
	const seconds = (user + system) / 1e6;
	const weight = await weigh(out);
	const of = `${size.toLocaleString('en-GB')} features`;
	return [
		row(
			`site of ${of}, CPU once the program stands`,
			seconds,
			's',
			estimate && seconds / estimate(size),
			'the earlier tree, from smaller sites'
		),
		row(`site of ${of}, files`, weight.files, '', null, ''),
		...weighRecords(weight, size, of)
	];
}

/**
 * Sites of two sizes with the earlier tree, and what they let expect of others: its time grows at least with the
 * number.
 */
async function measureEarlierSites(tree: string): Promise<{ rows: Row[]; estimate: (size: number) => number }> {
	const sites: BuiltSite[] = [];
	for (const size of EARLIER_SITES) {
		sites.push(await buildEarlierSite(tree, size, SCRATCH));
	}
	const [less, more] = sites as [BuiltSite, BuiltSite];
	const perFeature = (more.seconds - less.seconds) / (more.size - less.size);
	return {
		rows: sites.flatMap(({ size, seconds, weight }) => {
			const of = `${size.toLocaleString('en-GB')} features, the earlier tree`;
			return [
				row(`site of ${of}, CPU`, seconds, 's', null, ''),
				row(`site of ${of}, files`, weight.files, '', null, ''),
				...weighRecords(weight, size, of)
			];
		}),
		estimate: (size) => more.seconds + perFeature * (size - more.size)
	};
}
