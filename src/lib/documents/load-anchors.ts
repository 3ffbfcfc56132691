import type { Id } from '../../model/common.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';

/** Fetches the anchors of sources, each once; one that could not be fetched is tried again. */
export class AnchorLoader {
	readonly #root: string;
	readonly #loaded = new Map<Id, Promise<SourceAnchors>>();

	/** @param root the site's base path */
	constructor(root: string) {
		this.#root = root;
	}

	load(source: Id): Promise<SourceAnchors> {
		const loaded = this.#loaded.get(source) ?? this.#fetch(source);
		this.#loaded.set(source, loaded);
		return loaded;
	}

	async #fetch(source: Id): Promise<SourceAnchors> {
		try {
			const response = await fetch(`${this.#root}/atlas/anchors/${source}.json`);
			if (!response.ok) {
				throw new Error(`The anchors of ${source} answer ${response.status}.`);
			}
			return (await response.json()) as SourceAnchors;
		} catch (cause) {
			this.#loaded.delete(source);
			throw cause;
		}
	}
}
