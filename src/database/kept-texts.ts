/** Texts asked for again and again, the latest as far as there is room. What a version holds never changes. */
export class KeptTexts {
	readonly #most: number;
	readonly #texts = new Map<string, string>();
	#letters = 0;

	/** @param most letters kept */
	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): string | undefined {
		const text = this.#texts.get(key);
		if (text !== undefined) {
			// The latest stands last.
			this.#texts.delete(key);
			this.#texts.set(key, text);
		}
		return text;
	}

	set(key: string, text: string): void {
		if (text.length > this.#most / 4) {
			return;
		}
		this.#letters += text.length - (this.#texts.get(key)?.length ?? 0);
		this.#texts.delete(key);
		this.#texts.set(key, text);
		for (const [oldest, held] of this.#texts) {
			if (this.#letters <= this.#most) {
				break;
			}
			this.#texts.delete(oldest);
			this.#letters -= held.length;
		}
	}
}
