import { findKm } from '../../geometry/distance.ts';
import type { Feature } from '../../model/records/feature.ts';
import { foldLetters } from '../../text/fold.ts';
import { anchorOf } from '../accept/place-kinds.ts';

type Position = readonly [number, number];

/** Of two places of one name nearer than this, one is taken for the other. Kilometres. */
const MAX_KM = 25;

/** Namesakes that are told. */
const MAX_TOLD = 2;
/** Degrees of latitude that are surely farther. */
const FAR_DEGREES = MAX_KM / 110;

interface Namesake {
	feature: Feature;
	anchor: Position | null;
}

/** The form in which names are compared: letters and digits alone. */
export function foldName(text: string): string {
	return foldLetters(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The features of an atlas, to be found by what a file says of them. */
export class KnownPlaces {
	readonly #byId = new Map<string, Feature>();
	readonly #byLink = new Map<string, Feature>();
	readonly #byName = new Map<string, Namesake[]>();

	constructor(features: readonly Feature[]) {
		features.forEach((feature) => this.add(feature));
	}

	get ids(): ReadonlySet<string> {
		return new Set(this.#byId.keys());
	}

	add(feature: Feature): void {
		const { id, properties } = feature;
		this.#byId.set(id, feature);
		(properties.seeAlso ?? []).forEach((link) => this.#byLink.set(plain(link), feature));
		const names = new Set([properties.title, ...properties.names.map(({ text }) => text)].map(foldName));
		const namesake = { feature, anchor: anchorOf(feature) };
		for (const name of names) {
			const others = this.#byName.get(name);
			if (others) {
				others.push(namesake);
			} else {
				this.#byName.set(name, [namesake]);
			}
		}
	}

	get(id: string): Feature | undefined {
		return this.#byId.get(id);
	}

	/** By its id, a name of the atlas, or an address. */
	refer(text: string): Feature | undefined {
		return this.#byId.get(text) ?? this.#byLink.get(plain(text)) ?? this.#byName.get(foldName(text))?.[0]?.feature;
	}

	/** By id, by a link both have, by name and nearness; with what was found. */
	find(place: {
		id: string | null;
		title: string;
		links: readonly string[];
		position: Position | null;
	}): { feature: Feature; by: string } | null {
		const same = place.id === null ? undefined : this.#byId.get(place.id);
		if (same) {
			return { feature: same, by: 'the same id' };
		}
		const linked = place.links.map((link) => this.#byLink.get(plain(link))).find((each) => each !== undefined);
		if (linked) {
			return { feature: linked, by: 'a link both have' };
		}
		for (const { feature, anchor } of this.#byName.get(foldName(place.title)) ?? []) {
			const km = isFar(place.position, anchor) ? Infinity : kmBetween(place.position, anchor);
			if (km === null || km <= MAX_KM) {
				return {
					feature,
					by: km === null ? 'the same name' : `the same name, ${formatKm(km)} away`
				};
			}
		}
		return null;
	}

	/** That another place of the name is too far away to be the same. */
	tellNamesakes(title: string, position: Position | null): string[] {
		const others: string[] = [];
		for (const { feature, anchor } of this.#byName.get(foldName(title)) ?? []) {
			const km = kmBetween(position, anchor);
			if (km !== null && km > MAX_KM) {
				others.push(`${feature.properties.title}, ${formatKm(km)} away`);
			}
			if (others.length === MAX_TOLD) {
				break;
			}
		}
		return others.length > 0 ? [`The atlas has another place of this name: ${others.join('; ')}.`] : [];
	}
}

/** An address without what two writings of it differ in. */
const plain = (link: string): string => {
	return link
		.replace(/^https?:\/\/(?:www\.)?/u, '')
		.replace(/\/(?:wiki|entity)\/(?=Q\d)/u, '/')
		.replace(/\/+$/u, '');
};

/** Told without a distance: a file may have thousands of one name. */
function isFar(a: Position | null, b: Position | null): boolean {
	return a !== null && b !== null && Math.abs(a[1] - b[1]) > FAR_DEGREES;
}

function kmBetween(a: Position | null, b: Position | null): number | null {
	return a && b ? findKm(a, b) : null;
}

export const formatKm = (km: number): string => {
	return km < 0.05 ? '0 km' : km < 10 ? `${Math.round(km * 10) / 10} km` : `${Math.round(km)} km`;
};
