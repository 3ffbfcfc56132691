/** The word for a number of things: "passage" for 1, "passages" for any other. */
export function pluralise(count: number, one: string, many = `${one}s`): string {
	return count === 1 ? one : many;
}

/** "1 passage", "0 passages", "3 copies". */
export function formatCount(count: number, one: string, many?: string): string {
	return `${count} ${pluralise(count, one, many)}`;
}

/** "3 of 4 passages", "1 of 1 place": the word goes with the whole. */
export function formatShare(part: number, whole: number, one: string, many?: string): string {
	return `${part} of ${formatCount(whole, one, many)}`;
}
