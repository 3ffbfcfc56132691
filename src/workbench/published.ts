import { SvelteMap } from 'svelte/reactivity';
import type { ShownDocument } from '../model/workbench/protocol.ts';

/**
 * Days of publication that a curator gave for documents that do not say; they go with each acceptance until one is
 * written.
 */
export class Published {
	readonly #given = new SvelteMap<string, string>();
	readonly #asking: ReadonlySet<string>;

	constructor(documents: readonly ShownDocument[]) {
		this.#asking = new Set(documents.filter(({ needsDate }) => needsDate).map(({ id }) => id));
	}

	/** Whether accepting must ask first. */
	isAsked(document: string): boolean {
		return this.#asking.has(document) && !this.#given.has(document);
	}
	give(document: string, published: string): void {
		this.#given.set(document, published);
	}
	/** What a curator gave, which is written with the first acceptance. */
	givenFor(document: string): string | null {
		return this.#given.get(document) ?? null;
	}
	/** As options of an acceptance. */
	optionsFor(document: string): { published?: string } {
		const published = this.#given.get(document);
		return published === undefined ? {} : { published };
	}
}
