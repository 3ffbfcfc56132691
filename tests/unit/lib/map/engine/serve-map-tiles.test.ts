import { afterEach, describe, expect, it, vi } from 'vitest';
import { openMapArchive } from '../../../../../src/lib/map/engine/serve-map-tiles.ts';

const NOTHING = (url: string): Error => new Error(`${url} is missing`);
const ask = (serve: ReturnType<typeof openMapArchive>, tile: string) => {
	return serve({ url: `atlas://map/${tile}`, type: 'arrayBuffer' }, new AbortController());
};

describe('tiles of a large atlas where the site comes from a database', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('are asked for one by one, once the site has said that there is no archive', async () => {
		const asked: string[] = [];
		vi.stubGlobal('fetch', (address: string, { method = 'GET' }: RequestInit = {}) => {
			asked.push(`${method} ${address.replace(/^https?:\/\/[^/]+/, '')}`);
			const isTile = address.endsWith('.mvt');
			return Promise.resolve(isTile ? new Response(new Uint8Array([1, 2])) : new Response(null, { status: 204 }));
		});
		const serve = openMapArchive('http://localhost/atlases', NOTHING);
		expect((await ask(serve, '3/4/5')).data).toEqual(new Uint8Array([1, 2]));
		expect((await ask(serve, '12/4/5')).data).toEqual(new Uint8Array([1, 2]));
		expect(asked.slice(-3)).toEqual([
			'HEAD /atlases/atlas/map.pmtiles',
			'GET /atlases/atlas/tiles/3/4/5.mvt',
			'GET /atlases/atlas/tiles/12/4/5.mvt'
		]);
	});

	it('are not asked for where the archive only could not be reached, which the map says; it is asked for again', async () => {
		let count = 0;
		vi.stubGlobal('fetch', () => {
			count += 1;
			return Promise.resolve(new Response('no', { status: 503 }));
		});
		const serve = openMapArchive('http://localhost', NOTHING);
		await expect(ask(serve, '3/4/5')).rejects.toThrow(/503|response/i);
		const before = count;
		await expect(ask(serve, '3/4/5')).rejects.toThrow(/503|response/i);
		expect(count).toBeGreaterThan(before);
	});
});
