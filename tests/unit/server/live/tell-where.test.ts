import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { compileAtlas, streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { findFile, findTable } from '../../../../src/database/record-tables.ts';
import type { AtlasMeta } from '../../../../src/model/compiled/pages.ts';
import { isOfRecord } from '../../../../src/server/live/live-addresses.ts';
import { findSite, LivePreviews, writeLiveSitemap, type Asked } from '../../../../src/server/live/tell-where.ts';
import { ROOT } from '../../../../src/server/paths.ts';
import { readFolder } from '../../sample.ts';

const SITE = 'https://example.org/atlas/';

describe('a site from a database that knows where it stands', () => {
	let asked: Asked;
	let reads: string[] = [];
	beforeAll(async () => {
		const files = new Map([['/atom.xml', '<feed><updated>2026-03-04T00:00:00Z</updated></feed>']]);
		for (const { path, value } of compileAtlas(await readFolder('magellan'))) {
			files.set(path, JSON.stringify(value));
		}
		const database = {
			readFile: (_: unknown, path: string) => {
				reads.push(path);
				return Promise.resolve(files.get(path) ?? null);
			},
			listFiles: () => Promise.resolve([...files].map(([path, text]) => ({ path, bytes: text.length })))
		};
		const meta = JSON.parse(files.get('meta.json') ?? '') as AtlasMeta;
		asked = {
			database: database as unknown as Asked['database'],
			version: { atlas: 1, number: 1, key: '1', host: 0, id: 'one' },
			meta: { ...meta, interfaceLanguages: ['en', 'ur'] }
		};
	});
	afterEach(() => {
		vi.unstubAllEnvs();
		reads = [];
	});

	it('says so only where somebody has said it', () => {
		vi.stubEnv('SITE_ORIGIN', undefined);
		expect(findSite('/atlas')).toBe(null);
		vi.stubEnv('SITE_ORIGIN', 'https://example.org');
		expect(findSite('/atlas')).toBe(SITE);
	});

	it('lists every page in every language of the atlas, with the day of its latest version', async () => {
		const xml = await writeLiveSitemap(asked, ['', 'events/'], SITE);
		const pages = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)</gu)].map(
			([, page, day]) => `${page} ${day}`
		);
		for (const page of [
			'',
			'events/',
			'feature/punta-arenas/',
			'source/narrows-brief-2020/',
			'ur/feature/punta-arenas/'
		]) {
			expect(pages).toContain(`${SITE}${page} 2026-03-04`);
		}
		expect(new Set(pages).size).toBe(pages.length);
		expect(pages.filter((page) => page.includes('{') || page.includes('.json'))).toEqual([]);
	});

	it('lists the parts of a list of many documents, and of none the pieces that are no page', async () => {
		const files = new Map<string, string>();
		for (const { path, text } of streamAtlas(await readFolder('magellan'), [], { minParted: 1 })) {
			files.set(path, text);
		}
		const database = {
			readFile: (_: unknown, path: string) => Promise.resolve(files.get(path) ?? null),
			listFiles: () => Promise.resolve([...files].map(([path, text]) => ({ path, bytes: text.length })))
		};
		const meta = JSON.parse(files.get('meta.json') ?? '') as AtlasMeta;
		const parted = { ...asked, database: database as unknown as Asked['database'], meta };
		const xml = await writeLiveSitemap(parted, ['sources/'], SITE);
		for (const page of ['sources/', 'sources/1/', 'matrix/1/', 'disagreements/1/']) {
			expect(xml).toContain(`<loc>${SITE}${page}</loc>`);
		}
		expect(xml).not.toContain('clues');
		expect([isOfRecord('sources/1/', ['/sources/']), isOfRecord('sources/1/2/', ['/sources/'])]).toEqual([
			true,
			false
		]);
		expect([findFile('sources/1.json')?.name, findTable('sourcesPart')]).toEqual(['sourcesPart', null]);
	});

	it('paints a picture when it is first asked for, once, and names it in the head; an atlas in tiles has none', async () => {
		const previews = new LivePreviews(join(ROOT, 'static'));
		const picture = await previews.paint(asked, 'feature/punta-arenas/preview.png');
		expect(
			Buffer.from(picture ?? [])
				.subarray(1, 4)
				.toString()
		).toBe('PNG');
		expect(await previews.paint(asked, 'feature/punta-arenas/preview.png')).toBe(picture);
		expect(await previews.paint(asked, 'feature/nothing/preview.png')).toBe(null);
		expect(await previews.paint(asked, 'feature/punta-arenas/')).toBe(null);
		const nameOf = async (page: string): Promise<string> => {
			const elements = await previews.nameElements(asked, page, SITE);
			return /property="og:image" content="([^"]+)"/u.exec(elements)?.[1] ?? '';
		};
		expect(await nameOf('feature/punta-arenas/')).toBe(`${SITE}feature/punta-arenas/preview.png`);
		expect(await nameOf('events/')).toBe(`${SITE}preview.png`);
		expect(reads.filter((path) => path === 'records.json')).toHaveLength(1);
		const tiled = { ...asked, meta: { ...asked.meta, isTiled: true as const } };
		expect(await previews.paint(tiled, 'preview.png')).toBe(null);
		expect(await previews.nameElements(tiled, '', SITE)).toBe('');
	});
});
