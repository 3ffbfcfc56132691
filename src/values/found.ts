/** Something found in a text: UTF-16 offsets, end excluded. */
export interface Span {
	start: number;
	end: number;
}

/** A pattern and what is made of what it finds; the pattern bears the flags `g` and `u`. */
export interface Rule<T, C> {
	readonly pattern: RegExp;
	/** `null` where it is none after all; a span of its own where it is less than the whole match. */
	readonly read: (match: RegExpExecArray, context: C) => (T & { span?: Span }) | null;
}

/** All that rules find, the longer of two that overlap, in order. Of rules that find alike the earlier counts. */
export function applyRules<T, C>(rules: readonly Rule<T, C>[], text: string, context: C): (T & Span)[] {
	const found: (T & Span & { rank: number })[] = [];
	for (const [rank, { pattern, read }] of rules.entries()) {
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
			const reading = read(match, context);
			if (match[0] === '') {
				pattern.lastIndex++;
			}
			if (reading) {
				const { start, end } = reading.span ?? { start: match.index, end: match.index + match[0].length };
				found.push({
					...reading,
					start,
					end,
					rank
				});
			}
		}
	}
	return keepLongest(found);
}

function keepLongest<F extends Span & { rank: number }>(found: F[]): F[] {
	found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
	const kept: F[] = [];
	for (const item of found) {
		const before = kept.at(-1);
		if (!before || item.start >= before.end) {
			kept.push(item);
		} else if (item.end - item.start > before.end - before.start) {
			kept[kept.length - 1] = item;
		}
	}
	return kept;
}

/** White space between two words is never longer: a long run of it would be searched anew from each of its places. */
const MAX_SPACES = 40;

/** The same pattern with `\s+` and `\s*` bounded. */
export function boundSpaces(pattern: string): string {
	return pattern.replaceAll('\\s+', `\\s{1,${MAX_SPACES}}`).replaceAll('\\s*', `\\s{0,${MAX_SPACES}}`);
}

/** The offsets in code points of offsets in UTF-16 units, ascending. */
export function toCodePoints(text: string, units: readonly number[]): number[] {
	const points: number[] = [];
	let [unit, point] = [0, 0];
	for (const wanted of units) {
		while (unit < wanted) {
			const code = text.charCodeAt(unit);
			const isPair = code >= 0xd800 && code < 0xdc00 && unit + 1 < text.length;
			unit += isPair ? 2 : 1;
			point++;
		}
		points.push(point);
	}
	return points;
}
