import { parseAtlas, type AtlasText } from '../../src/atlas/load/parse.ts';
import type { Atlas } from '../../src/atlas/load/atlas.ts';

const RECORDS_PER_SOURCE = 200;

/** Deterministic numbers in [0, 1). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const round = (value: number): number => {
	return Math.round(value * 1e5) / 1e5;
};

/** Records a file holds at most: one of a million would be longer than a program may read. */
const MAX_IN_FILE = 20_000;

/** What else of a synthetic atlas may be asked for. */
export interface SyntheticChoice {
	/**
	 * So many documents, each of a day of its own in twenty years; the citations are dealt to the first of them. Without, one
	 * for 200 citations, each of a year.
	 */
	documents?: number;
}

/** An atlas of so many features (two points to a line), with an event and a citation for each. */
export function makeAtlas(size: number, choice: SyntheticChoice = {}): Atlas {
	const { atlas, issues } = parseAtlas([...makeTexts(size, choice)]);
	if (!atlas || issues.length > 0) {
		throw new Error(`The synthetic atlas does not parse: ${issues[0]?.message ?? ''}`);
	}
	return atlas;
}

/** The files of such an atlas, the same at every run. */
export function* makeTexts(size: number, { documents }: SyntheticChoice = {}): Generator<AtlasText> {
	const random = numbers(7);
	const position = (): [number, number] => {
		return [round(40 + random() * 50), round(10 + random() * 45)];
	};
	yield {
		path: 'atlas.json',
		text: JSON.stringify({
			id: 'scale',
			title: 'Scale',
			description: 'Synthetic.',
			language: 'en',
			licence: 'CC0 1.0',
			formatVersion: 1,
			reviewed: '2026-11-22',
			home: { bounds: [40, 10, 90, 55] }
		})
	};
	const files = Math.ceil(size / MAX_IN_FILE);
	yield {
		path: 'layers.json',
		text: JSON.stringify({ layers: Array.from({ length: files }, (_, file) => makeLayer(file)) })
	};
	for (let file = 0; file < files; file++) {
		const begin = file * MAX_IN_FILE;
		const numbersIn = Array.from({ length: Math.min(MAX_IN_FILE, size - begin) }, (_, i) => begin + i);
		yield {
			path: `features/${nameLayer(file)}.geojson`,
			text: JSON.stringify({
				type: 'FeatureCollection',
				features: numbersIn.map((i) => makeFeature(i, i % 3 === 2, position))
			})
		};
		yield {
			path: `events/${nameLayer(file)}.json`,
			text: JSON.stringify({ events: numbersIn.map((i) => makeEvent(i, size)) })
		};
	}
	const inEach = documents === undefined ? RECORDS_PER_SOURCE : Math.ceil(size / documents);
	const sources = documents ?? Math.max(1, Math.ceil(size / RECORDS_PER_SOURCE));
	for (let s = 0; s < sources; s++) {
		yield makeSource(s, documents === undefined ? String(2000 + (s % 20)) : findDay(s));
		if (s * inEach < size) {
			yield makeCitations(s, size, inEach);
		}
	}
}

const DAY_MS = 86_400_000;
const DAYS = 7305;

/** A day from 2000 to 2019, another for each of the first 7305 documents. */
const findDay = (s: number): string => {
	return new Date(Date.UTC(2000, 0, 1) + ((s * 4) % DAYS) * DAY_MS).toISOString().slice(0, 10);
};

const nameLayer = (file: number): string => {
	return file === 0 ? 'things' : `things-${file}`;
};

const makeLayer = (file: number): object => {
	return {
		id: nameLayer(file),
		title: `Things ${file}`,
		description: 'Synthetic.',
		hue: 'blue',
		symbol: 'marker',
		shownAtFirst: true
	};
};

function makeFeature(i: number, isLine: boolean, position: () => [number, number]): object {
	const [lng, lat] = position();
	const geometry = isLine
		? {
				type: 'LineString',
				coordinates: [
					[lng, lat],
					[round(lng + 0.2), round(lat + 0.1)],
					[round(lng + 0.4), round(lat + 0.3)]
				]
			}
		: {
				type: 'Point',
				coordinates: [lng, lat]
			};
	return {
		type: 'Feature',
		id: `f-${i}`,
		geometry,
		properties: {
			title: `Feature n${i}`,
			kind: isLine ? 'road' : 'site',
			presence: 'named',
			names: [
				{
					text: `Feature n${i}`,
					role: 'document'
				}
			],
			description: 'A synthetic feature.',
			certainty: 'certain',
			status: 'existing',
			provenance: {
				basis: 'traced',
				accuracyKm: 5,
				method: 'Random.',
				references: [{ title: 'Random' }]
			},
			countries: [],
			prominence: i % 10
		}
	};
}

const makeEvent = (i: number, size: number): object => {
	return {
		id: `e-${i}`,
		label: `Event n${i}`,
		kind: 'visit',
		when: {
			edtf: String(1950 + (i % 70)),
			certainty: 'certain',
			basis: 'stated',
			derivation: 'Synthetic.'
		},
		status: 'completed',
		actors: ['somebody'],
		places: [
			{
				feature: `f-${(i * 7) % size}`,
				role: 'site'
			}
		],
		themes: ['things']
	};
};

/** Anchors of nothing: the records of this atlas are never looked for in a text. */
const NOWHERE = { letters: 1, lead: 0, tail: 0, hash: '' };

const makeSource = (s: number, published: string): AtlasText => {
	return {
		path: `sources/s-${s}.json`,
		text: JSON.stringify({
			id: `s-${s}`,
			short: `Source ${s}`,
			csl: {
				type: 'report',
				title: `Source ${s}`
			},
			published,
			kindInWords: 'report',
			fingerprint: {
				bytes: '0'.repeat(64),
				text: '0'.repeat(64),
				normalisation: 'norm-1',
				anchoring: 'anchor-2',
				length: 100_000
			},
			body: { start: 0, end: 100_000 },
			paragraphs: [
				{
					id: 'p1',
					ranges: [{ start: 0, end: 100_000 }],
					...NOWHERE,
					landmarks: {
						at: [],
						hashes: []
					},
					words: 100,
					precis: 'All of it.'
				}
			]
		})
	};
};

function makeCitations(s: number, size: number, inEach: number): AtlasText {
	const count = Math.min(inEach, size - s * inEach);
	const citations = Array.from({ length: count }, (_, c) => {
		const i = s * inEach + c;
		return {
			id: `c-${i}`,
			paragraphs: ['p1'],
			pieces: [
				{
					start: c * 100,
					end: c * 100 + 90
				}
			],
			anchor: {
				at: 0,
				...NOWHERE,
				words: 14
			},
			digest: `Says something of feature n${i}.`,
			supports: [`f-${i}`, `e-${i}`, `f-${(i * 13) % size}`]
		};
	});
	return {
		path: `citations/s-${s}.json`,
		text: JSON.stringify({ source: `s-${s}`, citations })
	};
}
