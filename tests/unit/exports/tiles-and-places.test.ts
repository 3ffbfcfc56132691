import { VectorTile } from '@mapbox/vector-tile';
import { gunzipSync } from 'fflate';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { compileParts, ABOUT, buildRichResult, buildSampleResult, writeFormat } from './sample-result.ts';
import { buildResultSet, WHOLE } from '../../../src/exports/build-result-set.ts';
import { readFolder } from '../sample.ts';
import { checkLinkedPlaces } from './check-linked-places.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

const result = buildRichResult();

const sourceOf = (bytes: Uint8Array<ArrayBuffer>): Source => ({
	getKey: () => 'export',
	getBytes: async (offset, length) => Promise.resolve({ data: bytes.slice(offset, offset + length).buffer })
});

describe('PMTiles', () => {
	it('are read back by their library: layers, slugs as properties, doubt, and whom to credit', async () => {
		const [file] = await writeFormat('pmtiles', result);
		const archive = new PMTiles(sourceOf(wholeBytes(file!)));
		const header = await archive.getHeader();
		expect([header.specVersion, header.tileType, header.minZoom]).toEqual([3, 1, 0]);
		expect([header.minLon, header.maxLon]).toEqual([-180, 180]);
		const metadata = (await archive.getMetadata()) as Record<string, unknown> & { vector_layers: { id: string }[] };
		expect(metadata.vector_layers.map(({ id }) => id)).toEqual(['points', 'lines', 'areas']);
		expect(metadata.attribution).toContain('CC0 1.0');
		expect(metadata.about).toMatchObject({ Title: 'A view', 'Version of the data': '0123456789ab' });
		const { data } = (await archive.getZxy(0, 0, 0)) ?? { data: new ArrayBuffer(0) };
		const { layers } = new VectorTile(new PbfReader(unzip(new Uint8Array(data))));
		const read = Object.entries(layers).flatMap(([layer, { length, feature }]) =>
			Array.from({ length }, (_, index) => {
				const { properties } = feature.call(layers[layer], index);
				return [layer, properties.key, properties.built, properties.certainty];
			})
		);
		expect(read).toEqual(
			expect.arrayContaining([
				['points', 'east-quay', 'yes', 'certain'],
				['points', 'hostile', 'no', 'certain'],
				['lines', 'two-lines/2', 'no', 'less-certain'],
				['areas', 'cut-islands', 'yes', 'uncertain']
			])
		);
		expect((await archive.getZxy(header.maxZoom, 0, 0)) ?? null).toBeNull();
	});
	it('are not made of nothing, which is said', async () => {
		await expect(writeFormat('pmtiles', { ...result, features: [] })).rejects.toThrow('no place with a position');
	});
});

/** The library unzips by itself where the browser can. */
function unzip(bytes: Uint8Array): Uint8Array {
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

describe('Linked Places', () => {
	const parse = async (set: typeof result): Promise<{ features: Record<string, unknown>[] }> => {
		const [file] = await writeFormat('linked-places', set);
		return JSON.parse(new TextDecoder().decode(wholeBytes(file!))) as { features: Record<string, unknown>[] };
	};
	it('keep the rules of version 2.0, with all that is hard and for the curated atlases', async () => {
		const sets = [
			result,
			buildSampleResult({}, await readFolder('russia-pakistan')),
			buildSampleResult({}, await readFolder('magellan'))
		];
		for (const set of sets) {
			const collection = await parse(set);
			expect(checkLinkedPlaces(collection)).toEqual([]);
			expect(collection.features.length).toBe(set.features.length);
		}
	});
	it('set a code that the gazetteer’s list of countries lacks beside those it has', async () => {
		const [first, ...others] = buildSampleResult().features;
		const properties = {
			...first!.properties,
			countries: ['XK', 'EU', 'PK', 'UK', 'PK', 'SU', 'PS', 'TW', 'GS']
		};
		const collection = await parse({ ...buildSampleResult(), features: [{ ...first!, properties }, ...others] });
		expect(checkLinkedPlaces(collection)).toEqual([]);
		expect(collection.features[0]?.properties).toMatchObject({
			ccodes: ['PK'],
			other_countries: ['XK', 'EU', 'UK', 'SU', 'PS', 'TW', 'GS']
		});
	});
	it('name the page of a place where the site is on the web, and else the record', async () => {
		const [quay] = (await parse(buildSampleResult())).features.filter((feature) =>
			String(feature['@id']).includes('quay')
		);
		expect(quay?.['@id']).toBe('https://example.org/atlas/feature/east-quay/');
		const local = buildResultSet(compileParts(), WHOLE, { ...ABOUT, site: 'http://localhost:4870/' });
		const [first] = (await parse(local)).features;
		expect(first?.['@id']).toMatch(/^urn:passages:sample:feature:[a-z-]+$/u);
	});
	it('say from when to when documents attest a place, without the marks of EDTF', async () => {
		const { features } = await parse(buildSampleResult({}, await readFolder('russia-pakistan')));
		expect(JSON.stringify(features.map(({ when }) => when))).not.toMatch(/[?~%]/u);
		const sample = (await parse(buildSampleResult())).features.find(
			({ properties }) => (properties as { title: string }).title === 'East quay'
		);
		expect(sample?.when).toMatchObject({ timespans: [{ start: { in: '2019-11' } }] });
		expect(sample?.geometry).toMatchObject({
			type: 'Point',
			certainty: 'certain',
			citations: [{ label: 'Our own' }]
		});
	});
});
