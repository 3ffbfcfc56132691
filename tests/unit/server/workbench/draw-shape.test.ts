import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShapeRequest } from '../../../../src/model/workbench/drawing.ts';
import type { Feature } from '../../../../src/model/records/feature.ts';
import { takeLock, type Lock } from '../../../../src/server/atlas-lock.ts';
import { findUncanonical } from '../../../../src/server/canonical-form.ts';
import { Workbench } from '../../../../src/server/workbench/workbench.ts';
import { makeTemporaryAtlas } from '../../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../../samples/atlas-to-review.ts';

let root: string;
let atlas: string;
let remove: () => Promise<void>;
let lock: Lock;
let workbench: Workbench;
let line: ShapeRequest;
beforeAll(async () => {
	({ root, atlas, remove } = await makeTemporaryAtlas());
	const found = await addPapersToReview(root, atlas);
	lock = takeLock(atlas, 'the workbench');
	workbench = new Workbench(atlas, 'Ada', lock);
	await workbench.start();
	await workbench.open();
	const { document, places } = found['ferry.txt']!;
	const { start, end } = places[0]!.mentions[0]!;
	line = {
		...LINE,
		about: {
			title: 'The new line',
			kind: 'railway',
			layer: 'places',
			passage: {
				document,
				start,
				end,
				digest: 'What these invented papers tell of a line.',
				supports: [],
				before: null
			}
		}
	};
});
afterAll(async () => {
	await workbench.stop();
	lock.release();
	await remove();
});

const path = (): string => join(atlas, 'features', 'places.geojson');
const read = (): Promise<string> => readFile(path(), 'utf8').catch(() => '');
const LINE: ShapeRequest = {
	feature: null,
	geometry: {
		type: 'MultiLineString',
		coordinates: [
			[
				[34, 0],
				[35, 0],
				[36, 1]
			],
			[
				[36, 1],
				[37, 1]
			]
		]
	},
	waypoints: [{ name: 'Ada', position: [35, 0] }],
	stretches: [{ basis: 'traced' }, { basis: 'schematic' }],
	basis: 'schematic',
	accuracyKm: 20,
	method: 'Drawn by hand for this test.',
	about: null
};

describe('a shape that is drawn', () => {
	it('is one step into the file of its layer, in the one form, and is gone without a trace when taken back', async () => {
		const before = await read();
		const { step, told } = await workbench.drawShape(line, null);
		expect(told).toEqual(['The new line drawn: 2 lines']);
		expect(await findUncanonical(atlas)).toEqual([]);
		const { features } = JSON.parse(await read()) as { features: Feature[] };
		expect(features.at(-1)).toMatchObject({
			geometry: line.geometry,
			properties: {
				title: 'The new line',
				provenance: { basis: 'schematic', accuracyKm: 20, method: line.method },
				countries: ['KE'],
				segments: [
					{ line: 0, basis: 'traced', accuracyKm: 20 },
					{ line: 1, basis: 'schematic' }
				],
				waypoints: line.waypoints
			}
		});
		const drawn = await read();
		await workbench.move('undo', step, null);
		expect(await read()).toBe(before);
		await workbench.move('redo', step, null);
		expect(await read()).toBe(drawn);
	});
	it('is drawn anew in its own lines of the file alone, its segments keeping their words', async () => {
		const file = JSON.parse(await read()) as { features: Feature[] };
		const known = file.features.at(-1)!;
		known.properties.segments![0]!.title = 'The western part';
		await writeFile(path(), `${JSON.stringify(file, null, '\t')}\n`);
		await workbench.lookForChanges();
		const opened = workbench.drawing.open(known.id);
		expect(opened?.properties.segments?.[0]?.title).toBe('The western part');
		await workbench.drawShape(
			{
				...line,
				feature: { id: known.id, before: known.geometry },
				geometry: {
					type: 'MultiLineString',
					coordinates: [
						[
							[34, 0],
							[35, 0.5],
							[36, 1]
						],
						[
							[36, 1],
							[37, 1]
						]
					]
				},
				waypoints: [],
				stretches: [
					{ basis: 'traced', segment: 0 },
					{ basis: 'schematic', segment: 1 }
				],
				about: null
			},
			null
		);
		const { features } = JSON.parse(await read()) as { features: Feature[] };
		const { geometry, properties } = features.at(-1)!;
		expect(properties.segments?.map(({ title }) => title)).toEqual(['The western part', 'Section 2']);
		expect(properties.waypoints).toBeUndefined();
		expect(geometry).toMatchObject({
			coordinates: [
				[
					[34, 0],
					[35, 0.5],
					[36, 1]
				],
				[
					[36, 1],
					[37, 1]
				]
			]
		});
		expect(properties.names).toEqual(known.properties.names);
	});
	it('is refused where another drew it meanwhile, or where two points are called a survey; nothing is written', async () => {
		const before = await read();
		const { features } = JSON.parse(before) as { features: Feature[] };
		const { id } = features.at(-1)!;
		await expect(
			workbench.drawShape({ ...line, feature: { id, before: line.geometry }, about: null }, null)
		).rejects.toThrow('drawn anew in another window');
		const bare: ShapeRequest = {
			...line,
			geometry: {
				type: 'LineString',
				coordinates: [
					[1, 1],
					[2, 2]
				]
			},
			stretches: [{ basis: 'surveyed' }]
		};
		await expect(workbench.drawShape(bare, null)).rejects.toThrow('A stretch of two points cannot be surveyed');
		await expect(
			workbench.drawShape({ ...line, about: { ...line.about!, layer: 'nowhere' } }, null)
		).rejects.toThrow('There is no layer nowhere.');
		expect(await read()).toBe(before);
	});
	it('may be set on what the atlas has, and on the ground', async () => {
		const lines = await workbench.drawing.listLines([33, -1, 35, 1]);
		expect(lines.some(({ kind, name }) => kind === 'feature' && name === 'The new line')).toBe(true);
		expect(lines.some(({ kind }) => kind === 'border')).toBe(true);
	});
});
