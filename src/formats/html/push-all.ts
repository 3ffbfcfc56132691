/** Puts items onto a stack one by one: hundreds of thousands of them are too many to be passed to one call. */
export function pushAll<T>(stack: T[], items: Iterable<T>): void {
	for (const item of items) {
		stack.push(item);
	}
}
