import { parsePosition } from '../../geometry/parse-position.ts';
import { codesAt } from '../../geometry/geometry.ts';

export type ReadPosition = { position: [number, number]; notes: string[] } | { fault: string } | null;

/** A decimal number: with a comma too, and with a sign that is no hyphen. */
const unify = (text: string): string => {
	return text.replace(/[−–]/gu, '-').replace(/^([+-]?\d+),(\d+)$/u, '$1.$2');
};

/**
 * The position of two cells: decimal degrees with point or comma, or degrees, minutes and seconds. `null` where both
 * are empty.
 */
export function readPair(latitude: string, longitude: string): ReadPosition {
	if (latitude === '' && longitude === '') {
		return null;
	}
	if (latitude === '' || longitude === '') {
		return { fault: `The ${latitude === '' ? 'latitude' : 'longitude'} is empty.` };
	}
	return read(`${unify(latitude)}; ${unify(longitude)}`, `${latitude}, ${longitude}`);
}

/** The position of one cell, in any usual notation, or `Point(lng lat)` as Wikidata gives it. */
export function readWhole(text: string): ReadPosition {
	if (text === '') {
		return null;
	}
	const [, lng, lat] = /^point\s*\(\s*(\S+)\s+(\S+)\s*\)$/iu.exec(text) ?? [];
	return lng === undefined || lat === undefined ? read(text, text) : read(`${lat}; ${lng}`, text);
}

function read(text: string, shown: string): ReadPosition {
	const parsed = parsePosition(text);
	if ('message' in parsed) {
		return { fault: `Its position “${shown.slice(0, 60)}” cannot be read. ${parsed.message} Nothing was swapped.` };
	}
	const { position } = parsed;
	const isNull = position[0] === 0 && position[1] === 0;
	return {
		position,
		notes: isNull ? ['Its position is 0, 0, which is often written where none is known.'] : []
	};
}

/** That a position lies in its country only with latitude and longitude exchanged; told, never mended. */
export function tellSwapped([lng, lat]: readonly [number, number], countries: readonly string[]): string[] {
	if (countries.length === 0 || countries.some((code) => codesAt([lng, lat]).has(code)) || Math.abs(lng) > 90) {
		return [];
	}
	const isOtherWay = countries.some((code) => codesAt([lat, lng]).has(code));
	return isOtherWay
		? [
				`It lies in ${countries.join(' or ')} only with latitude and longitude exchanged: see whether they are. Nothing was swapped.`
			]
		: [];
}
