/**
 * A choice among many where none chosen means all: the first one chosen stands alone, further ones join it, and with
 * the last one gone, or all of them there, everything is shown again. In the order of `all`.
 */
export function toggleIn<T extends string>(
	chosen: readonly T[] | null,
	item: T,
	all: readonly T[]
): readonly T[] | null {
	const now = new Set(chosen ?? []);
	if (!now.delete(item)) {
		now.add(item);
	}
	const kept = all.filter((option) => now.has(option));
	return kept.length === 0 || kept.length === all.length ? null : kept;
}
