import type { Bench } from './bench.svelte.ts';

/** Candidates and subjects are those of the document: a key that is pressed while it opens waits for it. */
export async function whenOpen(bench: Bench, go: () => void): Promise<void> {
	const { currentId } = bench;
	await bench.openCurrent();
	if (bench.currentId === currentId) {
		go();
	}
}
