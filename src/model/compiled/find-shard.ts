/** Records in a file. */
export const RECORDS_IN_FILE = 16;

/** Scripts of so many letters that the first alone tells enough. */
const OF_MANY_LETTERS = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** First letters of a folded term: its shard is named by them. */
export function findShardKey(term: string): string {
	return [...term].slice(0, OF_MANY_LETTERS.test(term) ? 1 : 2).join('');
}

/** Id of a shard, which may stand in an address: the code points of its key in hexadecimal, `67-77`. */
export function formatShardId(key: string): string {
	return [...key].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
}

/** The same of a piece of a shard, which no shard can be: `67-77-p2`. */
export function formatPieceId(key: string, piece: number): string {
	return `${formatShardId(key)}-p${piece}`;
}
