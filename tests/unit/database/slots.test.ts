import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isBusy, isGone } from '../../../src/database/database-error.ts';
import { MAX_WAIT_MS, Slots } from '../../../src/database/slots.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Something that goes on until it is ended. */
function work() {
	const { promise, resolve, reject } = makePromise();
	const begin = vi.fn(() => promise);
	return { begin, end: resolve, fail: reject };
}
function makePromise() {
	let [resolve, reject]: [(value: string) => void, (error: Error) => void] = [() => undefined, () => undefined];
	const promise = new Promise<string>((done, failed) => ([resolve, reject] = [done, failed]));
	return { promise, resolve, reject };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

test('no more goes on at once than there are slots; what waits begins in the order in which it came, after a failure too', async () => {
	const slots = new Slots(2);
	const works = Array.from({ length: 4 }, work);
	const held = works.map(({ begin }) => slots.hold(begin));
	const begun = (): boolean[] => works.map(({ begin }) => begin.mock.calls.length > 0);
	await settle();
	expect(begun()).toEqual([true, true, false, false]);
	works[1]!.fail(new Error('lost'));
	await expect(held[1]).rejects.toThrow('lost');
	await settle();
	expect(begun()).toEqual([true, true, true, false]);
	works[0]!.end('first');
	await expect(held[0]).resolves.toBe('first');
	await settle();
	expect(begun()).toEqual([true, true, true, true]);
	works[2]!.end('third');
	works[3]!.end('fourth');
	expect(await Promise.all(held.slice(2))).toEqual(['third', 'fourth']);
	// All slots are free again.
	const later = [work(), work()];
	later.forEach(({ begin }) => void slots.hold(begin));
	await settle();
	expect(later.map(({ begin }) => begin.mock.calls.length)).toEqual([1, 1]);
});

test('who waits too long is told that too much is asked for, and takes no slot after that', async () => {
	const slots = new Slots(1);
	const [first, late, next] = [work(), work(), work()];
	const held = slots.hold(first.begin);
	const waiting = slots.hold(late.begin).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(MAX_WAIT_MS);
	const error = await waiting;
	expect([isBusy(error), isGone(error)]).toEqual([true, false]);
	void slots.hold(next.begin);
	first.end('done');
	await held;
	await settle();
	expect([late, next].map(({ begin }) => begin.mock.calls.length)).toEqual([0, 1]);
});
