import { collectNames } from '../../../src/geoparsing/collect-names.ts';
import { FEATURES } from '../../../src/geoparsing/feature-list.ts';
import { viewDocument } from '../../../src/geoparsing/document-view.ts';
import { listFeatures } from '../../../src/geoparsing/features.ts';
import { Geoparser, judgeName } from '../../../src/geoparsing/geoparse.ts';
import { PlaceIndex } from '../../../src/geoparsing/names.ts';
import { rankNames } from '../../../src/geoparsing/rank.ts';
import { readSurroundings } from '../../../src/geoparsing/surroundings.ts';
import type { ProposedMention } from '../../../src/model/proposals/mention.ts';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import type { Row } from '../rows.ts';
import { benchConfidence } from './confidence.ts';
import { PEERS, readGeoVirus, readPeer, type Article, type FoundPlace, type Toponym } from './corpora.ts';
import { predictUnseen, type Example } from './logistic.ts';
import { isOver, isRight, scoreFound, type Score } from './score.ts';

/** Ridge of the models, and into how many parts the articles are dealt. */
export const NAME_RIDGE = 1;
const PARTS = 5;
const MIN_PLACE = 0.5;

/** A name that may be a place's, with all that is known of it. */
export interface Case extends Example {
	start: number;
	end: number;
	/** The first candidate's weight among all; 0 without one. */
	score: number;
	first: Omit<FoundPlace, 'start' | 'end'>;
	right: boolean;
	/** What a share that a model gives becomes with what no model has seen. */
	adjust: (share: number) => number;
}

/** Every name of an article that may be a place's, and what people marked. */
export function listCases({ text, toponyms }: Article, group: number, index: PlaceIndex): Case[] {
	const names = collectNames(text, index, null);
	const surroundings = names.map(({ start, end }) => readSurroundings(text, start, end));
	const ranked = rankNames(text, names, surroundings, {
		demonyms: index.gazetteer.demonyms,
		decisions: new Map(),
		keyOf: toNameKey
	});
	const view = viewDocument(text, names, ranked, surroundings, index.gazetteer);
	return names.map(({ start, end }, number) => {
		const weights = ranked[number] ?? [];
		const place = weights[0]?.place;
		const first = {
			lat: place?.lat ?? null,
			lon: place?.lon ?? null,
			country: place?.kind === 'country' ? place.country : null
		};
		const over = toponyms.find((toponym) => isOver({ start, end }, toponym));
		const features = listFeatures(view, number);
		const sum = weights.reduce((total, { weight }) => total + Math.exp(weight - (weights[0]?.weight ?? 0)), 0);
		return {
			features: FEATURES.map((feature) => features[feature] ?? 0),
			isSo: over !== undefined,
			group,
			start,
			end,
			score: sum > 0 ? 1 / sum : 0,
			first,
			right: over !== undefined && isRight(first, over),
			adjust: (share) => judgeName(view, number, features, share)
		};
	});
}

const share = (what: string, value: number): Row => ({
	what,
	value: value * 100,
	unit: '%',
	ratio: null,
	against: ''
});

function describeScore(name: string, { precision, recall, f, placedF, accuracy }: Score): Row[] {
	return [
		share(`${name}: names, precision`, precision),
		share(`${name}: names, recall`, recall),
		share(`${name}: names, F`, f),
		share(`${name}: found and placed, F`, placedF),
		share(`${name}: placed right of those found`, accuracy)
	];
}

const isPlaceMention = ({ sense, kind }: ProposedMention): boolean => {
	return sense !== 'person' && sense !== 'part-of-name' && kind !== 'hint';
};

/** Code points as UTF-16 units, where a text has any beyond the basic plane. */
function toUnits(text: string): (point: number) => number {
	const units = [0];
	for (const point of text) {
		units.push((units.at(-1) ?? 0) + point.length);
	}
	return (point) => units[point] ?? text.length;
}

function parseArticle(geoparser: Geoparser, { text }: Article): (FoundPlace & { mention: ProposedMention })[] {
	const unitOf = toUnits(text);
	return geoparser
		.parse(text)
		.filter(isPlaceMention)
		.map((mention) => ({
			start: unitOf(mention.start),
			end: unitOf(mention.end),
			lat: mention.lat,
			lon: mention.lon,
			country: mention.kind === 'country' ? mention.country : null,
			mention
		}));
}

function listsRight({ mention }: { mention: ProposedMention }, toponym: Toponym): boolean {
	return mention.candidates.some(({ lat, lon, country, kind }) =>
		isRight({ lat, lon, country: kind === 'country' ? country : null }, toponym)
	);
}

/** Detection, placing and confidence on GeoVirus, peers beside ours. */
export function benchGeoparsing(folder: string): Row[] {
	const articles = readGeoVirus(folder);
	const index = new PlaceIndex(readGazetteer());
	const cases = articles.flatMap((article, group) => listCases(article, group, index));
	const likelihoods = predictUnseen(cases, NAME_RIDGE, PARTS);
	const unseen = articles.map((): FoundPlace[] => []);
	cases.forEach(({ start, end, first, group }, number) => {
		if ((likelihoods[number] ?? 0) >= MIN_PLACE) {
			unseen[group]?.push({ start, end, ...first });
		}
	});
	const geoparser = new Geoparser(index.gazetteer);
	const found = articles.map((article) => parseArticle(geoparser, article));
	let [hit, listed] = [0, 0];
	articles.forEach(({ toponyms }, number) => {
		for (const toponym of toponyms) {
			const over = (found[number] ?? []).filter((place) => isOver(place, toponym));
			hit += over.length > 0 ? 1 : 0;
			listed += over.some((place) => listsRight(place, toponym)) ? 1 : 0;
		}
	});
	return [
		...describeScore('GeoVirus, articles not seen', scoreFound(articles, unseen)),
		...describeScore('GeoVirus, as shipped', scoreFound(articles, found)),
		share('GeoVirus, as shipped: right place in the list', listed / hit),
		...PEERS.flatMap((peer) => describeScore(`GeoVirus, ${peer}`, scoreFound(articles, readPeer(folder, peer)))),
		...benchConfidence(folder)
	];
}
