import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRange } from '../../../../src/lib/offline/answer-range.ts';
import { answerRequest, type Sources } from '../../../../src/lib/offline/answer-request.ts';

describe('a range of a kept file', () => {
	const file = new Blob(['0123456789']);
	it.each([
		['bytes=2-4', '234', 'bytes 2-4/10'],
		['bytes=7-', '789', 'bytes 7-9/10'],
		['bytes=-3', '789', 'bytes 7-9/10'],
		['bytes=-30', '0123456789', 'bytes 0-9/10'],
		['bytes=8-99', '89', 'bytes 8-9/10'],
		['bytes=0-0', '0', 'bytes 0-0/10']
	])('%s is %s', async (range, text, answered) => {
		const response = answerRange(file, range);
		expect(response.status).toBe(206);
		expect(response.headers.get('Content-Range')).toBe(answered);
		expect(response.headers.get('Content-Length')).toBe(String(text.length));
		expect(await response.text()).toBe(text);
	});
	it.each(['bytes=10-', 'bytes=12-13', 'bytes=-0'])('%s lies beyond the end', (range) => {
		const response = answerRange(file, range);
		expect(response.status).toBe(416);
		expect(response.headers.get('Content-Range')).toBe('bytes */10');
	});
	it.each([null, 'bytes=1-2,4-5', 'bytes=4-2', 'lines=1-2', 'bytes=-'])('%s gets the whole', async (range) => {
		const response = answerRange(file, range);
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('0123456789');
	});
});

describe('an answer', () => {
	let fallbacks = 0;
	beforeEach(() => (fallbacks = 0));
	const HOST = 'https://atlas.example';
	const make = (
		kept: Record<string, string>,
		network: (() => Promise<Response>) | null,
		isCurrent = true
	): Sources => ({
		fetch: network ?? (() => Promise.reject(new TypeError('no network'))),
		findKept: (path) => Promise.resolve(kept[path] === undefined ? undefined : new Response(kept[path])),
		isCurrent,
		archives: new Map(),
		shell: '/404.html',
		tellFallback: () => void (fallbacks += 1)
	});
	const today = () => Promise.resolve(new Response('today'));
	const ask = async (path: string, sources: Sources, request = new Request(HOST + path)): Promise<string> => {
		return (await answerRequest(request, sources)).text();
	};
	/** As a browser asks for a page: Node makes no such request. */
	const visit = (path: string): Request =>
		Object.defineProperty(new Request(HOST + path), 'mode', { value: 'navigate' });

	it('reads an archive once for all its parts, and again where that failed', async () => {
		const sources = make({ '/tiles/land.pmtiles': '0123456789' }, null);
		const read = vi.spyOn(Response.prototype, 'blob').mockRejectedValueOnce(new Error('gone'));
		const part = (range: string) => {
			const request = new Request(`${HOST}/tiles/land.pmtiles`, { headers: { range } });
			return ask('/tiles/land.pmtiles', sources, request);
		};
		await expect(part('bytes=0-1')).rejects.toThrow('gone');
		expect(await Promise.all([part('bytes=2-4'), part('bytes=5-6')])).toEqual(['234', '56']);
		expect(await part('bytes=7-')).toBe('789');
		expect(read).toHaveBeenCalledTimes(2);
		read.mockRestore();
	});
	it('is the network’s for all that may change, though a copy is there', async () => {
		const kept = { '/': 'then', '/atlas/meta.json': 'then', '/404.html': 'frame' };
		expect(await ask('/atlas/meta.json', make(kept, today))).toBe('today');
		expect(await ask('/', make(kept, today), visit('/'))).toBe('today');
		expect(await ask('/feature/pier/', make(kept, today), visit('/feature/pier/'))).toBe('today');
		expect(fallbacks).toBe(0);
	});
	it('is the network’s alone for what is asked for to be kept: no copy is made of an earlier one', async () => {
		const wanted = new Request(`${HOST}/atlas/meta.json`, { cache: 'no-store' });
		await expect(ask('', make({ '/atlas/meta.json': 'then' }, null), wanted)).rejects.toThrow('no network');
		const script = new Request(`${HOST}/_app/immutable/a.js`, { cache: 'no-store' });
		expect(await ask('', make({ '/_app/immutable/a.js': 'ever the same' }, null), script)).toBe('ever the same');
	});
	it('is the copy’s where the network is silent, and that is told', async () => {
		vi.useFakeTimers();
		try {
			const silent = () => new Promise<Response>(() => undefined);
			const answer = ask('/atlas/meta.json', make({ '/atlas/meta.json': 'then' }, silent));
			await vi.advanceTimersByTimeAsync(10_000);
			expect(await answer).toBe('then');
			expect(fallbacks).toBe(1);
		} finally {
			vi.useRealTimers();
		}
	});
	it('is an error of the network’s host as it came: that is today’s state too', async () => {
		const gone = () => Promise.resolve(new Response('gone', { status: 404 }));
		expect(await ask('/atlas/meta.json', make({ '/atlas/meta.json': 'then' }, gone))).toBe('gone');
	});
	it('is the copy’s where there is no network, with the frame for any page', async () => {
		const kept = { '/atlas/meta.json': 'then', '/404.html': 'frame' };
		expect(await ask('/atlas/meta.json', make(kept, null))).toBe('then');
		expect(await ask('/feature/pier/', make(kept, null), visit('/feature/pier/'))).toBe('frame');
		expect(fallbacks).toBe(2);
	});
	it('is a failure where neither has it: no frame for a file', async () => {
		await expect(ask('/atlas/none.json', make({ '/404.html': 'frame' }, null))).rejects.toThrow('no network');
	});
	it('is the copy’s at once for what bears a fingerprint, and for the map of this very build', async () => {
		const kept = { '/_app/immutable/a.js': 'kept', '/basemap/world.pmtiles': 'tiles' };
		expect(await ask('/_app/immutable/a.js', make(kept, today))).toBe('kept');
		expect(await ask('/basemap/world.pmtiles', make(kept, today))).toBe('tiles');
		expect(await ask('/basemap/world.pmtiles', make(kept, today, false))).toBe('today');
		const part = new Request(`${HOST}/basemap/world.pmtiles`, { headers: { Range: 'bytes=1-2' } });
		expect(await ask('', make(kept, null), part)).toBe('il');
	});
});
