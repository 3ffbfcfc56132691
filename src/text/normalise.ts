/** Name of this normalisation; a change of a single rule makes it `norm-2`. */
export const NORMALISATION = 'norm-1';

/**
 * A text in normal form, with the way back to the copy it came from.
 * `text` is one line: every run of white space is one space, so re-wrapped copies normalise alike.
 */
export interface NormalText {
	text: string;
	/** Code points of `text`, one string each. */
	points: string[];
	/** For each code point of `text`, the UTF-16 offset in the raw string where it came from; one more for the end. */
	rawOffsets: Uint32Array;
}

const DROPPED = /[\u00AD\u200B\u2060\uFEFF]/u;
const SPACE = /[\s\u0085\u180E]/u;
const MARK = /\p{M}/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/u;
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;

function normalCluster(cluster: string): string {
	if (cluster < '\u0080') return cluster === '`' ? "'" : cluster;
	const first = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
	if (SINGLE_QUOTE.test(first)) return "'" + cluster.slice(first.length);
	if (DOUBLE_QUOTE.test(first)) return '"' + cluster.slice(first.length);
	if (DASH.test(first)) return '-' + cluster.slice(first.length);
	return cluster.normalize('NFKC');
}

/** Yields a base character with its combining marks, and the UTF-16 offset it starts at. */
function* clusters(raw: string): Generator<[string, number]> {
	let cluster = '';
	let start = 0;
	let at = 0;
	for (const point of raw) {
		if (cluster !== '' && !MARK.test(point)) {
			yield [cluster, start];
			cluster = '';
		}
		if (cluster === '') start = at;
		cluster += point;
		at += point.length;
	}
	if (cluster !== '') yield [cluster, start];
}

/** Gathers normal code points and where they came from; white space waits until a letter follows it. */
class Builder {
	readonly points: string[] = [];
	readonly offsets: number[] = [];
	#pendingSpace = -1;

	add(point: string, at: number): void {
		if (DROPPED.test(point)) return;
		if (SPACE.test(point)) {
			if (this.points.length > 0 && this.#pendingSpace < 0) this.#pendingSpace = at;
			return;
		}
		if (this.#pendingSpace >= 0) this.#push(' ', this.#pendingSpace);
		this.#pendingSpace = -1;
		this.#push(point, at);
	}

	#push(point: string, at: number): void {
		this.points.push(point);
		this.offsets.push(at);
	}
}

/**
 * Brings a text to the normal form `norm-1`: compatibility composition, straight quotes, plain hyphens,
 * no soft hyphens or zero-width spaces, single spaces, no white space at the ends.
 * Joiners (U+200C, U+200D) stay: they carry meaning in Persian and Indic scripts.
 */
export function normaliseText(raw: string): NormalText {
	const { points, offsets } = collect(raw);
	offsets.push(raw.trimEnd().length);
	return { text: points.join(''), points, rawOffsets: Uint32Array.from(offsets) };
}

function collect(raw: string): Builder {
	const builder = new Builder();
	for (const [cluster, at] of clusters(raw)) for (const point of normalCluster(cluster)) builder.add(point, at);
	return builder;
}

/** The stretch of normal text between two code-point offsets. */
export function sliceText(normal: NormalText, start: number, end: number): string {
	return normal.points.slice(start, end).join('');
}

/** Code points in a string. */
export function countPoints(text: string): number {
	let count = 0;
	for (const point of text) if (point) count++;
	return count;
}
