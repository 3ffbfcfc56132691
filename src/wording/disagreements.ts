import type { Differing } from '../model/compiled/pages.ts';

/** Who differs on a value: beside the sign ≠. */
export const DIFFERING_WORDS: Record<Differing, string> = {
	documents: 'documents differ',
	document: 'one document contradicts itself',
	editor: 'the editor differs'
};
