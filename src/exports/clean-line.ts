/** Lines and what parts them: each becomes a space. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
/**
 * What is no letter and turns the letters about it: overrides, embeddings and isolates of direction, marks of byte
 * order.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A value as one line for files of references: no line break that would begin another field, no null or other control,
 * no override of direction, no half of a character. Joiners and marks that scripts need stay.
 */
export function cleanLine(text: string): string {
	return text
		.replace(BREAKS, ' ')
		.replace(/\p{Cc}|\p{Cs}/gu, '')
		.replace(TURNING, '')
		.replace(/ {2,}/gu, ' ')
		.trim();
}
