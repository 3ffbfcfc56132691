import { describe, expect, it, vi } from 'vitest';
import { runCopyTask, type CopyProgress } from '../../../../src/lib/documents/copy-task.ts';
import { packResult, unpackResult } from '../../../../src/lib/documents/pack-result.ts';
import { MAX_BYTES } from '../../../../src/formats/document.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';
import { makePdf, setLines } from '../../../samples/make-pdf.ts';

const LINES = [
	'The keeper of the northern light wrote down the',
	'height of every tide for thirty years, and his books',
	'are kept in the town hall of Meria to this day.'
];
const TEXT = LINES.join(' ');
const anchors = [anchorDocument('tides', TEXT).anchors];
const run = (name: string, file: Blob, onProgress: (progress: CopyProgress) => void = () => undefined) =>
	runCopyTask({ name, file, anchors }, onProgress);

describe('reading and matching one copy', () => {
	it('finds the passages of a PDF, with its pages, and tells how far it is', async () => {
		const stages: CopyProgress[] = [];
		const result = await run(
			'tides.pdf',
			new Blob([makePdf([setLines(LINES), setLines(['An afterword by another hand.'])]) as BlobPart]),
			(progress) => stages.push(progress)
		);
		expect(result).toMatchObject({
			outcome: 'copy',
			copy: {
				format: 'pdf',
				located: { id: 'tides', found: 1 },
				lacking: [],
				pages: [{ start: 0, label: '1' }, { label: '2' }]
			}
		});
		expect(stages).toEqual([
			{ stage: 'reading' },
			{ stage: 'reading', page: 1, pages: 2 },
			{ stage: 'reading', page: 2, pages: 2 },
			{ stage: 'matching' }
		]);
	});

	it('crosses from the worker and back unchanged', async () => {
		const result = await run('tides.txt', new Blob([`${TEXT} 𝒳 “end”`]));
		expect(unpackResult(structuredClone(packResult(result)))).toEqual(result);
	});

	it('is held against what its traits lead to, where the documents are too many to give all of them', async () => {
		const find = vi.fn(() => Promise.resolve(anchors));
		const file = new Blob([TEXT]);
		const result = await runCopyTask({ name: 'Of tides.txt', file, anchors: find }, () => undefined);
		const { bytes, text } = anchors[0]!.fingerprint;
		const words = expect.arrayContaining(['tides', 'keeper', 'northern']);
		expect(find.mock.calls).toEqual([[{ bytes, text, words }]]);
		expect(result).toEqual(await run('Of tides.txt', file));
		expect(result).toMatchObject({ outcome: 'copy', copy: { located: { id: 'tides', how: 'bytes' } } });
	});

	it('is held against what its letters lead to where it is of none that its words do', async () => {
		const find = vi.fn(({ hashes }: { hashes?: Uint16Array }) => Promise.resolve(hashes ? anchors : []));
		const result = await runCopyTask(
			{ name: 'a.txt', file: new Blob([`Before it. ${TEXT}`]), anchors: find },
			() => undefined
		);
		expect(result).toMatchObject({ outcome: 'copy', copy: { located: { id: 'tides', how: 'passages' } } });
		expect(find).toHaveBeenCalledTimes(2);
	});

	it('is looked for by its letters too where it is of one document in part, which another may hold as well', async () => {
		const other =
			'A schoolmaster counted the herons on the marsh each morning before lessons, and his pupils learned their sums.';
		const second = anchorDocument('herons', other).anchors;
		const find = vi.fn(({ hashes }: { hashes?: Uint16Array }) => Promise.resolve(hashes ? [second] : anchors));
		const both = await runCopyTask(
			{
				name: 'a.txt',
				file: new Blob([`${TEXT}\n\n${other}\n\n${'Of bread and gardens. '.repeat(20)}`]),
				anchors: find
			},
			() => undefined
		);
		expect(both).toMatchObject({ copy: { located: { id: 'tides' } }, also: [{ located: { id: 'herons' } }] });
		find.mockClear();
		await runCopyTask({ name: 'a.txt', file: new Blob([`Whole. ${TEXT}`]), anchors: find }, () => undefined);
		expect(find, 'a whole copy asks no more').toHaveBeenCalledTimes(1);
	});

	it('tells a stranger', async () => {
		expect(await run('letter.txt', new Blob(['A letter on gardens and weather.']))).toEqual({
			outcome: 'stranger',
			format: 'text',
			nearest: [],
			notes: []
		});
	});

	it('refuses a file that is too large before reading it', async () => {
		const huge = {
			size: MAX_BYTES + 1,
			arrayBuffer: () => Promise.reject(new Error('was read'))
		} as unknown as Blob;
		expect(await run('huge.txt', huge)).toMatchObject({ outcome: 'refused', reason: 'is larger than 50 MB' });
	});

	it('says so where a file cannot be read, as a folder', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const folder = { size: 4096, arrayBuffer: () => Promise.reject(new Error('a folder')) } as unknown as Blob;
		expect(await run('folder', folder)).toMatchObject({
			outcome: 'refused',
			reason: expect.stringMatching(/could not be read/)
		});
	});
});
