import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { buildMapTiles } from '../atlas/compile/map-tiles.ts';
import type { Id } from '../model/common.ts';
import type { MapFeatures } from '../model/compiled/pages.ts';
import type { TileTask } from './cut-map-tiles.ts';

/* What the second thread does: tiles of the shapes that were written, beside all that the first goes on with. */

/** Files of `shape/`: of one feature each, or buckets of many. */
function readShapes({ folder, pattern }: TileTask): Map<Id, MapFeatures['features']> {
	const [below = '', ending = ''] = pattern.split('{id}');
	const shapesOf = new Map<Id, MapFeatures['features']>();
	for (const name of readdirSync(join(folder, below))) {
		const held = JSON.parse(readFileSync(join(folder, below, name), 'utf8')) as object;
		const byId = name.startsWith('~') ? held : { [name.slice(0, -ending.length)]: held };
		for (const [id, { features }] of Object.entries(byId) as [Id, MapFeatures][]) {
			shapesOf.set(id, features);
		}
	}
	return shapesOf;
}

const task = workerData as TileTask;
const order = { drawn: task.drawn.split(' '), listed: task.listed.split(' ') };
writeFileSync(
	join(task.folder, task.archive),
	buildMapTiles(
		() => readShapes(task),
		order,
		(bytes) => gzipSync(bytes)
	)
);
