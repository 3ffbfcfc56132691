/**
 * The first of each of some items that are alike: a record may name one thing twice, and a list shows it once. Svelte
 * refuses a list in which two have the same key, and the whole page with it.
 */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
	const seen = new Set<string>();
	return items.filter((item) => {
		const { size } = seen;
		return seen.add(keyOf(item)).size > size;
	});
}
