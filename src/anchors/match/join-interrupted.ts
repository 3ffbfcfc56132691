import { chainSeeds } from './chain-seeds.ts';
import type { Chain, CopyIndex, SourceIndex, Target } from './types.ts';

/**
 * Chains of the paragraphs that another one parts, as a box in mid-sentence does: a source is read paragraph after
 * paragraph, a copy as it stands, so that no chain of the whole holds both parts. By the index of the paragraph.
 */
export function joinInterrupted(
	{ landmarks, paragraphs }: SourceIndex,
	copy: CopyIndex,
	chains: readonly Chain[]
): Map<number, Chain[]> {
	const joined = new Map<number, Chain[]>();
	paragraphs.forEach(({ isInterrupted }, host) => {
		if (!isInterrupted) {
			return;
		}
		const own = chains
			.flatMap((chain) => chain.filter(({ landmark }) => landmarks[landmark]?.host === host))
			.sort((a, b) => a.letter - b.letter);
		joined.set(host, chainSeeds(landmarks, own, copy.hashes));
	});
	return joined;
}

/** The paragraph a target lies in, by its first landmark. */
export const hostOf = ({ landmarks }: SourceIndex, { first }: Target): number => {
	return landmarks[first]?.host ?? -1;
};
