import { describe, expect, it } from 'vitest';
import { importFile, pack, refuseFile } from '../../samples/import-file.ts';

const feature = (geometry: unknown, properties: object = { name: 'Ford' }, more: object = {}): object => {
	return { type: 'Feature', geometry, properties, ...more };
};
const collection = (features: object[], more: object = {}): string => {
	return JSON.stringify({ type: 'FeatureCollection', ...more, features });
};
const one = async (geometry: unknown, properties?: object) => {
	const imported = await importFile('a.geojson', collection([feature(geometry, properties)]));
	return { place: imported.places[0], ...imported };
};

describe('GeoJSON', () => {
	it('drops altitudes, closes and winds rings, and says so', async () => {
		const { place } = await one({ type: 'Point', coordinates: [72.5, 34.25, 812.4] });
		expect(place?.geometry).toEqual({ type: 'Point', coordinates: [72.5, 34.25] });
		expect(place?.notes).toEqual(['Altitudes were left out.']);
		const clockwise = [
			[0, 0],
			[0, 1],
			[1, 1],
			[1, 0]
		];
		const { place: area } = await one({ type: 'Polygon', coordinates: [clockwise] });
		expect(area?.geometry).toEqual({
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 1],
					[0, 0]
				]
			]
		});
		expect(area?.notes).toEqual(['A ring that was open is closed.']);
	});
	it('cuts lines and areas at the 180th meridian, however they are written', async () => {
		for (const last of [-178, 182]) {
			const { place } = await one({
				type: 'LineString',
				coordinates: [
					[178, 10],
					[last, 14]
				]
			});
			expect(place?.geometry).toEqual({
				type: 'MultiLineString',
				coordinates: [
					[
						[178, 10],
						[180, 12]
					],
					[
						[-180, 12],
						[-178, 14]
					]
				]
			});
		}
		const { place: area } = await one({
			type: 'Polygon',
			coordinates: [
				[
					[177, -19],
					[-178, -19],
					[-178, -16],
					[177, -16],
					[177, -19]
				]
			]
		});
		const boxes = area?.geometry?.type === 'MultiPolygon' ? area.geometry.coordinates : [];
		const longitudes = boxes.map(([ring = []]) => [...new Set(ring.map(([lng]) => lng))].sort((a, b) => a - b));
		expect(longitudes).toEqual([
			[177, 180],
			[-180, -178]
		]);
	});
	it('leaves a line that touches the meridian and an area with an edge along a pole as they are', async () => {
		const touching = {
			type: 'LineString',
			coordinates: [
				[170, 0],
				[180, 1],
				[180, 2],
				[170, 3]
			]
		};
		expect((await one(touching)).place?.geometry).toEqual(touching);
		const cap = {
			type: 'Polygon',
			coordinates: [
				[
					[-180, -90],
					[180, -90],
					[180, -60],
					[0, -65],
					[-180, -60],
					[-180, -90]
				]
			]
		};
		expect((await one(cap)).place?.geometry).toEqual(cap);
	});
	it('makes of a collection one geometry, or one a dimension, and drops none of it', async () => {
		const points = {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Point', coordinates: [1, 2] },
				{ type: 'GeometryCollection', geometries: [{ type: 'MultiPoint', coordinates: [[3, 4]] }] }
			]
		};
		expect((await one(points)).place?.geometry).toEqual({
			type: 'MultiPoint',
			coordinates: [
				[1, 2],
				[3, 4]
			]
		});
		const mixed = {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Point', coordinates: [1, 2] },
				{
					type: 'LineString',
					coordinates: [
						[1, 2],
						[3, 4]
					]
				}
			]
		};
		const { places } = await one(mixed);
		expect(places.map(({ title, geometry }) => [title, geometry?.type])).toEqual([
			['Ford (lines)', 'LineString'],
			['Ford (points)', 'Point']
		]);
	});
	it('tells swapped and impossible positions, with the feature named, and swaps nothing', async () => {
		const { unread, places } = await importFile(
			'a.geojson',
			collection([
				feature({ type: 'Point', coordinates: [62.03, 129.73] }, { name: 'Yakutsk' }),
				feature({ type: 'Point', coordinates: [6_677_000, 4_200_000] }),
				feature({ type: 'Point', coordinates: ['1', null] }),
				feature({ type: 'Polygon', coordinates: [1, 2] }),
				feature({ type: 'Circle', coordinates: [1, 2] }),
				feature({ type: 'Point', coordinates: [1, 2] }, {}),
				feature(null, { title: 'Nowhere' })
			])
		);
		expect(unread.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
			'feature 1 “Yakutsk”: It gives 129.73 as latitude, which ends at 90: latitude and longitude seem swapped; nothing was swapped.',
			'feature 2 “Ford”: It gives 6677000, 4200000, which are no degrees: they may be metres of a projection.',
			'feature 3 “Ford”: It has a position that is no pair of numbers: ["1",null].',
			'feature 4 “Ford”: It has coordinates that are nested otherwise than its type says.',
			'feature 5 “Ford”: It has a geometry of the unknown type "Circle".',
			'feature 6: It has no name: none of its properties is called title, name or label, and it has no id.'
		]);
		expect(places).toMatchObject([{ title: 'Nowhere', geometry: null, notes: ['It has no position.'] }]);
	});
	it('takes a crs of WGS 84 for what it is and refuses any other', async () => {
		const named = (name: string): string => {
			return collection([feature({ type: 'Point', coordinates: [1, 2] })], {
				crs: { type: 'name', properties: { name } },
				bbox: [-180, -90, 180, 90]
			});
		};
		const imported = await importFile('a.geojson', named('urn:ogc:def:crs:OGC:1.3:CRS84'));
		expect([imported.places.length, imported.notes.length]).toEqual([1, 1]);
		expect(await refuseFile('a.geojson', named('urn:ogc:def:crs:EPSG::3857'))).toBe(
			'has positions in another coordinate reference system (crs: urn:ogc:def:crs:EPSG::3857). Save it in WGS 84 (EPSG:4326) from a GIS, and import that.'
		);
	});
	it('reads a text sequence, UTF-16, one bare geometry, and names the line of what is broken', async () => {
		const lines = `\u001E${JSON.stringify(feature({ type: 'Point', coordinates: [1, 2] }))}\n\u001E${JSON.stringify(feature({ type: 'Point', coordinates: [3, 4] }))}\n`;
		expect((await importFile('a.geojsonl', lines)).places).toHaveLength(2);
		const utf16 = new Uint8Array(
			Buffer.from(
				`\uFEFF${collection([feature({ type: 'Point', coordinates: [1, 2] }, { name: 'Гавань' })])}`,
				'utf16le'
			)
		);
		expect((await importFile('a.geojson', utf16)).places[0]?.title).toBe('Гавань');
		expect((await importFile('a.json', '{"type":"Point","coordinates":[1,2]}')).places).toHaveLength(1);
		expect(await refuseFile('a.geojson', '{"type":"FeatureCollection",\n"features":[')).toContain(
			'is no valid JSON'
		);
	});
});

describe('Linked Places', () => {
	const context =
		'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
	it('reads names, dates, links and collections', async () => {
		const { places } = await importFile(
			'a.lpf.json',
			collection(
				[
					{
						'@id': 'http://example.org/places/7',
						type: 'Feature',
						properties: { title: 'Abydos', ccodes: ['eg'] },
						when: { timespans: [{ start: { earliest: '-0600' }, end: { latest: '0640' } }] },
						names: [{ toponym: 'أبيدوس', lang: 'ar' }, { toponym: 'Abydos' }],
						geometry: {
							type: 'GeometryCollection',
							geometries: [
								{ type: 'Point', coordinates: [31.91, 26.18], geowkt: 'POINT(31.91 26.18)' },
								{ geowkt: 'POINT(1 1)' }
							]
						},
						links: [{ type: 'exactMatch', identifier: 'wd:Q192217' }],
						descriptions: [{ '@id': 'x', value: 'A burial ground.' }]
					}
				],
				{ '@context': context }
			)
		);
		expect(places).toMatchObject([
			{
				id: 'http://example.org/places/7',
				title: 'Abydos',
				geometry: { type: 'Point', coordinates: [31.91, 26.18] },
				when: '-0600/0640',
				countries: ['EG'],
				names: [{ text: 'أبيدوس', lang: 'ar' }, { text: 'Abydos' }],
				description: 'A burial ground.',
				links: ['http://example.org/places/7', 'https://www.wikidata.org/wiki/Q192217']
			}
		]);
	});
});

const kml = (inner: string): string => {
	return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inner}</Document></kml>`;
};
const point = '<Point><coordinates>72.5,34.25,0</coordinates></Point>';

describe('KML', () => {
	it('reads folders, many geometries, data, tracks and spans of time', async () => {
		const imported = await importFile(
			'a.kml',
			kml(`<Style id="s"/><Folder><name>Dams</name><Placemark id="d1"><name>Weir</name><description><![CDATA[<p>Small &amp; old, see <a href="https://example.org/weir">this</a></p><script>x()</script>]]></description>
			<TimeSpan><begin>1999-02</begin><end></end></TimeSpan><ExtendedData><Data name="name"><value>Not this</value></Data><Data name="height"><value>12 m</value></Data></ExtendedData>
			<MultiGeometry>${point}<MultiGeometry><Point><coordinates>73,35</coordinates></Point></MultiGeometry></MultiGeometry></Placemark></Folder>
			<Placemark><name>Ride</name><gx:Track><when>2014-05-02T10:00:00Z</when><when>2014-05-01T10:00:00Z</when><gx:coord>10 50 200</gx:coord><gx:coord>11 51 210</gx:coord></gx:Track></Placemark>
			<Placemark><name>Ring</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,4 0,4 0,0</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>
			<Placemark><name>Bad</name><Point><coordinates>72.5;34</coordinates></Point></Placemark><Placemark>${point}</Placemark>
			<NetworkLink><Link><href>http://example.org/more.kml</href></Link></NetworkLink><GroundOverlay><name>x</name></GroundOverlay>`)
		);
		expect(imported.places).toMatchObject([
			{
				title: 'Weir',
				id: 'd1',
				layer: 'Dams',
				when: '1999-02/..',
				description: 'Small & old, see this; height: 12 m',
				links: ['https://example.org/weir'],
				geometry: { type: 'MultiPoint' }
			},
			{
				title: 'Ride',
				when: '2014-05-01/2014-05-02',
				geometry: {
					type: 'LineString',
					coordinates: [
						[10, 50],
						[11, 51]
					]
				}
			},
			{ title: 'Ring', geometry: { type: 'Polygon' } }
		]);
		const ring = imported.places[2]?.geometry;
		expect(ring?.type === 'Polygon' && ring.coordinates.length).toBe(2);
		expect(imported.unread).toEqual([
			{ where: 'placemark 4 “Bad”', reason: 'It has coordinates that are no numbers: “72.5;34”.' },
			{ where: 'placemark 5', reason: 'It has no name.' }
		]);
		expect(imported.notes).toEqual([
			'It refers to 1 other map, which is not fetched: http://example.org/more.kml. Save what they show as KML and import that.',
			'1 picture laid over the map was left out.',
			'Colours, symbols and styles were left out: the atlas draws by what a thing is.'
		]);
	});
	it('reads a KMZ, and refuses entities, what is broken and what is too deep, with the line', async () => {
		const packed = pack({ 'files/a.png': 'x', 'doc.kml': kml(`<Placemark><name>Weir</name>${point}</Placemark>`) });
		const imported = await importFile('a.kmz', packed);
		expect(imported.places[0]?.title).toBe('Weir');
		expect(imported.notes).toEqual([
			'Of the package doc.kml was read; 1 other file in it, as pictures, was left out.'
		]);
		expect(await refuseFile('a.kml', `<!DOCTYPE kml [<!ENTITY a "b">]>\n${kml('&a;')}`)).toContain(
			'declares a document type in line 1'
		);
		expect(await refuseFile('a.kml', kml('\n<Placemark><name>x</Placemark>'))).toMatch(
			/is no well-formed XML: .*line 2/u
		);
		expect(await refuseFile('a.kml', kml('<Folder>'.repeat(200)))).toContain('is nested deeper than 100 elements');
		expect(await refuseFile('a.kmz', pack({ 'a.png': 'x' }))).toContain('holds no KML');
	});
});
