import { say, joinWords } from '../../language/say.ts';
/* eslint svelte/prefer-svelte-reactivity: off -- the map is replaced whole, never changed */
import type { Id } from '../../model/common.ts';
import { formatSize } from '../../wording/counts.ts';
import {
	beginRemembering,
	forgetCopies,
	forgetCopy,
	recallCopies,
	rememberCopy,
	type RememberedCopy
} from './remembered-copies.ts';
import { isRemembering } from './kept-ledger.ts';

/**
 * What this device keeps of the reader's copies, and only with consent; every refusal of the device becomes a sentence.
 */
export class DeviceStorage {
	readonly #atlas: Id;

	/** The reader's consent. */
	isOn = $state(false);
	/** Bytes kept, by source. */
	kept: ReadonlyMap<Id, number> = $state.raw(new Map());
	/** "48 kB of 2 GB": what this site takes of what the browser allows it; empty where the browser does not tell. */
	room = $state('');
	/** The browser may clear the copies when it is short of room. */
	mayClear = $state(false);

	constructor(atlas: Id) {
		this.#atlas = atlas;
	}

	/** What was kept on an earlier visit; `problem` is a sentence for the reader, or empty. */
	async recall(): Promise<{ copies: RememberedCopy[]; problem: string }> {
		try {
			if (!(await isRemembering(this.#atlas))) {
				return {
					copies: [],
					problem: ''
				};
			}
			this.isOn = true;
			const { copies, cleared } = await recallCopies(this.#atlas);
			this.kept = new Map(copies.map(({ source, bytes }) => [source, bytes.length]));
			await this.#measure();
			return {
				copies,
				problem: cleared.length === 0 ? '' : describeCleared(cleared)
			};
		} catch (cause) {
			return {
				copies: [],
				problem: this.#refuse(cause)
			};
		}
	}

	/** Begins to keep copies; says what went wrong, or nothing. */
	async turnOn(): Promise<string> {
		try {
			await beginRemembering(this.#atlas);
			this.isOn = true;
			await navigator.storage?.persist?.();
			await this.#measure();
			return '';
		} catch (cause) {
			return this.#refuse(cause);
		}
	}

	/** Keeps a copy; says what went wrong, or nothing. */
	async keep(source: Id, name: string, file: Blob): Promise<string> {
		try {
			await rememberCopy(this.#atlas, {
				source,
				name,
				bytes: new Uint8Array(await file.arrayBuffer())
			});
			this.kept = new Map([...this.kept, [source, file.size]]);
			await this.#measure();
			return '';
		} catch (cause) {
			if (!(cause instanceof DOMException) || cause.name !== 'QuotaExceededError') {
				return this.#refuse(cause);
			}
			console.warn(cause);
			return say(
				'“{name}” ({size}) was not kept: this site has no room left on this device. It stays at hand until you close the page. Forget another copy to make room.',
				{ name, size: formatSize(file.size) }
			);
		}
	}

	async forget(source: Id): Promise<string> {
		try {
			await forgetCopy(this.#atlas, source);
			this.kept = new Map([...this.kept].filter(([id]) => id !== source));
			await this.#measure();
			return '';
		} catch (cause) {
			return this.#refuse(cause);
		}
	}

	/** Forgets every copy, and the consent. */
	async turnOff(): Promise<string> {
		this.isOn = false;
		this.kept = new Map();
		try {
			await forgetCopies(this.#atlas);
			return '';
		} catch (cause) {
			return this.#refuse(cause);
		}
	}

	async #measure(): Promise<void> {
		const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
		this.room =
			usage === undefined || quota === undefined
				? ''
				: say('{part} of {whole}', {
						part: formatSize(usage),
						whole: formatSize(quota)
					});
		this.mayClear = !((await navigator.storage?.persisted?.()) ?? false);
	}

	#refuse(cause: unknown): string {
		console.warn(cause);
		this.isOn = false;
		return say('This device does not let the page keep copies. They stay at hand until you close it.');
	}
}

function describeCleared(names: readonly string[]): string {
	const which = joinWords(...names.map((name) => `“${name}”`));
	return names.length === 1
		? say('The browser has cleared a copy it was asked to remember: {which}. Add it again to read on.', { which })
		: say('The browser has cleared copies it was asked to remember: {which}. Add them again to read on.', {
				which
			});
}
