import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files of a folder one after the other, without waiting for each: that would cost more than to write it. */
export class FolderWriter {
	readonly paths: string[] = [];
	readonly #folder: string;
	readonly #folders = new Set<string>();
	#open: number | null = null;

	constructor(folder: string) {
		this.#folder = folder;
	}

	write(path: string, bytes: Uint8Array): void {
		if (this.#open === null || path !== this.paths.at(-1)) {
			this.close();
			this.#open = this.#create(path);
		}
		for (let begin = 0; begin < bytes.length;) {
			begin += writeSync(this.#open, bytes, begin);
		}
	}

	close(): void {
		if (this.#open !== null) {
			closeSync(this.#open);
			this.#open = null;
		}
	}

	#create(path: string): number {
		const whole = join(this.#folder, path);
		const below = dirname(whole);
		if (!this.#folders.has(below)) {
			mkdirSync(below, { recursive: true });
			this.#folders.add(below);
		}
		this.paths.push(path);
		return openSync(whole, 'w');
	}
}
