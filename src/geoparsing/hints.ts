import type { ProposedMention } from '../model/proposals/mention.ts';
import { matchWords } from '../text/match-words.ts';

/** Sites that are described and not named: "an Indian army base", "a gas field near Sui". */
const DESCRIBED =
	/(?:[Aa]n?|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]everal|[Tt]he (?:new|planned|proposed|old|nearby|first|second|future)) (?:[\p{L}-]+ ){0,3}?(?:(?:army|air|naval|military|missile|power|pumping|compressor|railway|radar|nuclear|desalination|border|refugee|transit) )(?:base|bases|station|stations|plant|plants|camp|camps|site|crossing|post|field|terminal|headquarters)(?![\p{L}\p{N}])|(?:[Aa]n?|[Aa]nother|[Tt]he (?:new|planned|proposed|old|nearby|future)) (?:[\p{L}-]+ ){0,2}?(?:base|factory|mill|depot|plant|airbase|airfield|airport|seaport|port|harbour|refinery|pipeline|dam|mine|gas field|oil field|oilfield|gasfield|terminal|bridge|tunnel|reservoir|garrison|shipyard|smelter|barracks|lighthouse|quarry)(?![\p{L}\p{N}])/gu;

/** Stretches that describe a site nobody names; never over a name that was found. Offsets are UTF-16. */
export function findHints(text: string, mentions: readonly ProposedMention[]): ProposedMention[] {
	const sorted = [...mentions].sort((a, b) => a.start - b.start);
	let next = 0;
	const hints: ProposedMention[] = [];
	for (const found of matchWords(text, DESCRIBED)) {
		const [start, end] = [found.index, found.index + found[0].length];
		while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) {
			next++;
		}
		const isOver = (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end;
		if (isOver || !isSomewhere(text, found[0], end)) {
			continue;
		}
		hints.push({
			start,
			end,
			text: found[0],
			sense: 'place',
			lat: null,
			lon: null,
			country: null,
			name: null,
			kind: 'hint',
			confidence: HINT_CONFIDENCE,
			reasons: ['a site is described here and not named'],
			candidates: []
		});
	}
	return hints;
}

/** Not measured: a hint is a question to the reader. */
const HINT_CONFIDENCE = 0.3;

/** Whether the words say whose it is or where: "an Indian army base", "a gas field near Sui". */
function isSomewhere(text: string, words: string, end: number): boolean {
	return (
		/\s\p{Lu}/u.test(words) ||
		/^ (?:near|in|at|outside|off|on|between|north|south|east|west)\b[^.;\n]{0,24}\p{Lu}/u.test(
			text.slice(end, end + 40)
		)
	);
}
