import { expect, test } from 'vitest';
import { Turns, type MadeElsewhere } from '../../../src/server/turns.ts';

/** Something at work that ends when it is told to. */
function work(): MadeElsewhere & { finish: () => void; isStopped: boolean } {
	let finish = (): void => undefined;
	const made = {
		done: new Promise<void>((resolve) => (finish = resolve)),
		stop: () => Promise.resolve((made.isStopped = true)),
		finish: () => finish(),
		isStopped: false
	};
	return made;
}

const DONE = Promise.resolve();

test('what is made elsewhere begins once all before it is done, and what it needs is there', async () => {
	const [first, second, third] = [work(), work(), work()];
	const turns = new Turns(first);
	const told: string[] = [];
	let give = (): void => undefined;
	const needed = new Promise<void>((resolve) => (give = resolve));
	const begun = [
		turns.take(needed, () => (told.push('second'), second)),
		turns.take(DONE, () => (told.push('third'), third))
	];
	give();
	await needed;
	expect(told).toEqual([]);
	first.finish();
	await begun[0];
	expect(told).toEqual(['second']);
	second.finish();
	await begun[1];
	expect(told).toEqual(['second', 'third']);
});

test('once all are ended no other begins, and who waits for one hears so', async () => {
	const [first, second] = [work(), work()];
	const turns = new Turns(first);
	const begun = turns.take(DONE, () => second);
	const waited = expect(begun).rejects.toThrow('Nothing more is begun.');
	await turns.stop();
	first.finish();
	await waited;
	expect([first.isStopped, second.isStopped]).toEqual([true, false]);
});
