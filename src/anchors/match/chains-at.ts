import type { ChainEvidence } from './find-candidates.ts';
import type { Target } from './types.ts';

/** Chains by the landmarks of which they have seeds: most are chance, and a passage asks few of them. */
export class ChainsAt {
	readonly #chains: readonly ChainEvidence[];
	/**
	 * Of each landmark its last seed, of each seed the one before it at the same landmark, and its chain; -1 for none.
	 */
	readonly #heads: Int32Array;
	readonly #next: Int32Array;
	readonly #owners: Int32Array;
	readonly #hosts: { owner: number; start: number; end: number }[];

	constructor(chains: readonly ChainEvidence[], landmarks: number) {
		const seeds = chains.reduce((sum, { chain }) => sum + chain.length, 0);
		this.#chains = chains;
		this.#heads = new Int32Array(landmarks).fill(-1);
		this.#next = new Int32Array(seeds);
		this.#owners = new Int32Array(seeds);
		this.#hosts = chains.flatMap(({ exactParagraphs }, owner) =>
			exactParagraphs.map(({ target: { start, end } }) => ({
				owner,
				start,
				end
			}))
		);
		let seed = 0;
		for (const [owner, { chain }] of chains.entries()) {
			for (const { landmark } of chain) {
				this.#next[seed] = this.#heads[landmark] as number;
				this.#owners[seed] = owner;
				this.#heads[landmark] = seed++;
			}
		}
	}

	/** Chains that have a seed of a target, or a paragraph to the letter in which it lies; in order. */
	listFor({ first, until, start, end }: Target): ChainEvidence[] {
		const owners = new Set<number>();
		for (let landmark = first; landmark < until; landmark++) {
			for (let seed = this.#heads[landmark] as number; seed >= 0; seed = this.#next[seed] as number) {
				owners.add(this.#owners[seed] as number);
			}
		}
		for (const host of this.#hosts) {
			if (host.start <= start && host.end >= end) {
				owners.add(host.owner);
			}
		}
		return [...owners].sort((a, b) => a - b).map((owner) => this.#chains[owner] as ChainEvidence);
	}
}
