import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { streamPieces } from '../../../src/atlas/compile/compile.ts';
import { groupPieces, type LoadedFile } from '../../../src/database/group-pieces.ts';
import { findFile, findTable } from '../../../src/database/record-tables.ts';
import type { AtlasMeta, MapFeatures } from '../../../src/model/compiled/pages.ts';
import { startHash } from '../../../src/server/write-compiled.ts';

/** Features of the atlas that is copied; each copy numbers on by as many. */
export const COPIED = 10_000;
/** Ids and names of the synthetic atlas. */
const NUMBERED = /\b([fecs]-|n)(\d+)\b/g;
const BUCKET = /~(\d+)\.json$/;
const PLAIN_FILE = /\/(\d+)\.json$/;
const DEGREES = 10;

type Shapes = Record<string, MapFeatures>;

/**
 * Compiled files of an atlas of many times the size: each record of a synthetic one of `COPIED` features so many times,
 * under an id of its own and somewhere else on the map, in as many times the buckets. So that a million are loaded where
 * compiling them would take more memory than there is. Lists are those of one copy.
 */
export function* streamCopies(atlas: Atlas, copies: number): Generator<LoadedFile> {
	const files = [...groupPieces(streamPieces(atlas, [], { startHash, minTiled: COPIED }))];
	const records = files.filter(({ path }) => isCopied(path));
	const counts = new Map<string, number>();
	for (const { path } of records) {
		const [folder = ''] = path.split('/');
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	for (let copy = 0; copy < copies; copy++) {
		for (const { path, texts } of records) {
			const text = rewrite(texts.join(''), copy);
			yield {
				path: movePath(path, copy, counts.get(path.split('/')[0] ?? '') ?? 0),
				text: path.startsWith('shape/') ? moveShapes(text, copy) : text
			};
		}
	}
	for (const { path, texts } of files.filter((file) => !isCopied(file.path))) {
		yield { path, text: path === 'meta.json' ? growMeta(texts.join(''), copies) : texts.join('') };
	}
}

function isCopied(path: string): boolean {
	const found = findFile(path);
	return (
		found !== null &&
		(findTable(found.name) !== null || found.name === 'shape') &&
		path.includes('/') &&
		found.name !== 'layer'
	);
}

function rewrite(text: string, copy: number): string {
	const more = copy * COPIED;
	return copy === 0
		? text
		: text.replace(NUMBERED, (_all, before: string, number: string) => `${before}${Number(number) + more}`);
}

/** Buckets and files that have a number get another for each copy; files with an id have another as it is. */
function movePath(path: string, copy: number, count: number): string {
	const bucket = BUCKET.exec(path)?.[1];
	if (bucket !== undefined) {
		return path.replace(BUCKET, `~${Number(bucket) + copy * count}.json`);
	}
	const number = PLAIN_FILE.exec(path)?.[1];
	return number === undefined
		? rewrite(path, copy)
		: path.replace(PLAIN_FILE, `/${Number(number) + copy * count}.json`);
}

function moveShapes(text: string, copy: number): string {
	const shapes = JSON.parse(text) as Shapes;
	const [east, north] = [((copy * 37) % 100) / DEGREES, ((copy * 61) % 100) / DEGREES];
	for (const { geometry } of Object.values(shapes).flatMap(({ features }) => features)) {
		if (geometry.type === 'Point') {
			geometry.coordinates = movePosition(geometry.coordinates, east, north);
		} else if (geometry.type === 'LineString') {
			geometry.coordinates = geometry.coordinates.map((position) => movePosition(position, east, north));
		}
	}
	return JSON.stringify(shapes);
}

const movePosition = ([lng = 0, lat = 0]: number[], east: number, north: number): [number, number] => {
	return [lng + east, lat + north];
};

function growMeta(text: string, copies: number): string {
	const meta = JSON.parse(text) as AtlasMeta;
	const multiply = <T extends Record<string, number>>(counts: T): T => {
		return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count * copies])) as T;
	};
	const sources = Array.from({ length: copies }, (_, copy) => rewrite(JSON.stringify(meta.sources), copy));
	return JSON.stringify({
		...meta,
		counts: multiply(meta.counts),
		buckets: multiply(meta.buckets ?? {}),
		sources: sources.flatMap((each) => JSON.parse(each) as unknown[])
	});
}
