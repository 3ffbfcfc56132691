import { loadFile } from '$lib/data/load-file.ts';
import type { Id } from '../../model/common.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';

/** Fetches the anchors of sources, each once; one that could not be fetched is tried again. */
export class AnchorLoader {
	readonly #loaded = new Map<Id, Promise<SourceAnchors>>();

	load(source: Id): Promise<SourceAnchors> {
		const loaded = this.#loaded.get(source) ?? this.#fetch(source);
		this.#loaded.set(source, loaded);
		return loaded;
	}

	async #fetch(source: Id): Promise<SourceAnchors> {
		const { value, fault } = await loadFile('anchors', { id: source });
		if (fault) {
			this.#loaded.delete(source);
			throw new Error(`${fault.message} (${fault.detail})`);
		}
		return value;
	}
}
