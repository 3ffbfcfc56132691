import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/exports/export-formats.ts';
import type { Imported } from '../../../src/imports/imported.ts';
import { nameText } from '../../../src/text/name-of-text.ts';
import { buildRichResult, buildSampleResult } from '../exports/sample-result.ts';
import { importFile } from '../../samples/import-file.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

const result = buildSampleResult();

/** What the files of a format bring when they are imported again, put together. */
async function goRound(
	id: string,
	from = result
): Promise<Pick<Imported, 'places' | 'events' | 'works' | 'annotations' | 'unread'> & { notes: string[] }> {
	const write = await EXPORT_FORMATS.find((format) => format.id === id)!.load();
	const files = (await write(from, () => undefined)).filter(({ name }) => !name.endsWith('.txt'));
	const read = await Promise.all(files.map((file) => importFile(file.name, wholeBytes(file))));
	return {
		places: read.flatMap(({ places }) => places),
		events: read.flatMap(({ events }) => events),
		works: read.flatMap(({ works }) => works),
		annotations: read.flatMap(({ annotations }) => annotations),
		unread: read.flatMap(({ unread }) => unread),
		notes: read.flatMap(({ notes }) => notes)
	};
}
const byId = <T extends { id: string | null }>(items: readonly T[]): T[] => {
	return [...items].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
};

describe('what an atlas exports comes in again', () => {
	it.each(['geojson', 'geojson-flat', 'kml', 'linked-places'])('as %s, with id, name, kind and shape', async (id) => {
		const { places, unread } = await goRound(id);
		expect(unread).toEqual([]);
		expect(byId(places).map((place) => [place.id, place.title, place.kind, place.geometry])).toEqual(
			byId(result.features).map((feature) => [
				feature.id,
				feature.properties.title,
				feature.properties.kind,
				feature.geometry
			])
		);
		for (const place of places) {
			const { names, description } = result.features.find((feature) => feature.id === place.id)!.properties;
			const read = new Set([
				place.title,
				...place.names.map(({ text }) => text),
				...(place.record?.names ?? []).map(({ text }) => text)
			]);
			expect([place.id, names.filter(({ text }) => !read.has(text))]).toEqual([place.id, []]);
			expect(place.description ?? place.record?.description).toContain(description);
		}
	});
	it('as geojson, with lines in segments, areas in parts, events, documents and passages; claims are told', async () => {
		const rich = buildRichResult();
		const { places, events, works, annotations, unread, notes } = await goRound('geojson', rich);
		expect(unread).toEqual([]);
		for (const { id, geometry, properties } of rich.features) {
			const place = places.find((each) => each.id === id);
			expect([id, place?.geometry, place?.record?.segments]).toEqual([id, geometry, properties.segments]);
		}
		expect(events.map(({ id, edtf }) => [id, edtf])).toEqual(rich.events.map(({ id, when }) => [id, when.edtf]));
		expect(works.map(({ key, csl, published }) => [key, csl, published])).toEqual(
			rich.sources.map(({ id, csl, published }) => [id, csl, published])
		);
		const texts = new Map(rich.sources.map(({ id, fingerprint }) => [id, fingerprint.text]));
		expect(
			annotations.map(({ id, source, position, comment, tags }) => [id, source, position, comment, tags])
		).toEqual(
			rich.passages.map(({ id, source, pieces, digest, supports }) => [
				`urn:passages:citation:${id}`,
				nameText(texts.get(source)!),
				pieces[0],
				digest,
				supports
			])
		);
		expect(notes.join(' ')).toContain(`${rich.claims.length} claim`);
	});
	it('as Linked Places without a site, by id, layer and kind', async () => {
		const { features } = result;
		const capital = { ...features[0]!, properties: { ...features[0]!.properties, kind: 'capital' as const } };
		const { places } = await goRound('linked-places', {
			...result,
			about: { ...result.about, site: null },
			features: [capital]
		});
		expect(places.map(({ id, layer, kind, accuracyKm }) => [id, layer, kind, accuracyKm])).toEqual([
			[capital.id, capital.layer, 'capital', capital.properties.provenance.accuracyKm]
		]);
	});
	it('as tables, each place once by its own name though its line has a row for each segment', async () => {
		const rich = buildRichResult();
		const { places, notes } = await goRound('csv', rich);
		expect(new Set(places.filter(({ id }) => id === 'two-lines').map(({ title }) => title))).toEqual(
			new Set(['Two lines'])
		);
		expect(notes.join(' ')).toContain('lines and areas come whole in the atlas’s GeoJSON export');
	});
	it('as tables, with positions to look at and events at their places; documents are no places', async () => {
		const { places, events, unread, notes } = await goRound('csv');
		expect(unread).toEqual([]);
		expect(byId(places).map(({ id, title, layer }) => [id, title, layer])).toEqual(
			byId(result.features).map(({ id, properties, layer }) => [id, properties.title, layer])
		);
		expect(events.map(({ id, label, edtf, places: at }) => [id, label, edtf, at])).toEqual(
			result.events.map(({ id, label, when, places: at }) => [
				id,
				label,
				when.edtf,
				at.map(({ feature }) => feature)
			])
		);
		expect(notes.filter((note) => /^It lists (?:documents|passages)/u.test(note))).toHaveLength(3);
	});
});
