/** An answer as it is kept: a text, or bytes. */
type Answer = string | Uint8Array;

/** Answers asked for again and again, the latest as far as there is room. What a version holds never changes. */
export class KeptAnswers<Kept extends Answer> {
	readonly #most: number;
	readonly #answers = new Map<string, Kept>();
	#length = 0;

	/** @param most letters or bytes kept */
	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): Kept | undefined {
		const answer = this.#answers.get(key);
		if (answer !== undefined) {
			// The latest stands last.
			this.#answers.delete(key);
			this.#answers.set(key, answer);
		}
		return answer;
	}

	set(key: string, answer: Kept): void {
		if (answer.length > this.#most / 4) {
			return;
		}
		this.#length += weigh(key, answer) - this.#weighKept(key);
		this.#answers.delete(key);
		this.#answers.set(key, answer);
		for (const [oldest, held] of this.#answers) {
			if (this.#length <= this.#most) {
				break;
			}
			this.#answers.delete(oldest);
			this.#length -= weigh(oldest, held);
		}
	}

	#weighKept(key: string): number {
		const kept = this.#answers.get(key);
		return kept === undefined ? 0 : weigh(key, kept);
	}
}

/** Beside the answer itself: its key and its place in the list, or many short ones would take more than was said. */
const PLACE = 100;
const weigh = (key: string, answer: Answer): number => {
	return answer.length + key.length + PLACE;
};
