import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NameSet } from '../mentions/scan/find-names.ts';
import { toNameKey } from '../mentions/scan/name-trie.ts';
import type { Candidate } from '../model/proposals/mention.ts';
import { cellOf, weighBasic, type NamedPlace } from './basic-weight.ts';
import { STATE_NAMES } from './word-classes.ts';

/** A place that a name may mean, with what of it is asked for each name it stands under. */
export interface KnownPlace extends NamedPlace {
	/** What it weighs where nothing else is known. */
	basic: number;
	/** Its cell of the globe. */
	cell: string;
}

export function knowPlace(place: NamedPlace): KnownPlace {
	return {
		...place,
		basic: weighBasic(place),
		cell: cellOf(place)
	};
}

/** A feature of an atlas as a place that names may mean. */
export interface AtlasPlace {
	place: Omit<Candidate, 'score' | 'reasons' | 'weights'>;
	names: readonly { text: string }[];
}

/** A name found in a text that may be a place's. Offsets are UTF-16. */
export interface FoundName {
	start: number;
	end: number;
	/** Names that fold alike have the same. */
	key: string;
	places: readonly KnownPlace[];
	/** Part of a list that shares its last word: "North" of "North and South Korea". */
	isShared: boolean;
	/** In a form of case, or an adjective: what follows "Hamburger" in "Hamburger Hafen" is no part of a name. */
	isInflected?: boolean;
	/** Its ending says what a preposition says elsewhere: "Szegedről". */
	isLocative?: boolean;
}

/** Names of an atlas, ready to be found. */
export class AtlasNames {
	readonly names = new NameSet();
	readonly #places = new Map<number, KnownPlace[]>();

	constructor(features: readonly AtlasPlace[]) {
		for (const { place, names } of features) {
			for (const { text } of names) {
				this.#add(
					text,
					knowPlace({
						...place,
						country: place.country ?? '',
						population: place.population ?? 0,
						admin1: '',
						isAtlas: true,
						isOther: false
					})
				);
			}
		}
	}

	#add(name: string, place: KnownPlace): void {
		const path = this.names.add(name);
		const known = this.#places.get(path) ?? [];
		if (path > 0 && !known.some(({ id }) => id === place.id)) {
			this.#places.set(path, [...known, place]);
		}
	}

	list(path: number): readonly KnownPlace[] {
		return this.#places.get(path) ?? [];
	}

	/** By a key of `toNameKey`. */
	find(key: string): readonly KnownPlace[] {
		return this.list(this.names.trie.find(key));
	}
}

/** The gazetteer's places by path, each made once. */
export class PlaceIndex {
	readonly gazetteer: Gazetteer;
	readonly #known = new Map<number, readonly KnownPlace[]>();

	constructor(gazetteer: Gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** First divisions by their code. */
	get divisions(): ReadonlyMap<string, KnownPlace> {
		this.#divisions ??= new Map(
			[...STATE_NAMES].flatMap(([code, name]) => {
				const place = this.find(toNameKey(name)).find(
					({ kind, admin1 }) => kind === 'province' && admin1 === code
				);
				return place ? [[code, place] as const] : [];
			})
		);
		return this.#divisions;
	}
	#divisions: ReadonlyMap<string, KnownPlace> | null = null;

	list(path: number): readonly KnownPlace[] {
		const known = this.#known.get(path);
		if (known) {
			return known;
		}
		const made = this.gazetteer.listPlaces(path).map(({ index, isOther }) =>
			knowPlace({
				...this.gazetteer.place(index),
				isAtlas: false,
				isOther
			})
		);
		this.#known.set(path, made);
		return made;
	}

	find(key: string): readonly KnownPlace[] {
		const path = this.gazetteer.names.trie.find(key);
		return path === 0 ? [] : this.list(path);
	}
}
