/** What a leg of a course goes along. */
export interface Along {
	kind: 'coast' | 'border' | 'river';
	/** Empty where the words name none. */
	name: string;
	/** As the words have it: "the coast". */
	says: string;
}
/** A named point that a course leads to, and along what. */
export interface Leg {
	name: string;
	along: Along | null;
}
export interface CourseWords {
	legs: Leg[];
	/** What the rest goes along, where words name no point after it. */
	along: Along | null;
}

type Role = 'from' | 'to' | 'via';
type Piece = { as: Role; name: string } | { as: 'along'; along: Along };

const ROLES: Readonly<Record<string, Role | 'along'>> = {
	from: 'from',
	'starting at': 'from',
	'beginning at': 'from',
	to: 'to',
	'as far as': 'to',
	until: 'to',
	into: 'to',
	'ending at': 'to',
	via: 'via',
	through: 'via',
	'by way of': 'via',
	'passing through': 'via',
	passing: 'via',
	past: 'via',
	over: 'via',
	then: 'to',
	'and then': 'to',
	'and on to': 'to',
	'on to': 'to',
	along: 'along',
	following: 'along',
	follows: 'along',
	'down the': 'along',
	'up the': 'along'
};
const WORDS = Object.keys(ROLES).sort((a, b) => b.length - a.length);
const SPLIT = new RegExp(`(?<![\\p{L}\\p{N}])(${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Reads words of a course: "from Sui to Karachi via Nawabshah, along the coast to Gwadar", "A – B – C".
 * @param isName whether words with "and" or a comma in them are one name
 */
export function parseCourse(words: string, isName: (text: string) => boolean): CourseWords {
	const plain = words
		.replace(/\s*(?:[→⟶]|->|\s[–—-]\s)\s*/gu, ' then ')
		.replace(/(?<=\p{L})[–—](?=\p{Lu})/gu, ' then ')
		.replace(/\s+/gu, ' ')
		.replace(/[.!?;]+\s*$/u, '');
	return order(readPieces(plain.trim(), isName));
}

function readPieces(words: string, isName: (text: string) => boolean): Piece[] {
	const pieces: Piece[] = [];
	let role: Role | 'along' = 'from';
	let isFirst = true;
	for (const part of words.split(SPLIT)) {
		const asRole = ROLES[part.toLowerCase()];
		if (asRole !== undefined && !isFirst) {
			role = asRole;
		} else if (part.trim() !== '') {
			pieces.push(...readPart(part, role, isName));
		}
		isFirst = false;
	}
	return pieces;
}

function readPart(part: string, role: Role | 'along', isName: (text: string) => boolean): Piece[] {
	const clean = part.replace(/^[\s,;:]+|[\s,;:]+$/gu, '').replace(/\s+(?:and|&)$/iu, '');
	if (role === 'along') {
		// "along the coast, Gwadar and Turbat": what follows a comma is named for itself.
		const [first = '', ...rest] = clean.split(/\s*,\s*/u);
		const names = rest.flatMap((each) => splitNames(each, isName));
		return [
			{
				as: 'along',
				along: readAlong(first)
			},
			...names.map((name) => ({
				as: 'via' as const,
				name
			}))
		];
	}
	const names = splitNames(clean, isName);
	// Of several without a word between them, the first is where it begins.
	return names.map((name, index) => ({
		as: index === 0 ? role : role === 'from' ? 'via' : role,
		name
	}));
}

/** "Sui, Nawabshah and Karachi" are three; "Trinidad and Tobago" is one. */
function splitNames(text: string, isName: (text: string) => boolean): string[] {
	const whole = text.trim();
	const bare = isName(whole)
		? whole
		: whole.replace(/^(?:the\s+)?(?:cities|city|towns|town|ports|port)\s+of\s+/iu, '');
	if (bare === '') {
		return [];
	}
	const parts = bare.split(/\s*(?:,\s*and\s+|,|\s+and\s+|\s*&\s*)\s*/iu).filter((each) => each !== '');
	if (parts.length < 2 || isName(bare)) {
		return [bare];
	}
	// As long a name as can be from the left.
	for (let count = parts.length - 1; count > 1; count--) {
		const [head, tail] = cutAfter(bare, parts, count);
		if (isName(head)) {
			return [head, ...splitNames(tail, isName)];
		}
	}
	const [head, tail] = cutAfter(bare, parts, 1);
	return [head, ...splitNames(tail, isName)];
}

function cutAfter(text: string, parts: readonly string[], count: number): [head: string, tail: string] {
	let end = 0;
	for (const part of parts.slice(0, count)) {
		end = text.indexOf(part, end) + part.length;
	}
	return [text.slice(0, end), text.slice(end).replace(/^\s*(?:,\s*and\s+|,|and\s+|&)\s*/iu, '')];
}

function readAlong(words: string): Along {
	const says = words.trim();
	const name = says
		.replace(/^the\s+/iu, '')
		.replace(/\b(?:river|coastline|coast|seashore|shoreline|shore|seaboard|border|frontier|boundary)\b/giu, ' ')
		.replace(/\b(?:of|with|between|and)\b/giu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	const kind = /\b(?:coast|coastline|seashore|shore|shoreline|seaboard)\b/iu.test(says)
		? 'coast'
		: /\b(?:border|frontier|boundary)\b/iu.test(says)
			? 'border'
			: 'river';
	return { kind, name, says };
}

/** "To B via C": C comes before B. */
function putViasBefore<T extends { as: Role }>(legs: readonly T[]): T[] {
	const ordered: T[] = [];
	let end = -1;
	for (const leg of legs) {
		if (leg.as === 'via' && end >= 0) {
			ordered.splice(end++, 0, leg);
		} else {
			ordered.push(leg);
			end = leg.as === 'to' ? ordered.length - 1 : -1;
		}
	}
	return ordered;
}

/** Where it begins, what it passes, where it ends: "from A to B via C" is A, C, B. */
function order(pieces: readonly Piece[]): CourseWords {
	const legs: (Leg & { as: Role })[] = [];
	let along: Along | null = null;
	for (const piece of pieces) {
		if (piece.as === 'along') {
			along = piece.along;
		} else {
			legs.push({
				as: piece.as,
				name: piece.name,
				along
			});
			along = null;
		}
	}
	const start = legs.findIndex(({ as }) => as === 'from');
	const ordered = start > 0 ? [...legs.splice(start, 1), ...legs] : legs;
	const final = putViasBefore(ordered);
	// "Along the coast from A to B" tells it of a place where nothing leads yet: it is told of all that follows.
	const [first] = final;
	const whole = along ?? (first?.as === 'from' ? first.along : null);
	const isStart = first?.as === 'from';
	return {
		legs: final.map(({ name, along: of }, index) => ({
			name,
			along: index === 0 && isStart ? null : of
		})),
		along: whole
	};
}
