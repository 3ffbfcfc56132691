const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/u;
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;

function straighten(point: string): string {
	if (SINGLE_QUOTE.test(point)) {
		return "'";
	}
	if (DOUBLE_QUOTE.test(point)) {
		return '"';
	}
	return DASH.test(point) ? '-' : point;
}

/**
 * The normal form of a character with what composes with it. Quotes are straightened before compatibility composition,
 * which would take an acute accent for a space with a mark and a double prime for two, and again after it, since a
 * vertical dash or a triple prime only then shows what it is.
 */
export function normalCluster(cluster: string): string[] {
	const composed = cluster.normalize('NFC');
	const first = String.fromCodePoint(composed.codePointAt(0) ?? 0);
	return Array.from((straighten(first) + composed.slice(first.length)).normalize('NFKC'), straighten);
}
