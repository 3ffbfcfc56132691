import { matchWords } from '../text/match-words.ts';
import type { FoundName, PlaceIndex } from './names.ts';

const GENERIC =
	/((?:\p{Lu}[\p{L}\p{M}'’]+(?: |-)){1,2})(Valley|Island|Islands|Bay|Creek|River|Lake|Mountains?|Hills?|Peninsula|County|Parish|Province|Village|Township|Beach|Point|Falls|Harbou?r|Canyon|Desert|Strait|Square|Basin|Delta|Plateau|Heights|Springs|Forest|Peak|Pass|Dam)(?![\p{L}\p{N}])|(?:Lake|Mount|Camp|Fort|Cape|Port|Isle of|Gulf of|Bay of|Strait of) \p{Lu}[\p{L}\p{M}'’]+(?: \p{Lu}[\p{L}\p{M}'’]+)?/gu;

/** Names that a word for a landform or a division ends: places, whether the gazetteer has them or not. */
export function joinLandforms(text: string, names: readonly FoundName[], index: PlaceIndex): FoundName[] {
	const built: FoundName[] = [];
	let next = 0;
	for (const found of matchWords(text, GENERIC)) {
		const trimmed = trimSentenceWord(found[0], index);
		const start = found.index + found[0].length - trimmed.length;
		const end = start + trimmed.length;
		if ((!trimmed.includes(' ') && !trimmed.includes('-')) || /^ \p{Lu}/u.test(text.slice(end, end + 2))) {
			continue;
		}
		while (next < names.length && (names[next]?.end ?? 0) <= start) {
			built.push(names[next++] as FoundName);
		}
		const over: FoundName[] = [];
		while (next < names.length && (names[next]?.start ?? 0) < end) {
			over.push(names[next++] as FoundName);
		}
		if (
			over.some((name) => name.start <= start && name.end >= end) ||
			over.some((name) => name.start < start || name.end > end)
		) {
			built.push(...over);
			continue;
		}
		built.push({
			start,
			end,
			key: trimmed,
			places: [],
			isShared: false
		});
	}
	return [...built, ...names.slice(next)];
}

/** The name without the common word that only begins its sentence: "The", "Near". */
function trimSentenceWord(name: string, { gazetteer }: PlaceIndex): string {
	const first = /^[\p{L}'’]+/u.exec(name)?.[0] ?? '';
	const isCommon =
		(gazetteer.words.get(first.toLowerCase()) ?? Number.POSITIVE_INFINITY) < COMMON && !GENERIC_FIRST.has(first);
	return isCommon ? name.slice(first.length + 1) : name;
}
const GENERIC_FIRST = new Set([
	'Lake',
	'Mount',
	'Camp',
	'Fort',
	'Cape',
	'Port',
	'Isle',
	'Gulf',
	'Bay',
	'Strait',
	'West',
	'East',
	'North',
	'South',
	'Green',
	'Black',
	'White',
	'Red',
	'Long',
	'Great',
	'Little',
	'Big',
	'Rock',
	'Rocky',
	'Bear',
	'Eagle',
	'Rice',
	'Plum',
	'Death',
	'Silver',
	'Golden',
	'Gold',
	'Salt',
	'Spring',
	'Sand',
	'Sandy',
	'Stone',
	'Pine',
	'Oak',
	'Cedar',
	'Elk',
	'Deer',
	'Wolf',
	'Fox',
	'Turkey',
	'Central',
	'Upper',
	'Lower',
	'Orange'
]);
const COMMON = 10_700;
