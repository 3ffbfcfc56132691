import { afterEach, describe, expect, it, vi } from 'vitest';
import { CancelledError } from '../../../../src/lib/documents/cancelled-error.ts';
import { CopyReader } from '../../../../src/lib/documents/copy-reader.ts';
import type { CopyProgress, CopyResult } from '../../../../src/lib/documents/copy-task.ts';

class FakeWorker {
	static made: FakeWorker[] = [];
	onmessage: ((event: { data: unknown }) => void) | null = null;
	onerror: ((event: { message: string }) => void) | null = null;
	sent: { task: number }[] = [];
	isEnded = false;
	constructor() {
		FakeWorker.made.push(this);
	}
	postMessage(message: { task: number }): void {
		this.sent.push(message);
	}
	terminate(): void {
		this.isEnded = true;
	}
	tell(data: unknown): void {
		this.onmessage?.({ data });
	}
}
vi.stubGlobal('Worker', FakeWorker);
afterEach(() => void (FakeWorker.made = []));

const task = { name: 'a.txt', file: new Blob(['a']), anchors: [] };
const stranger: CopyResult = { outcome: 'stranger', format: 'text', nearest: [], notes: [] };
const [worker, next] = [() => FakeWorker.made[0]!, () => FakeWorker.made[1]!];

describe('the worker that reads copies', () => {
	it('is started with the first copy, tells progress, and reads one copy after the other', async () => {
		const reader = new CopyReader();
		expect(FakeWorker.made).toHaveLength(0);
		const seen: CopyProgress[] = [];
		const [first, second] = [reader.read(task, (progress) => seen.push(progress)), reader.read(task)];
		expect(worker().sent.map((sent) => sent.task)).toEqual([1]);
		worker().tell({ task: 1, progress: { stage: 'matching' } });
		worker().tell({ task: 1, result: stranger });
		expect(await first).toEqual(stranger);
		expect(worker().sent.map((sent) => sent.task)).toEqual([1, 2]);
		worker().tell({ task: 2, result: { outcome: 'refused', reason: 'is empty', remedy: '' } });
		expect(await second).toMatchObject({ outcome: 'refused' });
		expect(seen).toEqual([{ stage: 'matching' }]);
		expect(FakeWorker.made).toHaveLength(1);
	});

	it('lets messages pass that are not its own', async () => {
		const reader = new CopyReader();
		const read = reader.read(task);
		for (const strange of [
			{ action: 'ready', sourceName: 'worker' },
			{ task: 99, result: stranger }
		]) {
			worker().tell(strange);
		}
		worker().tell({ task: 1, result: stranger });
		expect(await read).toEqual(stranger);
	});

	it('is ended when the reader stops it, and started anew for the next copy', async () => {
		const reader = new CopyReader();
		const read = reader.read(task);
		reader.cancel();
		await expect(read).rejects.toBeInstanceOf(CancelledError);
		expect(worker().isEnded).toBe(true);
		const again = reader.read(task);
		next().tell({ task: 2, result: stranger });
		expect(await again).toEqual(stranger);
	});

	it('asks for what a copy is to be held against when its traits are known, and waits for that as long as it takes', async () => {
		vi.useFakeTimers();
		const reader = new CopyReader();
		const traits = { bytes: 'b', text: 't', words: ['tides'] };
		let found: (sources: never[]) => void = () => undefined;
		const find = vi.fn(() => new Promise<never[]>((resolve) => (found = resolve)));
		const read = reader.read({ ...task, anchors: find });
		expect(worker().sent).toEqual([expect.objectContaining({ task: 1, anchors: null })]);
		worker().tell({ task: 1, begun: true });
		worker().tell({ task: 1, wanted: traits });
		expect(find).toHaveBeenCalledWith(traits);
		await vi.advanceTimersByTimeAsync(120_000);
		expect(worker().isEnded).toBe(false);
		found([]);
		await vi.advanceTimersByTimeAsync(0);
		expect(worker().sent[1]).toEqual({ task: 1, found: [] });
		worker().tell({ task: 1, result: stranger });
		expect(await read).toEqual(stranger);
		vi.useRealTimers();
	});

	it('fails with the reason where that does not come, and reads the next copy', async () => {
		const reader = new CopyReader();
		const read = reader.read({ ...task, anchors: () => Promise.reject(new Error('no network')) });
		const second = reader.read(task);
		worker().tell({ task: 1, wanted: { bytes: '', text: '', words: [] } });
		await expect(read).rejects.toThrow('no network');
		expect(worker().isEnded).toBe(true);
		next().tell({ task: 2, result: stranger });
		expect(await second).toEqual(stranger);
	});

	it('rests only when it has nothing to do', async () => {
		const reader = new CopyReader();
		const read = reader.read(task);
		reader.rest();
		expect(worker().isEnded).toBe(false);
		worker().tell({ task: 1, result: stranger });
		await read;
		reader.rest();
		expect(worker().isEnded).toBe(true);
	});

	it('is ended where a copy makes no progress for ten seconds, and the next copy is read by a new one', async () => {
		vi.useFakeTimers();
		const reader = new CopyReader();
		const [hanging, sound] = [reader.read(task), reader.read(task)];
		await vi.advanceTimersByTimeAsync(60_000);
		expect(worker().isEnded).toBe(false);
		worker().tell({ task: 1, begun: true });
		await vi.advanceTimersByTimeAsync(9_000);
		worker().tell({ task: 1, progress: { stage: 'reading', page: 1, pages: 9 } });
		await vi.advanceTimersByTimeAsync(9_000);
		expect(worker().isEnded).toBe(false);
		await vi.advanceTimersByTimeAsync(4_000);
		expect(worker().isEnded).toBe(true);
		expect(await hanging).toMatchObject({
			outcome: 'refused',
			reason: expect.stringMatching(/not be read within 10 seconds/)
		});
		next().tell({ task: 2, result: stranger });
		expect(await sound).toEqual(stranger);
		vi.useRealTimers();
	});

	it('dies of one copy only', async () => {
		const reader = new CopyReader();
		const [heavy, sound] = [reader.read(task), reader.read(task)];
		worker().tell({ task: 1, begun: true });
		worker().onerror?.({ message: 'out of memory' });
		expect(await heavy).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/more memory/) });
		next().tell({ task: 2, result: stranger });
		expect(await sound).toEqual(stranger);
	});

	it('fails with a reason where it cannot start, dies or fails', async () => {
		const reader = new CopyReader();
		const read = reader.read(task);
		worker().onerror?.({ message: '' });
		await expect(read).rejects.toThrow('could not be started');
		const failing = reader.read(task);
		next().tell({ task: 2, failure: 'RangeError: out of memory' });
		await expect(failing).rejects.toThrow('out of memory');
	});
});
