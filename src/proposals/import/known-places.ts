import { findKm } from '../../geometry/distance.ts';
import type { Feature } from '../../model/records/feature.ts';
import { foldLetters } from '../../text/fold.ts';
import { anchorOf } from '../accept/place-kinds.ts';

type Position = readonly [number, number];

/** Of two places of one name nearer than this, one is taken for the other. Kilometres. */
const MAX_KM = 25;

/** The form in which names are compared: letters and digits alone. */
export function foldName(text: string): string {
	return foldLetters(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

export interface KnownPlace {
	id: string;
	title: string;
	/** By what it was told. */
	by: string;
}

/** The features of an atlas, to be found by what a file says of them. */
export class KnownPlaces {
	readonly #byId = new Map<string, Feature>();
	readonly #byLink = new Map<string, Feature>();
	readonly #byName = new Map<string, Feature[]>();

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
		for (const name of names) {
			this.#byName.set(name, [...(this.#byName.get(name) ?? []), feature]);
		}
	}

	get(id: string): Feature | undefined {
		return this.#byId.get(id);
	}

	/** By its id, a name of the atlas, or an address. */
	refer(text: string): Feature | undefined {
		return this.#byId.get(text) ?? this.#byLink.get(plain(text)) ?? this.#byName.get(foldName(text))?.[0];
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
		for (const feature of this.#byName.get(foldName(place.title)) ?? []) {
			const km = kmBetween(place.position, anchorOf(feature));
			if (km === null || km <= MAX_KM) {
				return { feature, by: km === null ? 'the same name' : `the same name, ${formatKm(km)} away` };
			}
		}
		return null;
	}

	/** That another place of the name is too far away to be the same. */
	tellNamesakes(title: string, position: Position | null): string[] {
		const others = (this.#byName.get(foldName(title)) ?? []).flatMap((feature) => {
			const km = kmBetween(position, anchorOf(feature));
			return km !== null && km > MAX_KM ? [`${feature.properties.title}, ${formatKm(km)} away`] : [];
		});
		return others.length > 0 ? [`The atlas has another place of this name: ${others.slice(0, 2).join('; ')}.`] : [];
	}
}

/** An address without what two writings of it differ in. */
const plain = (link: string): string => {
	return link
		.replace(/^https?:\/\/(?:www\.)?/u, '')
		.replace(/\/(?:wiki|entity)\/(?=Q\d)/u, '/')
		.replace(/\/+$/u, '');
};

function kmBetween(a: Position | null, b: Position | null): number | null {
	return a && b ? findKm(a, b) : null;
}

export const formatKm = (km: number): string => {
	return km < 0.05 ? '0 km' : km < 10 ? `${Math.round(km * 10) / 10} km` : `${Math.round(km)} km`;
};
