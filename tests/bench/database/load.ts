import { streamPieces } from '../../../src/atlas/compile/compile.ts';
import { loadAtlas, type LoadedFile } from '../../../src/database/load.ts';
import { ShapeGatherer } from '../../../src/server/live/gather-shapes.ts';
import { startHash } from '../../../src/server/write-compiled.ts';
import { COPIED, streamCopies } from './copies.ts';
import { makeAtlas } from '../synthetic-atlas.ts';

interface Load {
	seconds: number;
	/** Of them, those the compiler took. */
	compiling: number;
	written: number;
}
/** What loads took; sent to whoever started this process. */
export interface Loads {
	first: Load;
	/** Of an atlas in which one title is another, of a copied one in each copy; not where there is no time for it. */
	changed?: Load;
	/** Of the same once more. */
	again?: Load;
}

const [address = '', size = ''] = process.argv.slice(2);
const loadsWanted = Number(process.env.DATABASE_LOADS ?? 3);
/** More than this are not compiled whole, for which there is not the memory on most machines, but copied. */
const MAX_COMPILED = 200_000;
const isCopied = Number(size) > MAX_COMPILED;
const atlas = makeAtlas(isCopied ? COPIED : Number(size));
const compile = (): Iterator<LoadedFile> => {
	return isCopied ? streamCopies(atlas, Number(size) / COPIED) : streamPieces(atlas, [], { startHash });
};

async function load(): Promise<Load> {
	const since = performance.now();
	const shapes = new ShapeGatherer();
	const files = timed(compile());
	const { written } = await loadAtlas(address, {
		id: atlas.file.id,
		language: atlas.file.language,
		files: shapes.pass(files.all()),
		shapes: () => shapes.list()
	});
	return {
		seconds: (performance.now() - since) / 1000,
		compiling: files.read() / 1000,
		written
	};
}

/** The same values, and how long it took to make them. */
function timed<T>(made: Iterator<T>): { all: () => Generator<T>; read: () => number } {
	let milliseconds = 0;
	function* all(): Generator<T> {
		for (;;) {
			const since = performance.now();
			const next = made.next();
			milliseconds += performance.now() - since;
			if (next.done) {
				return;
			}
			yield next.value;
		}
	}
	return { all, read: () => milliseconds };
}

const first = await load();
const [feature] = atlas.features;
if (feature) {
	feature.properties.title = 'Another title';
}
const loads: Loads = {
	first,
	...(loadsWanted > 1 ? { changed: await load() } : {}),
	...(loadsWanted > 2 ? { again: await load() } : {})
};
process.send?.(loads, () => process.exit(0));
