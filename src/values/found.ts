/** Something found in a text: UTF-16 offsets, end excluded. */
export interface Span {
	start: number;
	end: number;
}

/** A pattern and what is made of what it finds; the pattern bears the flags `g` and `u`. */
export interface Rule<T, C> {
	readonly pattern: RegExp;
	/** What must hold where a match begins; sticky. */
	readonly guard?: RegExp;
	/** `null` where it is none after all; a span of its own where it is less than the whole match. */
	readonly read: (match: RegExpExecArray, context: C) => (T & { span?: Span }) | null;
}

/** What stands in two paragraphs is not said in one breath. */
const PARAGRAPH = /\n[^\S\n]*\n/u;

/** All that rules find, the longer of two that overlap, in order. Of rules that find alike the earlier counts. */
export function applyRules<T, C>(rules: readonly Rule<T, C>[], text: string, context: C): (T & Span)[] {
	const found: (T & Span & { rank: number })[] = [];
	for (const [rank, { pattern, guard, read }] of rules.entries()) {
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
			if (guard && !holdsAt(guard, text, match.index)) {
				pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
				continue;
			}
			const parted = match[0].search(PARAGRAPH);
			if (parted >= 0) {
				pattern.lastIndex = match.index + parted + 1;
				continue;
			}
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

function holdsAt(guard: RegExp, text: string, offset: number): boolean {
	guard.lastIndex = offset;
	return guard.test(text);
}

/**
 * A pattern as a rule has it. A pattern that begins by looking back is searched without that, which is then asked of each
 * match: a search that looks back at each letter of a text is several times slower.
 */
export function buildPattern(source: string): Pick<Rule<unknown, unknown>, 'pattern' | 'guard'> {
	const bounded = boundSpaces(source);
	const end = bounded.startsWith('(?<!') ? findGroupEnd(bounded) : 0;
	return end === 0 || hasAlternatives(bounded)
		? { pattern: new RegExp(bounded, 'giu') }
		: { pattern: new RegExp(bounded.slice(end), 'giu'), guard: new RegExp(bounded.slice(0, end), 'iuy') };
}

/** Calls back for each mark of a pattern outside classes of letters, with the depth of groups after it. */
function walkPattern(source: string, onMark: (mark: string, depth: number, offset: number) => boolean): void {
	let [depth, isInClass] = [0, false];
	for (let offset = 0; offset < source.length; offset++) {
		const mark = source[offset] ?? '';
		if (mark === '\\') {
			offset++;
		} else if (isInClass) {
			isInClass = mark !== ']';
		} else {
			isInClass = mark === '[';
			depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
			if (onMark(mark, depth, offset)) {
				return;
			}
		}
	}
}

/** Offset after the group that a pattern begins with. */
function findGroupEnd(source: string): number {
	let end = 0;
	walkPattern(source, (mark, depth, offset) => {
		end = mark === ')' && depth === 0 ? offset + 1 : 0;
		return end > 0;
	});
	return end;
}

/** Whether a pattern has alternatives outside all groups. */
function hasAlternatives(source: string): boolean {
	let has = false;
	walkPattern(source, (mark, depth) => {
		has ||= mark === '|' && depth === 0;
		return has;
	});
	return has;
}

/** White space between two words is never longer: a long run of it would be searched anew from each of its places. */
const MAX_SPACES = 40;

/** The same pattern with `\s+` and `\s*` bounded. */
function boundSpaces(pattern: string): string {
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
