import { expect, test } from 'vitest';
import type { Bench } from '../../../src/workbench/bench.svelte.ts';
import { whenOpen } from '../../../src/workbench/when-open.ts';

/** A bench whose document opens when it is told to. */
function makeBench(): { bench: Bench; open: () => void; go: (id: string) => void } {
	let open = (): void => undefined;
	const opening = new Promise<void>((resolve) => (open = resolve));
	const bench = {
		currentId: 'one',
		isCurrentOpen: false,
		said: '',
		say: (words: string) => (bench.said = words),
		openCurrent: () => opening
	};
	return {
		bench: bench as unknown as Bench,
		open: () => open(),
		go: (id) => (bench.currentId = id)
	};
}

test('what a key asks for waits until the document is open', async () => {
	const { bench, open } = makeBench();
	const done: string[] = [];
	const asked = whenOpen(bench, () => done.push(bench.currentId ?? ''));
	expect(done).toEqual([]);
	open();
	await asked;
	expect(done).toEqual(['one']);
});

test('that it is being opened is said until it is, and not after; what came to be said meanwhile stays', async () => {
	const { bench, open } = makeBench();
	const asked = whenOpen(bench, () => undefined);
	expect(bench.said).toBe('The document is being opened …');
	open();
	await asked;
	expect(bench.said).toBe('');
	const again = whenOpen(bench, () => undefined);
	bench.say('It cannot be read.');
	await again;
	expect(bench.said).toBe('It cannot be read.');
});

test('it is forgotten where the curator has gone on meanwhile', async () => {
	const { bench, open, go } = makeBench();
	const done: string[] = [];
	const asked = whenOpen(bench, () => done.push('one'));
	go('two');
	open();
	await asked;
	expect(done).toEqual([]);
});
