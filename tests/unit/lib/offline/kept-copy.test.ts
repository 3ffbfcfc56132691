import { describe, expect, it } from 'vitest';
import {
	findPart,
	formatCacheName,
	isSmall,
	listPart,
	listPrefix,
	mayKeepUnasked
} from '../../../../src/lib/offline/kept-copy.ts';

describe('the parts of a site', () => {
	it.each([
		['404.html', 'pages'],
		['atlas/feature/old-pier.json', 'pages'],
		['_app/immutable/workers/chunks/a.js', 'pages'],
		['_app/immutable/assets/noto-sans-latin-400-normal.abc.woff2', 'pages'],
		['_app/immutable/assets/noto-sans-sc-97-400-normal.abc.woff2', 'map'],
		['basemap/world.pmtiles', 'map'],
		['_app/version.json', null],
		['service-worker.js', null],
		['site-files.json', null]
	] as const)('"%s" is of %s', (path, part) => {
		expect(findPart(path)).toBe(part);
	});

	it('hold every file once, with its size', () => {
		const site = {
			version: '1',
			files: [
				{ path: '404.html', bytes: 5 },
				{ path: 'basemap/world.pmtiles', bytes: 7 }
			]
		};
		expect(listPart(site, 'pages')).toEqual([{ path: '404.html', bytes: 5 }]);
		expect(listPart(site, 'map')).toEqual([{ path: 'basemap/world.pmtiles', bytes: 7 }]);
	});
});

describe('what is kept unasked', () => {
	it.each(['localhost', '127.0.0.1', '127.8.0.1', '[::1]'])('is nothing on the reader’s own machine: %s', (host) => {
		expect(mayKeepUnasked({ host, savesData: false })).toBe(false);
	});
	it('is nothing for a reader who saves data, and the pages for others', () => {
		expect(mayKeepUnasked({ host: 'atlas.example', savesData: true })).toBe(false);
		expect(mayKeepUnasked({ host: 'atlas.example', savesData: false })).toBe(true);
		expect(mayKeepUnasked({ host: 'localhost.example', savesData: false })).toBe(true);
	});
	it('is no large atlas, however small its basemap', () => {
		const ofSize = (bytes: number) => ({ version: '1', files: [{ path: 'atlas/map.json', bytes }] });
		expect(isSmall(ofSize(25_000_000))).toBe(true);
		expect(isSmall(ofSize(25_000_001))).toBe(false);
		expect(isSmall({ version: '1', files: [{ path: 'basemap/world.pmtiles', bytes: 1e9 }] })).toBe(true);
	});
});

it('sites in two folders of one host have copies of their own', () => {
	expect(formatCacheName('/a/', '1').startsWith(listPrefix('/a/'))).toBe(true);
	expect(formatCacheName('/a/b/', '1').startsWith(listPrefix('/a/'))).toBe(false);
	expect(formatCacheName('/', '1').startsWith(listPrefix('/a/'))).toBe(false);
});
