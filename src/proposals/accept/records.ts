/**
 * The record files of an atlas by path, as parsed JSON, and which of them were changed. What is read is never changed
 * itself: other contents are written.
 */
export class Records {
	readonly #files: Map<string, unknown>;
	readonly #changed = new Set<string>();

	constructor(files: ReadonlyMap<string, unknown>) {
		this.#files = new Map(files);
	}

	/** What stands in a file; `otherwise` where there is none. */
	read<T>(path: string, otherwise: T): T {
		return (this.#files.get(path) as T | undefined) ?? otherwise;
	}

	write(path: string, value: unknown): void {
		if (JSON.stringify(this.#files.get(path)) !== JSON.stringify(value)) {
			this.#files.set(path, value);
			this.#changed.add(path);
		}
	}

	remove(path: string): void {
		this.#files.delete(path);
		this.#changed.add(path);
	}

	/** Paths of a folder: `features/`. */
	list(folder: string): string[] {
		return [...this.#files.keys()].filter((path) => path.startsWith(folder)).sort();
	}

	/** A value that is `undefined` is of a file that is to be removed. */
	get changed(): { path: string; value: unknown }[] {
		return [...this.#changed].sort().map((path) => ({
			path,
			value: this.#files.get(path)
		}));
	}
}
