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
	readonly exactParagraphs: ChainEvidence['exactParagraphs'];
	readonly #source: SourceIndex;
	readonly #copy: CopyIndex;
	readonly #firm: readonly Chain[];
	#pruned: Chain | null = null;
	#inContext: Chain | null = null;

	/** @param firm chains that may lend context */
	constructor(source: SourceIndex, copy: CopyIndex, chain: Chain, firm: readonly Chain[]) {
		this.chain = chain;
		this.exactParagraphs = findExactParagraphs(source, copy, chain);
		this.#source = source;
		this.#copy = copy;
		this.#firm = firm;
	}

	get pruned(): Chain {
		this.#pruned ??= pruneChain(this.#source, this.#copy, this.chain);
		return this.#pruned;
	}

	get inContext(): Chain {
		this.#inContext ??= addContext(this.#source.landmarks, this.chain, this.#firm);
		return this.#inContext;
	}
}

/** What all chains tell together. Where a copy has the very letters of all passages, nearly nothing of it is asked. */
export class WeighedChains implements Evidences {
	readonly source: SourceIndex;
	readonly copy: CopyIndex;
	readonly chains: readonly WeighedChain[];
	readonly #firm: readonly Chain[];
	#changed: number | null = null;
	#present: number | null = null;
	#isRearranged: boolean | null = null;
	#all: readonly Seed[] | null = null;

	constructor(source: SourceIndex, copy: CopyIndex, chains: readonly Chain[]) {
		this.source = source;
		this.copy = copy;
		this.#firm = chains.filter(({ length }) => length >= MIN_FIRM_SEEDS);
		this.chains = chains.map((chain) => this.weigh(chain));
	}

	/** Weighs a chain among the others. */
	weigh(chain: Chain): WeighedChain {
		return new WeighedChain(this.source, this.copy, chain, this.#firm);
	}

	get changed(): number {
		this.#changed ??= estimateChanged(this.source, this.chains);
		return this.#changed;
	}

	get present(): number {
		this.#present ??= countLandmarks(this.#firm) / Math.max(1, this.source.landmarks.length);
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

const countLandmarks = (chains: readonly Chain[]): number => {
	return new Set(chains.flatMap((chain) => chain.map(({ landmark }) => landmark))).size;
};
