import type { FoundName, KnownPlace } from './names.ts';
import { SHORT_STATE, SHORT_STATES } from './word-classes.ts';

const AFTER_COMMA = /^,? ?\(?$/u;
const IN_DIVISION = new RegExp(`^(?:, ?| \\()(${SHORT_STATE.source})\\b\\.?`, 'u');

/** Place that contains a name's: what stands after a comma, or in brackets. */
export interface Container {
	admin1: Set<string>;
	countries: Set<string>;
	name: string;
	/** Not where both may as well stand in a list. */
	isSure: boolean;
	/**
	 * Whether it stands after a comma and is a state of a large country, or a country, and nothing else: what is named
	 * before it lies there.
	 */
	isBinding: boolean;
}

/**
 * Whether no place of a name lies in the country that is named after it: "Stroud, Ontario" is none of those in England.
 */
export function contradictsAll(places: readonly KnownPlace[], container: Container | null): boolean {
	if (!container?.isBinding || places.length === 0) {
		return false;
	}
	const countries = new Set([...container.countries, ...[...container.admin1].map((code) => code.slice(0, 2))]);
	return places.every((place) => place.country !== '' && !countries.has(place.country) && !place.isAtlas);
}

/** Countries whose first divisions stand after a town's name. */
const DIVIDED = new Set(['US', 'CA', 'AU', 'IN']);

/** "Ontario" is the province before it is a town in California. */
function isBindingName(places: readonly KnownPlace[]): boolean {
	const [first] = [...places].sort((a, b) => b.basic - a.basic);
	return first !== undefined && isBindingPlace(first);
}

function isBindingPlace({ kind, country, isOther }: KnownPlace): boolean {
	return !isOther && (kind === 'country' || (kind === 'province' && DIVIDED.has(country)));
}

export function isInside({ kind, country, admin1 }: KnownPlace, { admin1: divisions, countries }: Container): boolean {
	return (
		kind !== 'country' &&
		kind !== 'continent' &&
		((kind !== 'province' && divisions.has(admin1)) || countries.has(country))
	);
}

export function findContainer(text: string, name: FoundName, next: FoundName | undefined): Container | null {
	const gap = next ? text.slice(name.end, next.start) : '';
	if (next && gap.length <= 3 && AFTER_COMMA.test(gap)) {
		const wide = next.places.filter(
			({ kind }) => kind === 'country' || kind === 'province' || kind === 'county' || kind === 'region'
		);
		if (wide.length > 0) {
			const isCountry = wide.some(({ kind }) => kind === 'country');
			const isLike = name.places.some(
				({ kind, country }) =>
					(isCountry && kind === 'country') ||
					(kind === 'province' &&
						wide.some((other) => other.kind === 'province' && other.country === country))
			);
			return {
				isSure: !isLike,
				isBinding: !isLike && /^,/u.test(gap) && isBindingName(next.places),
				admin1: new Set(wide.filter(({ kind }) => kind !== 'country').map(({ admin1 }) => admin1)),
				countries: new Set(wide.filter(({ kind }) => kind === 'country').map(({ country }) => country)),
				name: text.slice(next.start, next.end)
			};
		}
	}
	const short = IN_DIVISION.exec(text.slice(name.end, name.end + 12))?.[1];
	const state = short === undefined ? undefined : SHORT_STATES.get(short.replaceAll(' ', ''));
	return state === undefined
		? null
		: {
				isSure: true,
				isBinding: true,
				admin1: new Set([state]),
				countries: new Set(),
				name: short ?? ''
			};
}
