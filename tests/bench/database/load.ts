import { streamAtlas } from '../../../src/atlas/compile/compile.ts';
import { loadAtlas } from '../../../src/database/load.ts';
import { ShapeGatherer } from '../../../src/server/live/gather-shapes.ts';
import { makeAtlas } from '../synthetic-atlas.ts';

interface Load {
	seconds: number;
	written: number;
}
/** What loads took; sent to whoever started this process. */
export interface Loads {
	first: Load & { compiling: number };
	second: Load;
	changed: Load;
}

const [address = '', size = ''] = process.argv.slice(2);
const atlas = makeAtlas(Number(size));

async function load(): Promise<Load> {
	const since = performance.now();
	const shapes = new ShapeGatherer();
	const { written } = await loadAtlas(address, {
		id: atlas.file.id,
		language: atlas.file.language,
		files: shapes.pass(streamAtlas(atlas)),
		shapes: () => shapes.list()
	});
	return {
		seconds: (performance.now() - since) / 1000,
		written
	};
}

function compile(): number {
	const since = performance.now();
	let letters = 0;
	for (const { text } of streamAtlas(atlas)) {
		letters += text.length;
	}
	return letters > 0 ? (performance.now() - since) / 1000 : 0;
}

const compiling = compile();
const first = await load();
const second = await load();
const [feature] = atlas.features;
if (feature) {
	feature.properties.title = 'Another title';
}
const loads: Loads = {
	first: { ...first, compiling },
	second,
	changed: await load()
};
process.send?.(loads, () => process.exit(0));
