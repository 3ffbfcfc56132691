/** Degrees east and north. */
type Position = readonly [lng: number, lat: number];

export type ParsedPosition = { position: [number, number]; as: string } | { message: string };

const LETTERS: Readonly<Record<string, readonly [axis: 'lat' | 'lng', sign: 1 | -1]>> = {
	n: ['lat', 1],
	s: ['lat', -1],
	e: ['lng', 1],
	o: ['lng', 1],
	w: ['lng', -1]
};
const PLACES = 1e6;
const NOT_READ =
	'This is no position. Write it as 62.32, 129.73 (latitude first), 62°19′N 129°44′E, or paste the link of a map.';

/** Links of maps, each with latitude and longitude where it keeps them. */
const LINKS: readonly (readonly [pattern: RegExp, order: 'lat-lng' | 'lng-lat'])[] = [
	[/!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)/u, 'lat-lng'],
	[/[?&]mlat=(-?\d+(?:\.\d+)?)&mlon=(-?\d+(?:\.\d+)?)/u, 'lat-lng'],
	[/@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)[,z/]/u, 'lat-lng'],
	[/#(?:map=)?\d+(?:\.\d+)?\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/u, 'lat-lng'],
	[/[?&](?:q|query|ll|center|cp|daddr|destination|loc)=(-?\d+(?:\.\d+)?)[,~](-?\d+(?:\.\d+)?)/u, 'lat-lng'],
	[/^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/u, 'lat-lng'],
	[/[?&](?:pt|whatshere\[point\])=(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/u, 'lng-lat']
];

/**
 * A position as people write it: decimal degrees, degrees with minutes and seconds, letters of the compass before or
 * behind, or a pasted link of a map. Without letters the latitude comes first; where that cannot be, it says so and
 * never swaps by itself.
 */
export function parsePosition(text: string): ParsedPosition {
	// Signs that the normal form would make letters or accents of.
	const trimmed = text.replace(/[º˚]/gu, '°').replace(/´/gu, '′').normalize('NFKC').trim();
	if (/^(?:https?:|geo:)/iu.test(trimmed)) {
		return parseLink(trimmed);
	}
	const plain = unify(trimmed);
	const parts = splitParts(plain);
	const [first, second] = parts?.map(parsePart) ?? [];
	if (!first || !second) {
		return { message: NOT_READ };
	}
	if (first.axis !== null && first.axis === second.axis) {
		return { message: `Both numbers are ${first.axis === 'lat' ? 'latitudes' : 'longitudes'} by their letters.` };
	}
	const isSwapped = first.axis === 'lng' || second.axis === 'lat';
	return isSwapped ? check(second.value, first.value) : check(first.value, second.value);
}

function parseLink(link: string): ParsedPosition {
	const readable = decode(link);
	for (const [pattern, order] of LINKS) {
		const [, a, b] = pattern.exec(readable) ?? [];
		if (a !== undefined && b !== undefined) {
			return order === 'lat-lng' ? check(Number(a), Number(b)) : check(Number(b), Number(a));
		}
	}
	return { message: 'This link holds no position: open it, and copy the address once the map shows the place.' };
}

function decode(link: string): string {
	try {
		return decodeURIComponent(link);
	} catch {
		return link;
	}
}

/**
 * One sign for each of degrees, minutes, seconds and minus; one letter for a direction; a point for a decimal comma.
 */
function unify(text: string): string {
	return text
		.toLowerCase()
		.replace(/[−–‒﹣]/gu, '-')
		.replace(/[º˚]|\bdeg(?:rees)?\b|&deg;/gu, '°')
		.replace(/''|[″”“"]|´´|′′|\bsec(?:onds)?\b/gu, '″')
		.replace(/[′’‘'´`ʹ]|\bmin(?:utes)?\b/gu, '′')
		.replace(/\b(lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\b\s*[:=]?/gu, ' ')
		.replace(/\b(n|s|e|w)(?:orth|outh|ast|est)\b/gu, '$1')
		.replace(/[()[\]{}]/gu, ' ')
		.trim();
}

/** The two halves of a position, wherever they part. */
function splitParts(text: string): [string, string] | null {
	// Decimal commas: "62,32; 129,73" or "62,32 129,73".
	const comma = /^([^;]+);([^;]+)$/u.exec(text) ?? /^(-?\d+,\d+)\s+(-?\d+,\d+)$/u.exec(text);
	if (comma) {
		return [point(comma[1] ?? ''), point(comma[2] ?? '')];
	}
	const letters =
		/^(.*?\d.*?[nsewo])\s*[,/]?\s*(\S.*[nsewo])$/u.exec(text) ?? /^([nsewo].*?)\s*[,/]?\s*([nsewo].*)$/u.exec(text);
	if (letters) {
		return [point(letters[1] ?? ''), point(letters[2] ?? '')];
	}
	const halves =
		/^([^,/]+)[,/]([^,/]+)$/u.exec(text) ?? /^(\S+)\s+(\S+)$/u.exec(text) ?? /^(.*[°′″])\s+(-?\d.*)$/u.exec(text);
	return halves ? [halves[1] ?? '', halves[2] ?? ''] : null;
}

const point = (text: string): string => {
	return text.trim().replace(/(\d),(\d)/gu, '$1.$2');
};

interface Part {
	value: number;
	axis: 'lat' | 'lng' | null;
}

function parsePart(text: string): Part | null {
	const [, before = '', body = '', after = ''] = /^\s*([nsewo]?)\s*(.*?)\s*([nsewo]?)\s*$/u.exec(text) ?? [];
	const letter = before || after;
	if (before !== '' && after !== '') {
		return null;
	}
	const found = /^([+-]?)(\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*[′:]?\s*(?:(\d+(?:\.\d+)?)\s*″?)?)?$/u.exec(
		body.replaceAll(':', ' ').replace(/\s+/gu, ' ').trim()
	);
	if (!found) {
		return null;
	}
	const [, minus, degrees = '', minutes = '0', seconds = '0'] = found;
	const hasFraction = degrees.includes('.') && found[3] !== undefined;
	const isMinuteFraction = minutes.includes('.') && found[4] !== undefined;
	if (hasFraction || isMinuteFraction || Number(minutes) >= 60 || Number(seconds) >= 60) {
		return null;
	}
	const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
	const [axis, sign] = LETTERS[letter] ?? [null, 1 as const];
	if (minus === '-' && letter !== '') {
		return null;
	}
	return { value: (minus === '-' ? -1 : 1) * sign * size, axis };
}

function check(lat: number, lng: number): ParsedPosition {
	if (Math.abs(lat) > 90) {
		const isOtherWay = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
		return {
			message: `${lat} is no latitude, which ends at 90.${isOtherWay ? ' Is the longitude first? Write the latitude first, or letters: 62.3 N 129.7 E.' : ''}`
		};
	}
	if (Math.abs(lng) > 180) {
		return { message: `${lng} is no longitude, which ends at 180.` };
	}
	const position: [number, number] = [Math.round(lng * PLACES) / PLACES, Math.round(lat * PLACES) / PLACES];
	return { position, as: formatPosition(position) };
}

/** "62.3167° N, 129.7333° E" */
export function formatPosition([lng, lat]: Position): string {
	const part = (value: number, plus: string, minus: string): string => {
		return `${Math.abs(Math.round(value * 1e4) / 1e4)}° ${value < 0 ? minus : plus}`;
	};
	return `${part(lat, 'N', 'S')}, ${part(lng, 'E', 'W')}`;
}
