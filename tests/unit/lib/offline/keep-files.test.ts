import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCopy } from '../../../../src/lib/offline/find-copy.ts';
import { KeepError, forgetCopies, keepPart } from '../../../../src/lib/offline/keep-files.ts';
import type { KeptNote, KeptPart, SiteFiles } from '../../../../src/lib/offline/kept-copy.ts';

/** What a browser offers, as far as it is used: caches by name, each answers by path. */
class FakeCaches {
	readonly all = new Map<string, Map<string, Blob>>();
	isFull = false;

	keys = (): Promise<string[]> => Promise.resolve([...this.all.keys()]);
	delete = (name: string): Promise<boolean> => Promise.resolve(this.all.delete(name));
	open = (name: string): Promise<Pick<Cache, 'match' | 'put'>> => {
		const files = this.all.get(name) ?? new Map<string, Blob>();
		this.all.set(name, files);
		return Promise.resolve({
			match: (path) => {
				const file = files.get(String(path));
				return Promise.resolve(file && new Response(file));
			},
			put: async (path, response) => {
				if (this.isFull) {
					throw new DOMException('full', 'QuotaExceededError');
				}
				files.set(String(path), await response.blob());
			}
		});
	};
}

let caches: FakeCaches;
/** What the host has, by path; what is not there is answered with 404. */
let host: Record<string, string>;
let fetched: string[];
const site = (version: string): SiteFiles => ({
	version,
	files: Object.entries(host).map(([path, body]) => ({ path: path.slice(1), bytes: body.length }))
});
const keep = (version: string, part: KeptPart, files = site(version)): Promise<KeptNote> =>
	keepPart('/', files, part, () => undefined, new AbortController().signal);
const read = async (path: string): Promise<string | undefined> =>
	(await findCopy('/'))?.cache.match(path).then((file) => file?.text());

beforeEach(() => {
	caches = new FakeCaches();
	host = { '/404.html': 'frame', '/atlas/meta.json': 'of 1', '/basemap/world.pmtiles': 'tiles of 1' };
	fetched = [];
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('fetch', (path: string) => {
		fetched.push(path);
		const body = host[path];
		return Promise.resolve(
			new Response(body ?? '', { status: body === undefined || path === '/404.html' ? 404 : 200 })
		);
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a kept copy', () => {
	it('counts once a part is whole, with its bytes, and holds that part alone', async () => {
		expect(await findCopy('/')).toBeNull();
		expect(await keep('1', 'pages')).toMatchObject({ version: '1', parts: ['pages'], bytes: 'frameof 1'.length });
		expect(await read('/404.html')).toBe('frame');
		expect(await read('/basemap/world.pmtiles')).toBeUndefined();
		expect(await keep('1', 'map')).toMatchObject({ parts: ['pages', 'map'], bytes: 'frameof 1tiles of 1'.length });
	});

	it('that was broken off does not count, and goes on where it stopped', async () => {
		const whole = site('1');
		delete host['/atlas/meta.json'];
		await expect(keep('1', 'pages', whole)).rejects.toThrow('answered 404 for atlas/meta.json');
		expect(await findCopy('/')).toBeNull();
		host['/atlas/meta.json'] = 'of 1';
		fetched = [];
		await keep('1', 'pages', whole);
		expect(fetched).toEqual(['/atlas/meta.json']);
	});

	it('takes the place of an earlier one only when it holds as much, and is read from then on', async () => {
		await keep('1', 'pages');
		await keep('1', 'map');
		host = { '/404.html': 'frame', '/atlas/meta.json': 'of 2', '/basemap/world.pmtiles': 'tiles of 2' };
		await keep('2', 'pages');
		expect(await read('/atlas/meta.json')).toBe('of 2');
		expect(await caches.keys()).toHaveLength(2);
		await keep('2', 'map');
		expect(await caches.keys()).toEqual(['passages / 2']);
	});

	it('leaves the earlier one as it was where it fails', async () => {
		await keep('1', 'pages');
		host['/atlas/meta.json'] = 'of 2';
		const wanted = site('2');
		caches.isFull = true;
		await expect(keep('2', 'pages', wanted)).rejects.toThrow('no more room for it. Free some and try again');
		await expect(keep('2', 'map', wanted)).rejects.toThrow(
			'no more room for it. Free some, or keep only the pages'
		);
		expect(await read('/atlas/meta.json')).toBe('of 1');
	});

	it('is of one build: what is not as long as the build says is refused', async () => {
		const whole = site('1');
		host['/atlas/meta.json'] = 'of 2, and longer';
		const failure = await keep('1', 'pages', whole).catch((cause: unknown) => cause);
		expect(failure).toBeInstanceOf(KeepError);
		expect(String(failure)).toContain('atlas/meta.json is not what the site was built with');
		expect(await findCopy('/')).toBeNull();
	});

	it('goes whole, with what was broken off, and leaves those of other sites of the host', async () => {
		await keep('1', 'pages');
		await caches.open('passages / 0');
		await caches.open('passages /other/ 1');
		await forgetCopies('/');
		expect(await caches.keys()).toEqual(['passages /other/ 1']);
	});
});
