import { describe, expect, it } from 'vitest';
import { compileAtlas, streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { loadFile, loadForPage } from '../../../../src/lib/data/load-file.ts';
import { readSample } from '../../sample.ts';

const compiled = new Map(compileAtlas(readSample()).map(({ path, value }) => [path, value]));
const asked: string[] = [];

/** A server that answers with what was compiled, or with what a test puts in its place. */
function serve(instead?: () => Promise<Response>): typeof globalThis.fetch {
	return async (address) => {
		const path = String(address).replace(/^.*\/atlas\//, '');
		asked.push(path);
		if (instead) {
			return instead();
		}
		return compiled.has(path) ? Response.json(compiled.get(path)) : new Response('', { status: 404 });
	};
}
const answer = (body: string, status = 200): (() => Promise<Response>) => {
	return async () => new Response(body, { status });
};
const pier = { id: 'old-pier' };

describe('a compiled file', () => {
	const someId = [...compiled.keys()].find((path) => path.startsWith('feature/'))?.slice(8, -5) ?? '';

	it('is read by its name and id', async () => {
		const { value, fault } = await loadFile('feature', { id: someId }, { fetch: serve() });
		expect(fault).toBeUndefined();
		expect(value?.ref.id).toBe(someId);
		expect(asked.at(-1)).toBe(`feature/${someId}.json`);
	});
	it('that the atlas has not is absent', async () => {
		const { fault } = await loadFile('feature', pier, { fetch: serve() });
		expect(fault?.cause).toBe('absent');
		expect(fault?.message).toBe('The atlas has no such place.');
	});
	it('that every atlas has is missing from the site', async () => {
		const { fault } = await loadFile('features', undefined, { fetch: serve(answer('', 404)) });
		expect(fault?.cause).toBe('absent');
		expect(fault?.message).toMatch(/^The list of places is missing from this site/);
	});
	it.each(['../meta', 'a/b', 'A', '', 'x'.repeat(81), 'a--b', 'a%2fb'])(
		'is not asked for by what is no id: %j',
		async (id) => {
			const before = asked.length;
			const { fault } = await loadFile('feature', { id }, { fetch: serve() });
			expect(fault?.cause).toBe('absent');
			expect(asked.length).toBe(before);
		}
	);
	it.each([500, 502, 503, 403])('is unreachable where the server answers %i', async (status) => {
		const { fault } = await loadFile('map', undefined, { fetch: serve(answer('', status)) });
		expect(fault?.cause).toBe('unreachable');
		expect(fault?.detail).toContain(String(status));
		expect(fault?.message).toContain('Try again');
	});
	it('is unreachable without a connection', async () => {
		const offline = async (): Promise<Response> => {
			throw new TypeError('Failed to fetch');
		};
		const { fault } = await loadFile('map', undefined, { fetch: serve(offline) });
		expect(fault?.cause).toBe('unreachable');
	});
	it.each([
		['no JSON', '<!doctype html>', 'not valid JSON'],
		['cut short', '{"type":"FeatureCollection","features":[', 'JSON'],
		['a list for an object', '[]', 'the whole file'],
		['null', 'null', 'the whole file'],
		['without a field', '{"type":"FeatureCollection"}', 'features'],
		['a text for a list', '{"type":"FeatureCollection","features":"all"}', 'features'],
		['a wrong item', '{"type":"FeatureCollection","features":[{"type":"Feature"}]}', 'features[0].geometry']
	])('is damaged where it is %s', async (_, body, where) => {
		const { value, fault } = await loadFile('map', undefined, { fetch: serve(answer(body)) });
		expect(value).toBeUndefined();
		expect(fault?.cause).toBe('damaged');
		expect(fault?.detail).toContain(where);
	});
	it('names the place deep in a page that is wrong', async () => {
		const page = structuredClone(compiled.get(`feature/${someId}.json`)) as {
			feature: { properties: { names: unknown[] } };
		};
		page.feature.properties.names.unshift({ text: 7, lang: 'en', role: 'alias' });
		const { fault } = await loadFile('feature', { id: someId }, { fetch: serve(answer(JSON.stringify(page))) });
		expect(fault?.detail).toBe('wrong at feature.properties.names[0].text');
	});
	it('may hold fields a later build added', async () => {
		const refs = (compiled.get('features.json') as object[]).map((ref) => ({ ...ref, added: true }));
		const { fault } = await loadFile('features', undefined, { fetch: serve(answer(JSON.stringify(refs))) });
		expect(fault).toBeUndefined();
	});
	it('throws only where the caller gave up', async () => {
		const controller = new AbortController();
		controller.abort();
		const refuse = async (): Promise<Response> => {
			throw new DOMException('aborted', 'AbortError');
		};
		await expect(loadFile('map', undefined, { fetch: serve(refuse), signal: controller.signal })).rejects.toThrow();
	});
	it('keeps the byte-order mark of a text, which counts for its fingerprint', async () => {
		const { value } = await loadFile('text', pier, { fetch: serve(answer('\uFEFFnote')) });
		expect(value).toBe('\uFEFFnote');
	});
});

describe('a page', () => {
	it.each([
		[404, answer('', 404)],
		[503, answer('', 500)],
		[500, answer('[1]')]
	])('fails with %i', async (status, instead) => {
		await expect(loadForPage(serve(instead), 'feature', pier)).rejects.toMatchObject({ status });
	});
	it('is not called unknown where a list is lost', async () => {
		const lost = loadForPage(serve(answer('', 404)), 'features');
		await expect(lost).rejects.toMatchObject({
			status: 503,
			body: { message: expect.stringContaining('list of places is missing') }
		});
	});
});

describe('a record of a large atlas', () => {
	const files = new Map<string, unknown>();
	for (const { path, text } of streamAtlas(readSample(), [], { count: (records) => Math.min(records, 2) })) {
		files.set(path, JSON.parse(text));
	}
	const fetchDealt: typeof globalThis.fetch = async (address) => {
		const path = String(address).replace(/^.*\/atlas\//, '');
		return files.has(path) ? Response.json(files.get(path)) : new Response('', { status: 404 });
	};
	it('is found in its bucket, and is the same', async () => {
		expect([...files.keys()].filter((path) => path.startsWith('feature/')).toSorted()).toEqual([
			'feature/~0.json',
			'feature/~1.json'
		]);
		const ids = [...compiled.keys()].flatMap((path) => /^feature\/(.*)\.json$/.exec(path)?.slice(1) ?? []);
		expect(ids.length).toBeGreaterThan(2);
		for (const id of ids) {
			const { value } = await loadFile('feature', { id }, { fetch: fetchDealt });
			expect(value).toEqual(compiled.get(`feature/${id}.json`));
		}
	});
	it('that no bucket holds is absent, whatever objects have by themselves', async () => {
		for (const id of ['old-pier', 'constructor']) {
			const { fault } = await loadFile('feature', { id }, { fetch: fetchDealt });
			expect(fault?.cause, id).toBe('absent');
		}
	});
	it('whose bucket is lost is absent from nothing, but damaged or out of reach', async () => {
		const broken: typeof globalThis.fetch = async (address) => {
			return String(address).includes('~') ? new Response('', { status: 502 }) : fetchDealt(address);
		};
		expect((await loadFile('feature', pier, { fetch: broken })).fault?.cause).toBe('unreachable');
	});
});
