import { addContext } from './add-context.ts';
import { estimateChanged } from './evidence.ts';
import { findExactParagraphs, type ChainEvidence, type Evidences } from './find-candidates.ts';
import { isRearranged } from './order.ts';
import { MIN_FIRM_SEEDS } from './parameters.ts';
import { pruneChain } from './prune-chain.ts';
import type { Chain, CopyIndex, Seed, SourceIndex } from './types.ts';

/** What a chain tells. Most are chance, of which little is asked: each answer is worked out when it first is. */
export class WeighedChain implements ChainEvidence {
	readonly chain: Chain;
	readonly first: number;
	readonly last: number;
	readonly exactParagraphs: ChainEvidence['exactParagraphs'];
	readonly #source: SourceIndex;
	readonly #copy: CopyIndex;
	readonly #chains: readonly Chain[];
	#pruned: Chain | null = null;
	#inContext: Chain | null = null;

	constructor(source: SourceIndex, copy: CopyIndex, chain: Chain, chains: readonly Chain[]) {
		this.chain = chain;
		this.first = chain[0]?.landmark ?? Infinity;
		this.last = chain.at(-1)?.landmark ?? -1;
		this.exactParagraphs = findExactParagraphs(source, copy, chain);
		this.#source = source;
		this.#copy = copy;
		this.#chains = chains;
	}

	get pruned(): Chain {
		this.#pruned ??= pruneChain(this.#source, this.#copy, this.chain);
		return this.#pruned;
	}

	get inContext(): Chain {
		this.#inContext ??= addContext(this.#source.landmarks, this.chain, this.#chains);
		return this.#inContext;
	}
}

/** What all chains tell together. Where a copy has the very letters of all passages, nearly nothing of it is asked. */
export class WeighedChains implements Evidences {
	readonly source: SourceIndex;
	readonly copy: CopyIndex;
	readonly chains: readonly WeighedChain[];
	#changed: number | null = null;
	#present: number | null = null;
	#isRearranged: boolean | null = null;
	#all: readonly Seed[] | null = null;

	constructor(source: SourceIndex, copy: CopyIndex, chains: readonly Chain[]) {
		this.source = source;
		this.copy = copy;
		this.chains = chains.map((chain) => new WeighedChain(source, copy, chain, chains));
	}

	get changed(): number {
		this.#changed ??= estimateChanged(this.source, this.chains);
		return this.#changed;
	}

	get present(): number {
		this.#present ??= countPresent(this.#listChains()) / Math.max(1, this.source.landmarks.length);
		return this.#present;
	}

	get isRearranged(): boolean {
		this.#isRearranged ??= isRearranged(this.source.landmarks, this.#listChains());
		return this.#isRearranged;
	}

	get all(): readonly Seed[] {
		this.#all ??= this.#listChains()
			.flat()
			.sort((a, b) => a.letter - b.letter);
		return this.#all;
	}

	#listChains(): Chain[] {
		return this.chains.map(({ chain }) => chain);
	}
}

const countPresent = (chains: readonly Chain[]): number => {
	const firm = chains.filter(({ length }) => length >= MIN_FIRM_SEEDS);
	return new Set(firm.flatMap((chain) => chain.map(({ landmark }) => landmark))).size;
};
