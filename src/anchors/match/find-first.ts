/** Index of the first of some items from which on something holds; how many there are where it holds of none. */
export function findFirst<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(items[middle] as T)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}
