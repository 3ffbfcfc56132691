import { join } from 'node:path';
import type { Candidate } from '../../src/model/proposals/mention.ts';
import type { FoundFile, PlaceProposal } from '../../src/model/proposals/proposals.ts';
import { addFiles } from '../../src/server/proposals/add.ts';
import { ProposalStore } from '../../src/server/proposals/store.ts';
import { PAPERS, writePapers } from './papers.ts';
import { readHere } from './read-here.ts';

const candidate = (
	[id, name, kind]: [string, string, Candidate['kind']],
	[lat, lon]: [number, number],
	country: string,
	score: number
): Candidate => {
	const reasons = [score > 0.5 ? 'a large town' : 'a place of that name', `lies in ${country}`];
	return { id, name, lat, lon, country, kind, population: null, score, reasons };
};
const KISUMU = candidate(['geonames:184745', 'Kisumu', 'city'], [-0.1, 34.75], 'KE', 0.9);
const OTHER_KISUMU = candidate(['geonames:1', 'Kisumu Ndogo', 'city'], [-3.9, 39.6], 'KE', 0.1);
const TOKYO = candidate(['geonames:1850147', 'Tokyo', 'capital'], [35.69, 139.69], 'JP', 0.95);
const UGANDA = candidate(['country:UG', 'Uganda', 'country'], [1, 32], 'UG', 0.99);
const NAKURU = candidate(['geonames:184622', 'Nakuru', 'city'], [-0.28, 36.07], 'KE', 0.9);

/** Names of each paper with what they may mean, as finding them gives it. */
const NAMES: Readonly<Record<string, readonly (readonly [string, number, ...Candidate[]])[]>> = {
	'ferry.txt': [
		['Kisumu', 0.95, KISUMU, OTHER_KISUMU],
		['Tokyo', 0.6, TOKYO],
		['Uganda', 0.9, UGANDA]
	],
	'rails.md': [
		['Nakuru', 0.9, NAKURU],
		['Kisumu', 0.55, OTHER_KISUMU, KISUMU]
	],
	'power.html': [['Kisumu', 0.9, KISUMU, OTHER_KISUMU]]
};

/** One of the papers does not say when it appeared. */
const UNDATED: Readonly<Record<string, string>> = {
	'power.html': (PAPERS['power.html'] ?? '').replace('<p>9 November 2020</p>', '')
};

/**
 * Adds the three papers to an atlas with proposals as finding gives them, by hand: reading the names of the whole world
 * takes longer than any test of deciding. Gives what was found, by paper.
 */
export async function addPapersToReview(root: string, atlas: string): Promise<Record<string, FoundFile>> {
	const folder = await writePapers(join(root, 'papers'), UNDATED);
	const added = await addFiles(atlas, [folder], () => undefined, readHere);
	const store = new ProposalStore(atlas);
	const all: Record<string, FoundFile> = {};
	for (const { file, id = '' } of added) {
		const name = file.replace(/^.*\//u, '');
		const found = buildFound(id, textOf(name), NAMES[name] ?? []);
		await store.writeFound(found);
		all[name] = found;
	}
	return all;
}

/** The normal form, near enough: ASCII, and markup gone. */
function textOf(name: string): string {
	const text = UNDATED[name] ?? PAPERS[name] ?? '';
	const plain = name.endsWith('.html') ? text.replace(/<head>.*<\/head>/u, '').replace(/<[^>]+>/gu, ' ') : text;
	return plain.replace(/^# /u, '').replace(/\s+/gu, ' ').trim();
}

function buildFound(document: string, text: string, names: (typeof NAMES)[string]): FoundFile {
	const places = names.map(([name, confidence, place, ...others]): PlaceProposal => {
		const start = text.indexOf(name);
		return {
			id: `${document}-place-${place?.id.toLowerCase() ?? ''}`,
			place: place ?? null,
			confidence,
			reasons: place?.reasons ?? [],
			mentions: [{ start, end: start + name.length, text: name, sense: 'place', confidence }],
			others
		};
	});
	const span = (words: string): { start: number; end: number; text: string } => {
		const start = text.indexOf(words);
		return { start, end: start + words.length, text: words };
	};
	const isFerry = text.includes('120 metres');
	const said = { confidence: 0.9, reasons: ['so written'] };
	return {
		document,
		basis: 'by hand',
		places,
		dates: isFerry ? [{ id: `${document}-date-1`, ...span('2021'), kind: 'date', value: '2021', ...said }] : [],
		quantities: isFerry
			? [
					{
						id: `${document}-quantity-1`,
						...span('120 metres'),
						kind: 'length',
						min: 120,
						max: 120,
						unit: 'm',
						...said
					}
				]
			: [],
		statuses: isFerry
			? [{ id: `${document}-status-1`, ...span('has offered'), status: 'proposed', isNegated: false, ...said }]
			: []
	};
}
