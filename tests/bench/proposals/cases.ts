import { collectNames } from '../../../src/geoparsing/collect-names.ts';
import { FEATURES } from '../../../src/geoparsing/feature-list.ts';
import { viewDocument } from '../../../src/geoparsing/document-view.ts';
import { listFeatures } from '../../../src/geoparsing/features.ts';
import { tellInflection } from '../../../src/geoparsing/inflections.ts';
import { judgeName } from '../../../src/geoparsing/judge-name.ts';
import type { PlaceIndex } from '../../../src/geoparsing/names.ts';
import { scoreFirst } from '../../../src/geoparsing/contradicted.ts';
import { rankNames } from '../../../src/geoparsing/rank.ts';
import { readSurroundings } from '../../../src/geoparsing/surroundings.ts';
import { takeCensus } from '../../../src/geoparsing/word-census.ts';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import type { Article, FoundPlace } from './corpora.ts';
import type { Example } from './logistic.ts';
import { isOver, isRight } from './score.ts';
import { isSamePlace } from './same-place.ts';

/** Ridge of the model of names. */
export const NAME_RIDGE = 1;

/** A name that may be a place's, with all that is known of it. */
export interface Case extends Example {
	start: number;
	end: number;
	/** The first candidate's weight among all; 0 without one. */
	score: number;
	first: Omit<FoundPlace, 'start' | 'end'>;
	/** Within 161 km of where people placed it, or of the same country where it is one. */
	right: boolean;
	/** The same place, however far from one another the middles of wide places are said to be. */
	isSame: boolean;
	/** What a share that a model gives becomes with what no model has seen. */
	adjust: (share: number) => number;
}

/** Every name of an article that may be a place's, and what people marked. */
export function listCases({ text, toponyms }: Article, group: number, index: PlaceIndex): Case[] {
	const census = takeCensus(text);
	const inflection = tellInflection(text, census);
	const names = collectNames(text, index, null, inflection);
	const surroundings = names.map(({ start, end }) => readSurroundings(text, start, end));
	const ranked = rankNames(text, names, surroundings, {
		demonyms: index.gazetteer.demonyms,
		decisions: new Map(),
		keyOf: toNameKey
	});
	const view = viewDocument(text, names, ranked, surroundings, index.gazetteer, inflection, census);
	return names.map(({ start, end }, number) => {
		const weights = ranked[number] ?? [];
		const place = weights[0]?.isContradicted === true ? undefined : weights[0]?.place;
		const first = {
			lat: place?.lat ?? null,
			lon: place?.lon ?? null,
			country: place?.kind === 'country' ? place.country : null
		};
		const over = toponyms.find((toponym) => isOver({ start, end }, toponym));
		const features = listFeatures(view, number);
		return {
			features: FEATURES.map((feature) => features[feature] ?? 0),
			isSo: over !== undefined,
			group,
			start,
			end,
			score: scoreFirst(weights),
			first,
			right: over !== undefined && isRight(first, over),
			isSame:
				place !== undefined &&
				over !== undefined &&
				isSamePlace(
					weights.map((each) => each.place),
					over
				),
			adjust: (share) => judgeName(view, number, features, share)
		};
	});
}
