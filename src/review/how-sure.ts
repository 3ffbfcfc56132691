/** Proposals by how sure they are, in thousandths: what a keystroke changes is one number of it. */
const STEPS = 1000;

export class Confidences {
	readonly #counts = new Array<number>(STEPS + 1).fill(0);

	add(confidence: number, count = 1): void {
		const index = Math.round(Math.min(1, Math.max(0, confidence)) * STEPS);
		this.#counts[index] = (this.#counts[index] ?? 0) + count;
	}

	get total(): number {
		return this.#counts.reduce((sum, count) => sum + count, 0);
	}

	/** Share that is expected to be right; `null` where there is none. */
	get expected(): number | null {
		const sum = this.#counts.reduce((all, count, index) => all + (count * index) / STEPS, 0);
		return this.total === 0 ? null : sum / this.total;
	}

	/** How many, the least sure first, must be looked at for the rest to be right in such a share. */
	countToReach(share: number): number {
		const allowed = 1 - share;
		let looked = 0;
		let left = this.total;
		let wrong = this.#counts.reduce((all, count, index) => all + count * (1 - index / STEPS), 0);
		for (const [index, count] of this.#counts.entries()) {
			const doubt = 1 - index / STEPS;
			const excess = wrong - allowed * left;
			if (excess <= 1e-9 || doubt <= allowed) {
				break;
			}
			const wanted = Math.min(count, Math.ceil(excess / (doubt - allowed) - 1e-9));
			wrong -= wanted * doubt;
			left -= wanted;
			looked += wanted;
		}
		return looked;
	}
}
