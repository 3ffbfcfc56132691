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
/** What may compose with the character before it: combining marks, Hangul letters, half-width kana sound marks, a Kirat Rai vowel. */
const MARK = /[\p{M}\u1160-\u11FF\u3131-\u318E\uD7B0-\uD7FF\uFF9E\uFF9F\uFFA0-\uFFDC\u{16D67}]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/u;
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;

function straighten(point: string): string {
	if (SINGLE_QUOTE.test(point)) return "'";
	if (DOUBLE_QUOTE.test(point)) return '"';
	return DASH.test(point) ? '-' : point;
}

/**
 * Quotes are straightened before compatibility composition, which would take an acute accent for a space with a mark
 * and a double prime for two, and again after it, since a vertical dash or a triple prime only then shows what it is.
 */
function normalCluster(cluster: string): string[] {
	if (cluster.length === 1 && cluster < '\u0080') return [cluster === '`' ? "'" : cluster];
	const composed = cluster.normalize('NFC');
	const first = String.fromCodePoint(composed.codePointAt(0) ?? 0);
	return Array.from((straighten(first) + composed.slice(first.length)).normalize('NFKC'), straighten);
}

interface Cluster {
	/** A base character with what composes with it; dropped characters between them are left out. */
	text: string;
	/** UTF-16 offsets in the raw text. */
	start: number;
	end: number;
}

function* clusters(raw: string): Generator<Cluster> {
	let cluster: Cluster | null = null;
	let at = 0;
	for (const point of raw) {
		const start = at;
		at += point.length;
		if (point > '\u00AC' && DROPPED.test(point)) continue;
		if (cluster && point > '\u02FF' && MARK.test(point)) {
			cluster.text += point;
			cluster.end = at;
			continue;
		}
		if (cluster) yield cluster;
		cluster = { text: point, start, end: at };
	}
	if (cluster) yield cluster;
}

/** Gathers normal code points and where they came from; white space waits until a letter follows it. */
class Builder {
	readonly points: string[] = [];
	readonly offsets: number[] = [];
	/** Raw offset at which the last point that is no white space ends. */
	end = 0;
	#pendingSpace = -1;

	add(point: string, { start, end }: Cluster): void {
		if (SPACE.test(point)) {
			if (this.points.length > 0 && this.#pendingSpace < 0) this.#pendingSpace = start;
			return;
		}
		if (this.#pendingSpace >= 0) this.#push(' ', this.#pendingSpace);
		this.#pendingSpace = -1;
		this.#push(point, start);
		this.end = end;
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
	const builder = new Builder();
	for (const cluster of clusters(raw)) for (const point of normalCluster(cluster.text)) builder.add(point, cluster);
	const { points, offsets, end } = builder;
	return { text: points.join(''), points, rawOffsets: Uint32Array.from([...offsets, end]) };
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
