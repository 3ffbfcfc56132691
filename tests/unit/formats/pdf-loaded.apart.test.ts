import { expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';

const usedByAll = (): readonly unknown[] => [Array.prototype.push, JSON.parse, JSON.stringify];
const before = usedByAll();

it('what reads PDFs is loaded before the time of the first file begins', async () => {
	expect('pdfjsWorker' in globalThis).toBe(false);
	await pdf.load();
	expect('pdfjsWorker' in globalThis).toBe(true);
});

it('what reads PDFs leaves all else as fast as it was: lists and JSON are the runtime’s own', async () => {
	await pdf.load();
	const now = usedByAll();
	expect(now.map((member, index) => member === before[index])).toEqual([true, true, true]);
});
