import type { z } from 'zod';
import type { DecidedNameSchema } from '../model/proposals/decision.ts';
import type { Candidate } from '../model/proposals/mention.ts';

/** A name that was decided upon in the document at hand. */
export type EarlierDecision = z.infer<typeof DecidedNameSchema>;

/** What finding takes from the atlas besides the text. */
export interface AtlasKnowledge {
	/** Features with the names by which a document may mean them. */
	features: { place: Omit<Candidate, 'score' | 'reasons'>; names: { text: string; isGovernment: boolean }[] }[];
	/** By document. */
	decisions: Record<string, EarlierDecision[]>;
}
