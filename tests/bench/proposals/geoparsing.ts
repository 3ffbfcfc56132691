import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import { PlaceIndex } from '../../../src/geoparsing/names.ts';
import type { ProposedMention } from '../../../src/model/proposals/mention.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import type { Row } from '../rows.ts';
import { listCases, NAME_RIDGE, type Case } from './cases.ts';
import { PEERS, readGeoVirus, readPeer, type Article, type FoundPlace, type Toponym } from './corpora.ts';
import { isEnglishPiece, listLocalCases, readLocalNews } from './local-news.ts';
import { readManyLanguages } from './many-languages.ts';
import { fit, predict, predictUnseen } from './logistic.ts';
import { isOver, isRight, scoreFound, type Score } from './score.ts';

/** Into how many parts the articles are dealt. */
const PARTS = 5;
const MIN_PLACE = 0.5;

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

/** By article, what a model takes for a place's name. */
function pickLikely(articles: number, cases: readonly Case[], likelihoods: readonly number[]): FoundPlace[][] {
	const found = Array.from({ length: articles }, (): FoundPlace[] => []);
	cases.forEach(({ start, end, first, group, adjust }, number) => {
		if (adjust(likelihoods[number] ?? 0) >= MIN_PLACE) {
			found[group]?.push({ start, end, ...first });
		}
	});
	return found;
}

/**
 * Detection alone on our own local news, of which no model has seen the piece or its language; positions are not marked
 * in it.
 */
function scoreLocalNews(index: PlaceIndex, seen: readonly Case[]): Row[] {
	const all = readLocalNews();
	return ([true, false] as const).flatMap((isEnglish) => {
		const articles = all.filter((article) => isEnglishPiece(article) === isEnglish);
		const cases = articles.flatMap((article, group) => listCases(article, group, index));
		const more = isEnglish ? seen : [...seen, ...listLocalCases(index, articles.length)];
		const likelihoods = isEnglish ? predictUnseen(cases, NAME_RIDGE, PARTS, more) : predictWith(more, cases);
		const score = scoreFound(articles, pickLikely(articles.length, cases, likelihoods));
		return describeScore(isEnglish ? 'Local news, English' : 'Local news, eight other languages', score).slice(
			0,
			3
		);
	});
}

/** By language, what is found as shipped in our own sentences, and what is found and is no place. */
function scoreManyLanguages(geoparser: Geoparser): Row[] {
	const samples = readManyLanguages('many-languages');
	const later = readManyLanguages('later-languages');
	const foundLater = scoreFound(
		later,
		later.map((sample) => parseArticle(geoparser, sample))
	);
	const found = samples.map((sample) => parseArticle(geoparser, sample));
	const all = scoreFound(samples, found);
	return [
		share('Languages, later sentences, as shipped: names, precision', foundLater.precision),
		share('Languages, later sentences, as shipped: names, recall', foundLater.recall),
		share('Many languages, as shipped: names, precision', all.precision),
		share('Many languages, as shipped: names, recall', all.recall),
		...samples.map((sample, number) => {
			const { recall } = scoreFound([sample], [found[number] ?? []]);
			return share(`Many languages, as shipped: names, recall, ${sample.language}`, recall);
		})
	];
}

const predictWith = (seen: readonly Case[], cases: readonly Case[]): number[] => {
	const model = fit(seen, NAME_RIDGE);
	return cases.map(({ features }) => predict(model, features));
};

/** Detection and placing on GeoVirus: by models that had not seen the article, and as shipped. */
export function benchGeoVirus(folder: string): Row[] {
	const articles = readGeoVirus(folder);
	const index = new PlaceIndex(readGazetteer());
	const cases = articles.flatMap((article, group) => listCases(article, group, index));
	const local = listLocalCases(index, articles.length);
	const unseen = pickLikely(articles.length, cases, predictUnseen(cases, NAME_RIDGE, PARTS, local));
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
		share('GeoVirus, as shipped: right place in the list', listed / hit)
	];
}

/** What nine other geoparsers found in the same articles. */
export function benchPeers(folder: string): Row[] {
	const articles = readGeoVirus(folder);
	return PEERS.flatMap((peer) => describeScore(`GeoVirus, ${peer}`, scoreFound(articles, readPeer(folder, peer))));
}

/** Detection in our own local news. */
export function benchLocalNews(folder: string): Row[] {
	const index = new PlaceIndex(readGazetteer());
	const seen = readGeoVirus(folder).flatMap((article, group) => listCases(article, group, index));
	return scoreLocalNews(index, seen);
}

/** Detection in our own sentences in many languages. */
export function benchLanguages(): Row[] {
	return scoreManyLanguages(new Geoparser(readGazetteer()));
}
