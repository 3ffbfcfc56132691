import { expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';

it('what reads PDFs is loaded before the time of the first file begins', async () => {
	expect('pdfjsWorker' in globalThis).toBe(false);
	await pdf.load();
	expect('pdfjsWorker' in globalThis).toBe(true);
});
