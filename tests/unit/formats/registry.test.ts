import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/formats/format.ts';
import { readDocument } from '../../../src/formats/read-document.ts';
import { adviseFormats, FORMATS, labelFormat, listAccepted, listFormats } from '../../../src/formats/registry.ts';
import { sayFormats } from '../../../src/lib/documents/say-formats.ts';
import { ROOT } from '../../../src/server/paths.ts';
import { bytesOf, utf8 } from '../../samples/read-file.ts';
import { run } from '../../samples/run-command.ts';

/** A format of ours: what a new file and a line in the list would add. */
const knots: Format = {
	id: 'knots',
	label: 'a knotted string',
	plural: 'knotted strings',
	extensions: ['.knot'],
	mediaTypes: ['text/x-knots'],
	sniff: ({ bytes }) => bytes[0] === 0x4b && bytes[1] === 0,
	load: () => Promise.resolve(() => ({ text: 'Three knots.', notes: ['Loose ends were left out.'] }))
};
const more = [knots, ...FORMATS];

describe('a format in the list', () => {
	it('is detected in its turn and read', async () => {
		const file = bytesOf(0x4b, 0, 'x');
		expect(await readDocument('x', file, {}, more)).toEqual({
			ok: true,
			document: { format: 'knots', text: 'Three knots.', pages: [], notes: ['Loose ends were left out.'] }
		});
		expect(await readDocument('x', file)).toMatchObject({ ok: false });
	});

	it('is offered by file choosers, named in lists, in refusals and beside a copy', async () => {
		expect(listAccepted(more).split(',')).toEqual(
			expect.arrayContaining(['.knot', 'text/x-knots', '.pdf', 'text/html'])
		);
		expect(listFormats('or', more)).toBe(`knotted strings, ${listFormats('or')}`);
		expect(labelFormat('knots', more)).toBe('a knotted string');
		const refused = await readDocument('x', bytesOf(0, 1, 2, 3, 4, 5), {}, more);
		expect(refused).toMatchObject({ ok: false, remedy: adviseFormats(more) });
		expect(adviseFormats(more)).toContain('knotted strings, ');
	});

	it('has an id, endings and media types of its own', () => {
		const ids = FORMATS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const endings = FORMATS.flatMap(({ extensions }) => extensions);
		expect(new Set(endings).size).toBe(endings.length);
		expect(FORMATS.every(({ mediaTypes }) => mediaTypes.length > 0)).toBe(true);
	});
});

describe('every place that names the formats follows the list', () => {
	const plain = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replace(/\s+/gu, ' ');
	it.each(['README.md', 'geo/README.md'])('%s', (path) => {
		expect(plain(path)).toContain(listFormats('or'));
	});

	it.each([
		['src/lib/documents/CopiesPanel.svelte', 'formats: sayFormats()'],
		['src/routes/about/+page.svelte', 'formats: sayFormats()'],
		['src/lib/documents/AddCopies.svelte', 'accept={listAccepted()}']
	])('%s', (path, expression) => {
		// The formatter may break an expression anywhere.
		expect(plain(path).replaceAll(' ', '')).toContain(expression.replaceAll(' ', ''));
	});

	it('what pages say, in the language of the page', () => {
		expect(sayFormats()).toBe(listFormats('or'));
	});

	it('the help of the command line', async () => {
		const { out } = await run('cite', '--help');
		expect(out.replace(/\s+/gu, ' ')).toContain(listFormats('or'));
	});
});

describe('what a library throws', () => {
	const failing = (cause: unknown): Format => ({ ...knots, sniff: () => true, load: () => Promise.reject(cause) });
	it.each([
		['an error of its own', new TypeError('x is not a function'), /reader of its format failed/],
		[
			'a nesting beyond the stack',
			new RangeError('Maximum call stack size exceeded'),
			/more than memory or nesting allow/
		]
	])('is one plain refusal: %s', async (_, cause, message) => {
		const result = await readDocument('x', utf8('x'), {}, [failing(cause)]);
		expect(result.ok ? '' : result.reason).toMatch(message);
	});
});

describe('a reader at work', () => {
	const slow: Format = {
		...knots,
		sniff: () => true,
		load: () =>
			Promise.resolve((_, watch) => {
				for (;;) {
					watch.check();
				}
			})
	};
	it('gives up when it makes no progress', async () => {
		const result = await readDocument('x', utf8('x'), { maxSilence: 20 }, [slow]);
		expect(result.ok ? '' : result.reason).toMatch(/not be read within 10 seconds/);
	});

	it('stops when it is no longer wanted', async () => {
		const controller = new AbortController();
		controller.abort();
		const result = await readDocument('x', utf8('x'), { signal: controller.signal }, [slow]);
		expect(result.ok ? '' : result.reason).toMatch(/reading was stopped/);
	});
});
