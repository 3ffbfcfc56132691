import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/exports/export-formats.ts';
import type { Imported } from '../../../src/imports/imported.ts';
import { buildSampleResult } from '../exports/sample-result.ts';
import { importFile } from '../../samples/import-file.ts';

const result = buildSampleResult();

/** What the files of a format bring when they are imported again, put together. */
async function goRound(id: string): Promise<Pick<Imported, 'places' | 'events' | 'unread'> & { notes: string[] }> {
	const write = await EXPORT_FORMATS.find((format) => format.id === id)!.load();
	const files = (await write(result, () => undefined)).filter(({ name }) => !name.endsWith('.txt'));
	const read = await Promise.all(files.map(({ name, bytes }) => importFile(name, bytes)));
	return {
		places: read.flatMap(({ places }) => places),
		events: read.flatMap(({ events }) => events),
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
