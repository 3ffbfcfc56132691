import type { Bench } from './bench.svelte.ts';

const OPENING = 'The document is being opened …';

/** Candidates and subjects are those of the document: a key that is pressed while it opens waits for it. */
export async function whenOpen(bench: Bench, go: () => void): Promise<void> {
	const { currentId } = bench;
	if (!bench.isCurrentOpen) {
		bench.say(OPENING);
	}
	await bench.openCurrent();
	// What is done next may say nothing of its own.
	if (bench.said.startsWith(OPENING)) {
		bench.say('');
	}
	if (bench.currentId === currentId) {
		go();
	}
}
