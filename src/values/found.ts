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
	/**
	 * What all it finds begins with, and is found faster; has the flag `g`, and the pattern `y`. Several rules share
	 * what it finds.
	 */
	readonly starts?: RegExp;
	/** What all it finds has in it, and is found faster; a paragraph without is not searched. Without the flag `g`. */
	readonly needs?: RegExp;
	/** `null` where it is none after all; a span of its own where it is less than the whole match. */
	readonly read: (match: RegExpExecArray, context: C) => (T & { span?: Span }) | null;
}

/** What stands in two paragraphs is not said in one breath: each is searched for itself. */
const PARAGRAPH = /\n[^\S\n]*\n/gu;

interface Paragraph extends Span {
	text: string;
}

function splitParagraphs(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const { index } of text.matchAll(PARAGRAPH)) {
		paragraphs.push({
			start,
			end: index + 1,
			text: text.slice(start, index + 1)
		});
		start = index + 1;
	}
	paragraphs.push({
		start,
		end: text.length,
		text: text.slice(start)
	});
	return paragraphs;
}

/** All that rules find, the longer of two that overlap, in order. Of rules that find alike the earlier counts. */
export function applyRules<T, C>(rules: readonly Rule<T, C>[], text: string, context: C): (T & Span)[] {
	const found: (T & Span & { rank: number })[] = [];
	for (const paragraph of splitParagraphs(text)) {
		const searched = new SearchedParagraph(paragraph);
		for (const [rank, rule] of rules.entries()) {
			for (const match of searched.find(rule)) {
				// What reads the match looks round it in the whole text.
				const start = paragraph.start + match.index;
				const reading = rule.read(
					Object.assign(match, {
						index: start,
						input: text
					}),
					context
				);
				const span = reading?.span ?? {
					start,
					end: start + match[0].length
				};
				found.push(
					...(reading
						? [
								{
									...reading,
									...span,
									rank
								}
							]
						: [])
				);
			}
		}
	}
	return keepLongest(found);
}

/** A paragraph, with what was looked for in it for several rules. */
class SearchedParagraph {
	readonly #text: string;
	readonly #had = new Map<RegExp, boolean>();
	readonly #starts = new Map<RegExp, readonly number[]>();

	constructor({ text }: Paragraph) {
		this.#text = text;
	}

	#has(needs: RegExp): boolean {
		const known = this.#had.get(needs) ?? needs.test(this.#text);
		this.#had.set(needs, known);
		return known;
	}

	/** What a rule's pattern finds, none over another. */
	find({ pattern, guard, starts, needs }: Omit<Rule<unknown, unknown>, 'read'>): RegExpExecArray[] {
		if (needs && !this.#has(needs)) {
			return [];
		}
		return starts ? this.#findAt(this.#listStarts(starts), pattern, guard) : this.#findAnywhere(pattern, guard);
	}

	#findAnywhere(pattern: RegExp, guard: RegExp | undefined): RegExpExecArray[] {
		const text = this.#text;
		const found: RegExpExecArray[] = [];
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
			if (guard && !holdsAt(guard, text, match.index)) {
				pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
				continue;
			}
			found.push(match);
			if (match[0] === '') {
				pattern.lastIndex++;
			}
		}
		return found;
	}

	#findAt(starts: readonly number[], pattern: RegExp, guard: RegExp | undefined): RegExpExecArray[] {
		const found: RegExpExecArray[] = [];
		let next = 0;
		for (const start of starts) {
			pattern.lastIndex = start;
			const match =
				start < next || (guard && !holdsAt(guard, this.#text, start)) ? null : pattern.exec(this.#text);
			if (match) {
				found.push(match);
				next = start + match[0].length;
			}
		}
		return found;
	}

	#listStarts(starts: RegExp): readonly number[] {
		const known = this.#starts.get(starts) ?? Array.from(this.#text.matchAll(starts), ({ index }) => index);
		this.#starts.set(starts, known);
		return known;
	}
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
 * A pattern as a rule has it. A pattern that begins by looking back is searched without that, which is then asked of
 * each match: a search that looks back at each letter of a text is several times slower.
 * @param starts what all that it finds begins with, after what it looks back at
 */
export function buildPattern(
	source: string,
	starts?: RegExp
): Pick<Rule<unknown, unknown>, 'pattern' | 'guard' | 'starts'> {
	const flags = starts ? 'iuy' : 'giu';
	const bounded = boundSpaces(source);
	const end = bounded.startsWith('(?<!') ? findGroupEnd(bounded) : 0;
	return end === 0 || hasAlternatives(bounded)
		? { pattern: new RegExp(bounded, flags), starts }
		: {
				pattern: new RegExp(bounded.slice(end), flags),
				guard: new RegExp(bounded.slice(0, end), 'iuy'),
				starts
			};
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
