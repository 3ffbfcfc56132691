import { afterEach, describe, expect, it, vi } from 'vitest';
import { CancelledError, CopyReader } from '../../../../src/lib/documents/copy-reader.ts';
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
const stranger: CopyResult = { outcome: 'stranger', kind: 'text', nearest: [] };
const [worker, next] = [() => FakeWorker.made[0]!, () => FakeWorker.made[1]!];

describe('the worker that reads copies', () => {
	it('is started with the first copy, tells progress, and answers each copy with its own result', async () => {
		const reader = new CopyReader();
		expect(FakeWorker.made).toHaveLength(0);
		const seen: CopyProgress[] = [];
		const [first, second] = [reader.read(task, (progress) => seen.push(progress)), reader.read(task)];
		const [a, b] = worker().sent.map((sent) => sent.task);
		worker().tell({ task: b, result: { outcome: 'refused', reason: 'is empty', remedy: '' } });
		worker().tell({ task: a, progress: { stage: 'matching' } });
		worker().tell({ task: a, result: stranger });
		expect(await first).toEqual(stranger);
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
