import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../../src/server/build-site.ts';
import { ROOT } from '../../../src/server/paths.ts';
import { benchSearch } from './search.ts';
import { runMeasured } from './run-measured.ts';
import { makeAtlas } from '../synthetic-atlas.ts';
import type { Row } from '../rows.ts';

/** Features of the atlases; others are asked for by `GROWTH_SIZES`, as `1000,1000000`. */
const SIZES = (process.env.GROWTH_SIZES ?? '1000,10000,100000').split(',').map(Number);
/** Up to here an earlier tree (`EARLIER_TREE`) is measured beside this one; its time grows with the square. */
const MAX_EARLIER = Number(process.env.GROWTH_EARLIER ?? 10_000);
/** Up to here a whole site is built. */
const MAX_SITE = 10_000;
const SCRATCH = join(ROOT, '.cache', 'bench-growth');
/** Of the build of 22 November, for the atlas of 58 features and 152 events. */
const EARLIER_KB = { feature: 155, event: 73 } as const;

/** What atlases of 10³ to 10⁶ features cost to check and compile, in time and memory, and to publish, in files and bytes. */
export async function benchGrowth(): Promise<Row[]> {
	const rows: Row[] = [];
	const earlierTree = process.env.EARLIER_TREE;
	let before: { size: number; seconds: number } | null = null;
	for (const size of SIZES) {
		const { seconds, megabytes, files, bytes } = await runMeasured(ROOT, size, SCRATCH);
		const earlier =
			earlierTree !== undefined && size <= MAX_EARLIER ? await runMeasured(earlierTree, size, SCRATCH) : null;
		const against = 'the earlier tree';
		const of = `${size.toLocaleString('en-GB')} features`;
		rows.push(
			row(`check and compile, ${of}, CPU`, seconds, 's', earlier && seconds / earlier.seconds, against),
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
			rows.push(...(await measureSite(size)));
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

async function measureSite(size: number): Promise<Row[]> {
	const out = join(SCRATCH, 'site');
	const atlas = makeAtlas(size);
	const since = process.cpuUsage();
	await buildSite(atlas, [], out, 'growth');
	const { user, system } = process.cpuUsage(since);
	const { files, bytes } = await weigh(out);
	const of = `${size.toLocaleString('en-GB')} features`;
	const kilobytes = bytes / size / 1000;
	return [
		row(`site of ${of}, CPU once the program stands`, (user + system) / 1e6, 's', null, ''),
		row(`site of ${of}, files`, files, '', null, ''),
		row(`site of ${of}, bytes a feature`, kilobytes, 'kB', kilobytes / EARLIER_KB.feature, '155 kB'),
		row(`site of ${of}, bytes an event`, kilobytes, 'kB', kilobytes / EARLIER_KB.event, '73 kB')
	];
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	let bytes = 0;
	for (const { parentPath, name } of files) {
		bytes += (await stat(join(parentPath, name))).size;
	}
	return { files: files.length, bytes };
}
