/**
 * A choice among a few, kept on this device. Where the browser keeps nothing, it holds for the visit. What is chosen
 * anyhow at first is not written down, so that a later version may choose otherwise.
 */
export class DeviceSetting<T extends string> {
	readonly #key: string;
	readonly #choices: readonly T[];
	readonly #atFirst: T;
	#value: T;

	/** @param choices all that may be kept; the first holds where nothing is */
	constructor(key: string, choices: readonly [T, ...T[]]) {
		this.#key = key;
		this.#choices = choices;
		this.#atFirst = choices[0];
		this.#value = $state(this.#atFirst);
	}

	get value(): T {
		return this.#value;
	}

	/** Takes up what was chosen before. Browser only. */
	recall(): void {
		try {
			const kept = localStorage.getItem(this.#key);
			this.#value = this.#choices.find((choice) => choice === kept) ?? this.#atFirst;
		} catch (cause) {
			console.warn('This device refuses storage.', cause);
		}
	}

	choose(value: T): void {
		this.#value = value;
		try {
			if (value === this.#atFirst) {
				localStorage.removeItem(this.#key);
			} else {
				localStorage.setItem(this.#key, value);
			}
		} catch (cause) {
			console.warn(`The choice of ${this.#key} is not remembered: this device refuses storage.`, cause);
		}
	}
}
