import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// As in a browser: where pages are made an answer is kept whole.
vi.mock('$app/environment', () => ({ browser: true }));
beforeAll(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.stubGlobal('document', { querySelector: () => null });
	vi.stubGlobal('addEventListener', () => undefined);
});
afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A server that begins to answer, and goes on when it is told to; as in a browser, who gives up is sent no more. */
function serveInPieces(): {
	fetch: typeof globalThis.fetch;
	send: (piece: string | Uint8Array) => void;
	end: () => void;
} {
	let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
	const body = new ReadableStream<Uint8Array>({ start: (controller) => void (answer = controller) });
	return {
		fetch: async (_, init) => {
			init?.signal?.addEventListener('abort', () => answer?.error(new DOMException('given up', 'AbortError')));
			return new Response(body);
		},
		send: (piece) => answer?.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
		end: () => answer?.close()
	};
}

it('a file that stops half-way is out of reach after a fair wait, and one that goes on slowly comes', async () => {
	const { loadFile } = await import('../../../../src/lib/data/load-file.ts');
	for (const isStopped of [true, false]) {
		const { fetch, send, end } = serveInPieces();
		let isKnown = false;
		const loading = loadFile('map', undefined, { fetch }).finally(() => (isKnown = true));
		for (const piece of ['{"type":', '"FeatureCollection",', '"features":[']) {
			send(piece);
			await vi.advanceTimersByTimeAsync(19_000);
			expect(isKnown).toBe(false);
		}
		if (isStopped) {
			await vi.advanceTimersByTimeAsync(1500);
			const { fault } = await loading;
			expect(fault?.cause).toBe('unreachable');
			expect(fault?.detail).toBe('no answer in time');
			expect(fault?.message).toContain('Try again');
		} else {
			send(']}');
			end();
			expect((await loading).value).toEqual({ type: 'FeatureCollection', features: [] });
		}
	}
});

it('a letter that comes in two pieces is one letter', async () => {
	const { loadFile } = await import('../../../../src/lib/data/load-file.ts');
	const { fetch, send, end } = serveInPieces();
	const loading = loadFile('text', { id: 'paper' }, { fetch });
	const text = '\ufeffGwadar, گوادر';
	for (const byte of new TextEncoder().encode(text)) {
		send(Uint8Array.of(byte));
	}
	end();
	expect((await loading).value).toBe(text);
});
