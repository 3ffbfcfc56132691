import { describe, expect, it } from 'vitest';
import { compileAtlas, type CompiledFile } from '../../../../src/atlas/compile/compile.ts';
import type {
	DisagreementPage,
	EventPage,
	FeaturePage,
	MapFeatures,
	SearchRecord,
	SourceAnchors,
	SourcePage
} from '../../../../src/model/compiled/pages.ts';
import { readNote, readSample } from '../../sample.ts';

const files = compileAtlas(readSample());
function open<T>(path: string, from: readonly CompiledFile[] = files): T {
	const file = from.find((item) => item.path === path);
	if (!file) {
		throw new Error(`${path} was not compiled.`);
	}
	return file.value as T;
}

describe('a compiled atlas', () => {
	it('has a page for every feature, event, source and layer', () => {
		const paths = files.map((file) => file.path);
		for (const path of [
			'feature/east-quay.json',
			'feature/strait-ferry.json',
			'feature/the-island.json',
			'event/quay-opened-2019.json',
			'source/harbour-note.json',
			'layer/transport.json',
			'layer/regions.json'
		]) {
			expect(paths).toContain(path);
		}
	});
	it('is the same to the byte when compiled again', () => {
		expect(JSON.stringify(compileAtlas(readSample()))).toBe(JSON.stringify(files));
	});
	it('changes its version with any record', () => {
		const other = readSample();
		const [event] = other.events;
		if (event) {
			event.label = 'Another label';
		}
		const version = (from: readonly CompiledFile[]): string => open<{ version: string }>('meta.json', from).version;
		expect(version(compileAtlas(other))).not.toBe(version(files));
	});
	it('counts named and inferred features apart', () => {
		expect(open<{ counts: object }>('meta.json').counts).toEqual({
			sources: 1,
			features: 3,
			named: 2,
			inferred: 1,
			events: 1,
			citations: 2,
			claims: 2
		});
	});
	it('shows once what a passage names twice, and tells of both parts a place played in one event', () => {
		const other = readSample();
		const [event, citation] = [other.events[0]!, other.citations[0]!];
		const place = event.places[0]!;
		event.places.push({ ...place, role: 'subject' }, { ...place });
		citation.supports.push(...citation.supports);
		const compiled = compileAtlas(other);
		const page = open<FeaturePage>(`feature/${place.feature}.json`, compiled);
		expect(page.events.map(({ event: { id }, role }) => [id, role])).toEqual([
			[event.id, place.role],
			[event.id, 'subject']
		]);
		expect(page.ref.events).toBe(1);
		const passages = open<FeaturePage>(`feature/${place.feature}.json`, compiled).groups[0]!.passages;
		for (const { features, events } of passages) {
			expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
			expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
		}
	});
	it('shows once what two events say of one another, and what other lists of ids name twice', () => {
		const other = readSample();
		const event = other.events[0]!;
		const again = { ...structuredClone(event), id: 'quay-opened-again' };
		event.relations = [{ to: again.id, as: 'same-occasion' }];
		again.relations = [{ to: event.id, as: 'same-occasion' }];
		again.themes = [...again.themes, ...again.themes];
		again.places.push(...again.places);
		other.events.push(again);
		const [feature, to] = other.features;
		feature!.properties.relations = [0, 1].map(() => ({ to: to!.id, as: 'part-of' }));
		const [one, two] = other.citations;
		other.disagreements.push({
			id: 'how-long',
			title: 'How long',
			kind: 'contradiction',
			severity: 'minor',
			subjects: [feature!.id, feature!.id],
			sides: [one!, two!].map(({ id }) => ({ says: id, citations: [id, id] })),
			matters: [],
			note: '',
			origin: event.origin
		});
		const compiled = compileAtlas(other);
		const page = open<EventPage>(`event/${again.id}.json`, compiled);
		expect(page.related.map(({ event: { id } }) => id)).toEqual([event.id]);
		expect(page.ref.themes).toEqual(event.themes);
		expect(page.places).toHaveLength(event.places.length);
		const about = open<FeaturePage>(`feature/${feature!.id}.json`, compiled);
		expect(about.related).toHaveLength(1);
		expect(about.disagreements.map(({ id }) => id)).toEqual(['how-long']);
		const { item, sides } = open<DisagreementPage>('disagreement/how-long.json', compiled);
		expect(item.subjects).toHaveLength(1);
		expect(item.sides.map(({ passages }) => passages.length)).toEqual([1, 1]);
		expect(sides.map((passages) => passages.length)).toEqual([1, 1]);
	});
	it('leads from a feature to each passage that supports it, with digest, locator and claims', () => {
		const page = open<FeaturePage>('feature/strait-ferry.json');
		expect(page.groups.map((group) => group.source.id)).toEqual(['harbour-note']);
		expect(page.groups[0]?.passages.map((passage) => [passage.id, passage.locator])).toEqual([
			['har-001', 'paragraph 1'],
			['har-002', 'paragraph 2']
		]);
		expect(page.groups[0]?.passages[1]?.claims[0]).toMatchObject({
			words: '12 km',
			subjectTitle: 'The island',
			href: 'feature/the-island/'
		});
	});
	it('leads from a feature to its events and to what is named beside it', () => {
		const page = open<FeaturePage>('feature/east-quay.json');
		expect(page.events.map(({ event, role }) => [event.id, role, event.when.words])).toEqual([
			['quay-opened-2019', 'site', 'March 2019']
		]);
		expect(page.coMentioned.map((item) => item.feature.id)).toEqual(['strait-ferry']);
	});
	it('leads from an event to its places and passages', () => {
		const page = open<EventPage>('event/quay-opened-2019.json');
		expect(page.places.map(({ feature, role }) => [feature.id, role])).toEqual([['east-quay', 'site']]);
		expect(page.groups[0]?.passages.map((passage) => passage.id)).toEqual(['har-001']);
	});
	it('says the status an event is claimed to have in an event’s words, a feature’s in a feature’s', () => {
		const sample = readSample();
		const claims = ['quay-opened-2019', 'east-quay'].map((subject) => ({
			subject,
			property: 'status' as const,
			value: { type: 'status' as const, status: 'agreed' as const }
		}));
		sample.citations[0]?.claims.push(...claims);
		const page = open<EventPage>('event/quay-opened-2019.json', compileAtlas(sample));
		const said = page.groups[0]?.passages[0]?.claims.filter((claim) => claim.property === 'status');
		expect(said?.map((claim) => [claim.subject, claim.words])).toEqual([
			['quay-opened-2019', 'agreed'],
			['east-quay', 'agreed, not built']
		]);
	});
	it('names the part or use a status is claimed of, lest it be read of the whole', () => {
		const sample = readSample();
		const value = { type: 'status' as const, status: 'proposed' as const };
		sample.citations[0]?.claims.push({ subject: 'east-quay', property: 'status', of: 'second berth', value });
		expect(
			open<FeaturePage>('feature/east-quay.json', compileAtlas(sample)).history.map((step) => step.words)
		).toEqual(['second berth: proposed']);
	});
	it('cuts the précis of a document at the names of features', () => {
		const [first] = open<SourcePage>('source/harbour-note.json').paragraphs;
		expect(first?.runs.map((run) => [run.text, 'feature' in run ? run.feature.id : null])).toEqual([
			['The ', null],
			['East quay', 'east-quay'],
			[' is in use since 2019; the ', null],
			['ferry', 'strait-ferry'],
			[' starts there.', null]
		]);
	});
	it('draws a label point for every line and area', () => {
		const { features } = open<MapFeatures>('map.json');
		expect(
			features
				.filter((feature) => feature.properties.part === 'anchor')
				.map((feature) => feature.properties.id)
				.sort()
		).toEqual(['strait-ferry', 'the-island']);
	});
	it.each([
		['US', [{ text: 'Вашингтон', lang: 'ru' }], undefined],
		[
			'PK',
			[
				{ text: 'Карачи', lang: 'ru' },
				{ text: 'کراچی', lang: 'ur' }
			],
			'کراچی'
		],
		['CN', [{ text: '喀什', lang: 'zh-Hans' }], '喀什'],
		[
			'CL',
			[
				{ text: 'Punta Arenas', lang: 'es' },
				{ text: 'Пунта-Аренас', lang: 'ru' }
			],
			'Punta Arenas'
		]
	] as const)('gives a place in %s a local name only in a language written there', (country, names, expected) => {
		const atlas = readSample();
		const [feature] = atlas.features;
		if (!feature) {
			throw new Error('The sample has no feature.');
		}
		feature.properties.countries = [country];
		feature.properties.names = names.map((name) => ({ ...name, role: 'local' as const }));
		const { features } = open<MapFeatures>('map.json', compileAtlas(atlas));
		const drawn = features.find(({ properties }) => properties.id === feature.id);
		expect(drawn?.properties.localName).toBe(expected);
		expect(Object.values(drawn?.properties.local ?? {})).toHaveLength(names.length);
	});
	it('keeps the shapes of frames apart from the sites, so that the first map does not wait for them', () => {
		const [sites, frames] = [open<MapFeatures>('map.json'), open<MapFeatures>('frames.json')];
		expect(sites.features.filter(({ properties }) => properties.frame && properties.part === 'shape')).toEqual([]);
		expect(frames.features.map(({ properties }) => [properties.id, properties.part])).toEqual([
			['the-island', 'shape']
		]);
	});
	it('says on every shape how it was come by and how far along it is', () => {
		for (const { properties } of open<MapFeatures>('map.json').features) {
			expect(properties.basis).toMatch(/surveyed|traced|area|endpoints-only|schematic/);
			expect(properties.status).not.toBe('');
			expect(properties.accuracyKm).toBeGreaterThan(0);
		}
	});
	it('finds features, events and documents in search, claims and passages in a file that comes later', () => {
		const typesIn = (file: string): string[] => [
			...new Set(open<SearchRecord[]>(file).map((record) => record.type))
		];
		expect(typesIn('search.json').sort()).toEqual(['event', 'feature', 'source']);
		expect(typesIn('search-passages.json').sort()).toEqual(['claim', 'passage']);
		expect(open<SearchRecord[]>('search-passages.json').every(({ source }) => source !== undefined)).toBe(true);
	});
	it('finds a place by its name for the map, and an event by the words of its date', () => {
		const atlas = readSample();
		for (const { properties } of atlas.features) {
			properties.mapName = 'Kiosk';
		}
		const records = open<SearchRecord[]>('search.json', compileAtlas(atlas));
		const ofType = (type: SearchRecord['type']): SearchRecord[] => records.filter((record) => record.type === type);
		expect(ofType('feature').every(({ names }) => names.split(' · ').includes('Kiosk'))).toBe(true);
		const events = ofType('event');
		expect(events.length).toBeGreaterThan(0);
		expect(events.filter(({ text, hint }) => !text.includes(hint.replace(' (documents differ)', '')))).toEqual([]);
	});
	it('holds no word run of the document anywhere', () => {
		const all = JSON.stringify(files).toLowerCase();
		const words = readNote()
			.toLowerCase()
			.split(/[^a-z0-9]+/);
		const runs = words
			.slice(0, -6)
			.map((_, index) => words.slice(index, index + 6).join(' '))
			.filter((run) => run !== 'a note from the harbour the');
		expect(runs.filter((run) => all.includes(run))).toEqual([]);
	});
	it('gives the browser numbers and hashes to find passages by, and no text', () => {
		const anchors = open<SourceAnchors>('anchors/harbour-note.json');
		expect(anchors.passages.map((passage) => passage.id)).toEqual(['har-001', 'har-002']);
		expect(Object.keys(anchors.passages[0] ?? {}).sort()).toEqual(['anchor', 'id', 'paragraphs', 'pieces']);
		expect(Object.keys(anchors.passages[0]?.anchor ?? {}).sort()).toEqual([
			'at',
			'hash',
			'lead',
			'letters',
			'tail',
			'words'
		]);
	});
});
