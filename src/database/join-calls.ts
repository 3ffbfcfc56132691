/**
 * One call for many who want the same at the same time. Who comes while a call is on its way gets the next: what a call
 * tells is never older than the asking. So there are at most two at once, however many ask.
 */
export function joinCalls<T>(call: () => Promise<T>): () => Promise<T> {
	let running: Promise<unknown> | null = null;
	let next: Promise<T> | null = null;
	const start = (): Promise<T> => {
		const started = call();
		running = started;
		const end = (): void => {
			running = running === started ? null : running;
		};
		started.then(end, end);
		return started;
	};
	const wait = async (before: Promise<unknown>): Promise<T> => {
		await before.catch(() => undefined);
		next = null;
		return start();
	};
	return () => {
		if (running === null) {
			return start();
		}
		next ??= wait(running);
		return next;
	};
}

/** The same by name, for what is the same whenever it is asked: who comes while it is made waits for it. */
export function joinByKey<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
	const running = new Map<string, Promise<T>>();
	return (key, make) => {
		const before = running.get(key);
		if (before !== undefined) {
			return before;
		}
		const made = make().finally(() => running.delete(key));
		running.set(key, made);
		return made;
	};
}
