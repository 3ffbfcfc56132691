import { say } from '../../language/say.ts';
import { loadFile } from '$lib/data/load-file.ts';
import type { Id } from '../../model/common.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';

/** Without its anchors nothing can be looked for in a copy; the message is for the reader. */
export class LostAnchorsError extends Error {}

const sayMissing = (): string =>
	say('What passages are found by is missing from this site: it was not built or copied whole.');

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
			console.warn(fault.message, fault.detail);
			throw new LostAnchorsError(fault.cause === 'absent' ? sayMissing() : fault.message);
		}
		return value;
	}
}
