import { getHeapStatistics } from 'node:v8';
import { keepHeapSmall } from '../../src/server/keep-heap-small.ts';

/*
 * A process of its own: holds so many megabytes of small records, replaces all of them again and again, and prints by how much more
 * than they take its memory has grown. With the argument `small` as commands do.
 */
if (process.argv[2] === 'small') {
	keepHeapSmall();
}
const HELD = 150_000;
const ROUNDS = 3;
const make = (i: number): object => ({ id: `record-${i}`, at: [i, i + 1, i + 2], more: { title: `title ${i}` } });
const held = Array.from({ length: HELD }, (_, i) => make(i));
globalThis.gc?.();
const needed = getHeapStatistics().used_heap_size;
let most = 0;
for (let i = 0; i < HELD * ROUNDS; i++) {
	held[i % HELD] = make(i);
	if (i % 1000 === 0) {
		most = Math.max(most, getHeapStatistics().used_heap_size);
	}
}
console.log(most / needed);
