import { describe, expect, it, vi } from 'vitest';
import { runExport, StoppedError, type WorkerLike } from '../../../../src/lib/export/run-export.ts';
import { buildSampleResult } from '../../exports/sample-result.ts';

const request = { format: 'geojson', result: buildSampleResult() };
const file = { name: 'a.geojson', mediaType: 'application/geo+json', bytes: new Uint8Array([1]) };

function fakeWorker(act: (worker: WorkerLike) => void): WorkerLike & { terminate: ReturnType<typeof vi.fn> } {
	const worker = {
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		terminate: vi.fn(),
		postMessage: () => act(worker)
	} as WorkerLike & { terminate: ReturnType<typeof vi.fn> };
	return worker;
}
const say = (worker: WorkerLike, data: unknown): void => {
	worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
};

describe('a file that is written in a worker', () => {
	it('comes whole after its progress, and the worker is ended', async () => {
		const worker = fakeWorker((self) => {
			say(self, { done: 1, of: 2 });
			say(self, { file });
		});
		const onProgress = vi.fn();
		expect(await runExport(request, onProgress, new AbortController().signal, () => worker)).toEqual(file);
		expect(onProgress.mock.calls).toEqual([[1, 2]]);
		expect(worker.terminate).toHaveBeenCalledOnce();
	});
	it('is refused in one sentence where the worker is killed, fails, or falls silent', async () => {
		const { signal } = new AbortController();
		const killed = fakeWorker((self) => self.onerror?.call(self as Worker, {} as ErrorEvent));
		await expect(runExport(request, vi.fn(), signal, () => killed)).rejects.toThrow(/Nothing was saved/u);
		const failing = fakeWorker((self) => say(self, { failure: 'it has no places' }));
		await expect(runExport(request, vi.fn(), signal, () => failing)).rejects.toThrow(
			'could not be made: it has no places'
		);
		vi.useFakeTimers();
		try {
			const silent = fakeWorker(() => undefined);
			const refused = expect(runExport(request, vi.fn(), signal, () => silent)).rejects.toThrow(
				/Nothing was saved/u
			);
			vi.advanceTimersByTime(600_000);
			await refused;
			expect(silent.terminate).toHaveBeenCalledOnce();
		} finally {
			vi.useRealTimers();
		}
		expect(killed.terminate).toHaveBeenCalledOnce();
	});
	it('is not made once the reader stops it', async () => {
		const stopping = new AbortController();
		const worker = fakeWorker(() => stopping.abort());
		await expect(runExport(request, vi.fn(), stopping.signal, () => worker)).rejects.toBeInstanceOf(StoppedError);
		expect(worker.terminate).toHaveBeenCalledOnce();
	});
});
