import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { TileWriter, type TileEntry } from '../../../../src/atlas/compile/tile-writer.ts';

const EXTENT = 4096;
const ENTRIES: TileEntry[] = [
	{ type: 1, geometry: [[5, 7]], tags: { id: 'port', title: 'Порт', n: 1, isOpen: true, note: undefined } },
	{
		type: 1,
		geometry: [
			[-3, 4100],
			[4000, -9]
		],
		tags: { id: 'isles', title: 'Порт', n: 70_000, isOpen: false }
	},
	{
		type: 2,
		geometry: [
			[
				[0, 0],
				[10, 5],
				[10, 5]
			],
			[[70, 70]]
		],
		tags: { id: 'road', n: -12, width: 0.25, text: '1' }
	},
	{
		type: 3,
		geometry: [
			[
				[0, 0],
				[100, 0],
				[100, 100],
				[0, 0]
			],
			[
				[10, 10],
				[20, 10],
				[20, 20]
			]
		],
		tags: { id: 'lake', n: 1, title: 'long '.repeat(20_000) }
	}
];

const encode = (entries: readonly TileEntry[]): Uint8Array => {
	const features = entries.map(({ tags, ...rest }) => ({ ...rest, tags }));
	const layers = { shapes: { features } } as unknown as Parameters<typeof fromGeojsonVt>[0];
	return fromGeojsonVt(layers, { version: 2, extent: EXTENT });
};

test('a tile is written to the byte as the library that exports use does, whichever were written before', () => {
	const writer = new TileWriter('shapes', EXTENT);
	for (const entries of [ENTRIES, ENTRIES.slice(0, 1), [], ENTRIES.toReversed()]) {
		expect(Buffer.from(writer.write(entries)).equals(encode(entries))).toBe(true);
	}
});

test('a tile of many shapes is read with what each carries', () => {
	const many = Array.from({ length: 3000 }, (_, i): TileEntry => {
		return { type: 1, geometry: [[i % EXTENT, 1]], tags: { id: `place-${i}`, n: i, isOdd: i % 2 === 1 } };
	});
	const tile = new VectorTile(new PbfReader(new TileWriter('shapes', EXTENT).write(many)));
	const read = Array.from(many, (_, i) => tile.layers.shapes?.feature(i));
	expect(read.map((shape) => shape?.properties)).toEqual(many.map(({ tags }) => tags));
	expect(read.at(-1)?.loadGeometry()).toEqual([[expect.objectContaining({ x: 2999, y: 1 })]]);
});
