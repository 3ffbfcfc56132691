import { describe, expect, it } from 'vitest';
import detail from '../../../../../geo/basemap/detail.json';
import { buildTileProtocol } from '../../../../../src/lib/map/engine/serve-tiles.ts';

/** Archives that hold the tiles named, each as bytes of its archive's name. */
function buildProtocol(archives: Record<string, string[]>) {
	const asked: string[] = [];
	const protocol = buildTileProtocol({
		open: (name) => ({
			getZxy: async (z: number, x: number, y: number) => {
				asked.push(name);
				return archives[name]?.includes(`${z}/${x}/${y}`)
					? { data: new TextEncoder().encode(name).buffer as ArrayBuffer }
					: undefined;
			}
		}),
		buildMissing: () => Object.assign(new Error('missing'), { status: 404 })
	});
	const ask = async (url: string, type?: 'json' | 'image') => {
		const { data } = await protocol({ url, type }, new AbortController());
		return data instanceof Uint8Array ? new TextDecoder().decode(data) : data;
	};
	return { ask, asked };
}

const [region] = detail.regions;
if (!region) {
	throw new Error('geo/basemap/detail.json names no region.');
}
const { atlas, tiles } = region;
/** A tile of zoom 7 in the region, and its column beyond the region's last. */
const inside = `7/${tiles.left * 2}/${tiles.top * 2}`;

describe('tiles of the basemap', () => {
	it('are described as a world with gaps, over which MapLibre draws lower zooms larger', async () => {
		expect(await buildProtocol({}).ask('basemap://ground', 'json')).toMatchObject({
			tiles: ['basemap://ground/{z}/{x}/{y}'],
			minzoom: 0,
			maxzoom: 8,
			sparse: true
		});
		expect(await buildProtocol({}).ask('basemap://relief', 'json')).toMatchObject({ maxzoom: 7, sparse: true });
	});

	it('come from the world up to its zoom, and are empty where it has none: that is open sea', async () => {
		const { ask, asked } = buildProtocol({ world: ['6/10/20'] });
		expect(await ask('basemap://ground/6/10/20')).toBe('world');
		expect(await ask('basemap://ground/6/0/0')).toBe('');
		expect(await ask('basemap://relief/4/0/0', 'image')).toBe('');
		expect(new Set(asked)).toEqual(new Set(['world', 'relief']));
	});

	it('are asked for once more where the connection broke, and no third time', async () => {
		let [asked, broken] = [0, 1];
		const protocol = buildTileProtocol({
			open: () => ({
				getZxy: async () => {
					if (asked++ < broken) {
						throw new TypeError('Failed to fetch');
					}
					return { data: new ArrayBuffer(3) };
				}
			}),
			buildMissing: () => new Error('missing')
		});
		const ask = () => protocol({ url: 'basemap://ground/6/10/20', type: undefined }, new AbortController());
		expect((await ask()).data).toHaveLength(3);
		[asked, broken] = [0, 9];
		await expect(ask()).rejects.toThrow('Failed to fetch');
		expect(asked).toBe(2);
	});

	it('come from the archive of the region they lie in beyond it', async () => {
		const { ask } = buildProtocol({ [`detail-${atlas}`]: [inside] });
		expect(await ask(`basemap://ground/${inside}`)).toBe(`detail-${atlas}`);
	});

	it.each([
		'basemap://ground/7/1/1',
		'basemap://ground/8/3/250',
		`basemap://ground/${inside}`,
		'basemap://relief/5/0/31'
	])('are reported missing beyond it where no archive has them, never as empty: %s', async (url) => {
		await expect(buildProtocol({}).ask(url)).rejects.toMatchObject({ status: 404 });
	});

	it('of shading are absent near by where no region has finer ones, and else drawn of those', async () => {
		expect(await buildProtocol({}).ask('basemap://relief/7/3/60', 'image')).toBe('');
		await expect(buildProtocol({}).ask('basemap://relief/6/3/30', 'image')).rejects.toMatchObject({ status: 404 });
		await expect(buildProtocol({}).ask(`basemap://relief/${inside}`, 'image')).rejects.toMatchObject({
			status: 404
		});
	});

	it('refuse any other address', async () => {
		await expect(buildProtocol({}).ask('basemap://elsewhere/1/2/3')).rejects.toThrow(/no address of a tile/);
	});
});
