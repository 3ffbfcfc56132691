import { say } from '../../language/say.ts';
import { loadFile, type FileFault } from '$lib/data/load-file.ts';
import type { Id } from '../../model/common.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';

/** Without its anchors nothing can be looked for in a copy; the message is for the reader. */
export class LostAnchorsError extends Error {}

const sayMissing = (): string =>
	say('What passages are found by is missing from this site: it was not built or copied whole.');

/** What is missing from the site, or how it could not be fetched. */
export function explainLoss(fault: FileFault): LostAnchorsError {
	console.warn(fault.message, fault.detail);
	return new LostAnchorsError(fault.cause === 'absent' ? sayMissing() : fault.message);
}

/** Anchors that are kept at hand: those of a long document take as much memory as its text. */
const MAX_KEPT = 400;

/** Fetches the anchors of sources, each once; one that could not be fetched is tried again. */
export class AnchorLoader {
	readonly #loaded = new Map<Id, Promise<SourceAnchors>>();

	load(source: Id): Promise<SourceAnchors> {
		const loaded = this.#loaded.get(source) ?? this.#fetch(source);
		this.#loaded.set(source, loaded);
		const [oldest] = this.#loaded.keys();
		if (this.#loaded.size > MAX_KEPT && oldest !== undefined) {
			this.#loaded.delete(oldest);
		}
		return loaded;
	}

	async #fetch(source: Id): Promise<SourceAnchors> {
		const { value, fault } = await loadFile('anchors', { id: source });
		if (fault) {
			this.#loaded.delete(source);
			throw explainLoss(fault);
		}
		return value;
	}
}
