import { NameFinder, type NameSet } from '../mentions/scan/find-names.ts';
import { toNameKey } from '../mentions/scan/name-trie.ts';
import { addInflected, cutTurkishEndings } from './find-inflected.ts';
import type { Inflection } from './inflections.ts';
import { joinKinds } from './join-kinds.ts';
import { isBareKind } from './kind-words.ts';
import { joinLandforms } from './landforms.ts';
import { knowPlace, type AtlasNames, type FoundName, type KnownPlace, type PlaceIndex } from './names.ts';
import { DIRECTIONS, KIND_WORDS, SHORT_STATE, SHORT_STATES } from './word-classes.ts';

function scan(text: string, names: NameSet, list: (path: number) => readonly KnownPlace[]): FoundName[] {
	const found: FoundName[] = [];
	const finder = new NameFinder(names, (start, end, path) => {
		found.push({
			start,
			end: end + closingStop(text, start, end),
			key: String(path),
			places: markScript(text.charCodeAt(start), list(path)),
			isShared: false
		});
	});
	finder.push(text);
	finder.end();
	return found;
}

/** Letters of Latin script stand before this one. */
const FIRST_OTHER_SCRIPT = 0x370;

function markScript(first: number, places: readonly KnownPlace[]): readonly KnownPlace[] {
	return (first >= FIRST_OTHER_SCRIPT && first < 0x1e00) || first > 0x1fff
		? places.map((place) =>
				place.isOther
					? knowPlace({
							...place,
							isOtherScript: true
						})
					: place
			)
		: places;
}

/** Whether the last of several words is in lower case and no word for a kind: "La réunion" is no island. */
function endsLow(written: string): boolean {
	const last = /\s(\p{Ll}{4,})$/u.exec(written)?.[1];
	return last !== undefined && !KIND_WORDS.has(last);
}

/** "U.S." ends with its full stop, as it has one inside. */
function closingStop(text: string, start: number, end: number): number {
	return text[end] === '.' && text.slice(start, end).includes('.') && end - start <= 6 ? 1 : 0;
}

/**
 * All names in a text that may be places'. The atlas's own come first: where one lies over a name of the gazetteer, the
 * longer stays, and of two alike the places of both, the atlas's first.
 * @param inflection forms of the language of the text, as `tellInflection` tells it
 */
export function collectNames(
	text: string,
	index: PlaceIndex,
	atlas: AtlasNames | null,
	inflection: Inflection | null
): FoundName[] {
	const written = scan(text, index.gazetteer.names, (path) => index.list(path)).filter(({ start, end }) => {
		const name = text.slice(start, end);
		return !endsLow(name) && !isBareKind(name);
	});
	const cut = cutTurkishEndings(text, written, index, inflection);
	const general = joinKinds(text, addInflected(text, cut, index, inflection), index);
	const own = atlas ? scan(text, atlas.names, (path) => atlas.list(path)) : [];
	const merged = own.length === 0 ? general : mergeNames(own, general);
	const built = joinLandforms(text, merged, index);
	const more = [
		...shareEndings(text, built, index),
		...introduceShorts(text, built),
		...findShortStates(text, built, index)
	];
	// "Central" of "Central and West Asia" is no place called Central.
	const starts = new Set(more.map(({ start }) => start));
	return [...built.filter(({ start }) => !starts.has(start)), ...more].sort(
		(a, b) => a.start - b.start || b.end - a.end
	);
}

const AFTER_TOWN = new RegExp(`^, ?(${SHORT_STATE.source})(?![\\p{L}\\p{N}])\\.?`, 'u');

/** First divisions as papers shorten them, after a place: "Gary, Ind." */
function findShortStates(text: string, names: readonly FoundName[], index: PlaceIndex): FoundName[] {
	const starts = new Set(names.map(({ start }) => start));
	return names.flatMap(({ end }) => {
		const found = AFTER_TOWN.exec(text.slice(end, end + 12));
		const division = SHORT_STATES.get((found?.[1] ?? '').replaceAll(' ', ''));
		const start = end + (found ? found[0].length - (found[1]?.length ?? 0) - (found[0].endsWith('.') ? 1 : 0) : 0);
		if (!found || !division || starts.has(start)) {
			return [];
		}
		const places = index.divisions.get(division);
		return places
			? [
					{
						start,
						end: end + found[0].length,
						key: division,
						places: [places],
						isShared: true
					}
				]
			: [];
	});
}

function mergeNames(own: readonly FoundName[], general: readonly FoundName[]): FoundName[] {
	const kept: FoundName[] = [];
	let next = 0;
	for (const name of own) {
		while (next < general.length && (general[next]?.end ?? 0) <= name.start) {
			kept.push(general[next++] as FoundName);
		}
		const over: FoundName[] = [];
		while (next < general.length && (general[next]?.start ?? 0) < name.end) {
			over.push(general[next++] as FoundName);
		}
		const longer = over.find(({ start, end }) => start <= name.start && end >= name.end);
		const isLonger = longer !== undefined && longer.end - longer.start > name.end - name.start;
		if (isLonger) {
			kept.push(longer);
		} else {
			kept.push({
				...name,
				places: [...name.places, ...(longer?.places ?? [])]
			});
		}
	}
	return [...kept, ...general.slice(next)];
}

const SHARED = /(?:(\p{L}+)(?:, (\p{L}+))?(?:, (\p{L}+))?,? (?:and|or|&) )$/u;

/** "South, Central and West Asia" names three places. */
function shareEndings(text: string, names: readonly FoundName[], index: PlaceIndex): FoundName[] {
	return names.flatMap(({ start, end }) => {
		const [first = '', ...rest] = text.slice(start, end).split(/\s+/u);
		if (rest.length === 0 || !DIRECTIONS.has(first.toLowerCase())) {
			return [];
		}
		const before = text.slice(Math.max(0, start - 60), start).replace(/\s/gu, ' ');
		const found = SHARED.exec(before);
		const words = (found?.slice(1) ?? []).filter(
			(word) => word !== undefined && DIRECTIONS.has(word.toLowerCase())
		);
		let from = start - (found?.[0].length ?? 0);
		return words.flatMap((word) => {
			const place = text.indexOf(word, from);
			from = place + word.length;
			const key = toNameKey(`${word} ${rest.join(' ')}`);
			const places = index.find(key);
			return places.length > 0 && place >= 0
				? [
						{
							start: place,
							end: from,
							key,
							places,
							isShared: true
						}
					]
				: [];
		});
	});
}

const INTRODUCED = /^\s?\((?:the |or )?["“]?((?:\p{Lu}[\p{L}.]{0,3}){2,7}|\p{Lu}{2,7})["”]?\)/u;

/** Abbreviations that a text introduces in brackets after a name, wherever they stand after that. */
function introduceShorts(text: string, names: readonly FoundName[]): FoundName[] {
	const taken = new Set(names.map(({ start }) => start));
	const known = new Set<string>();
	return names.flatMap(({ start, end, key, places }) => {
		const short = INTRODUCED.exec(text.slice(end, end + 16))?.[1];
		if (!short || known.has(short) || SHORT_STATES.has(short) || !isShortOf(short, text.slice(start, end))) {
			return [];
		}
		known.add(short);
		const found: FoundName[] = [];
		for (let offset = text.indexOf(short, end); offset >= 0; offset = text.indexOf(short, offset + short.length)) {
			const isWhole = !/[\p{L}\p{N}]/u.test(`${text[offset - 1] ?? ''}${text[offset + short.length] ?? ''}`);
			if (isWhole && !taken.has(offset)) {
				found.push({
					start: offset,
					end: offset + short.length,
					key,
					places,
					isShared: false
				});
			}
		}
		return found;
	});
}

/** Whether capitals are the first letters of the words of a name, in order, small words left out. */
function isShortOf(short: string, name: string): boolean {
	const letters = short.replace(/\P{L}/gu, '').toLowerCase();
	const first = name
		.split(/[\s-]+/u)
		.map((word) => word[0]?.toLowerCase() ?? '')
		.join('');
	let next = 0;
	for (const letter of first) {
		next += letter === letters[next] ? 1 : 0;
	}
	return next === letters.length && first.startsWith(letters[0] ?? '');
}
