import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compileAtlas } from '../../../../src/atlas/compile/compile.ts';
import { ROOT } from '../../../../src/server/paths.ts';
import { openHeadElements } from '../../../../src/server/site/head-elements.ts';
import { encodePng } from '../../../../src/server/site/previews/encode-png.ts';
import { fitFrame, HEIGHT, place, project, WIDTH } from '../../../../src/server/site/previews/frame.ts';
import { readFolder } from '../../sample.ts';

const SPOKEN = { interfaceLanguages: ['en' as const, 'ur' as const, 'zh' as const], language: 'en' };

/** Width and height an image says in its head, and how many colours its palette has (PNG, section 11.2). */
function readPng(bytes: Uint8Array): { width: number; height: number; colours: number } {
	const data = Buffer.from(bytes);
	expect(data.subarray(1, 4).toString()).toBe('PNG');
	const palette = data.indexOf('PLTE');
	return {
		width: data.readUInt32BE(16),
		height: data.readUInt32BE(20),
		colours: data.readUInt32BE(palette - 4) / 3
	};
}

describe('what chats and search engines read of a page', () => {
	let site = '';
	beforeAll(async () => {
		site = await mkdtemp(join(tmpdir(), 'passages-head-'));
		for (const { path, value } of compileAtlas(await readFolder('magellan'))) {
			if (/^(meta|map|frames|records)\.json$/u.test(path)) {
				await mkdir(dirname(join(site, 'atlas', path)), { recursive: true });
				await writeFile(join(site, 'atlas', path), JSON.stringify(value));
			}
		}
		await mkdir(join(site, 'basemap'));
		await writeFile(
			join(site, 'basemap/world.pmtiles'),
			await readFile(join(ROOT, 'static/basemap/world.pmtiles'))
		);
	});
	afterAll(async () => {
		vi.unstubAllEnvs();
		await rm(site, { recursive: true });
	});

	it('is nothing where nobody has said where the site will stand', async () => {
		vi.stubEnv('SITE_ORIGIN', undefined);
		const elements = await openHeadElements(site, [''], SPOKEN, '');
		expect(elements('')).toBe('');
	});

	it('names a picture that is there, by its whole address, and the page in every language', async () => {
		vi.stubEnv('SITE_ORIGIN', 'https://example.org');
		const pages = [
			'',
			'features/',
			'feature/punta-arenas/',
			'feature/strait-power-link/',
			'source/narrows-brief-2020/'
		];
		const event = 'event/argentine-minister-visits-punta-arenas-2019/';
		const elements = await openHeadElements(site, [...pages, event], SPOKEN, '/atlas');
		const pictureOf = (page: string): string =>
			/property="og:image" content="https:\/\/example\.org\/atlas\/([^"]+)"/u.exec(elements(page))?.[1] ?? '';
		expect(pages.map(pictureOf)).toEqual([
			'preview.png',
			'preview.png',
			'feature/punta-arenas/preview.png',
			'feature/strait-power-link/preview.png',
			'source/narrows-brief-2020/preview.png'
		]);
		expect(pictureOf(event)).toBe('feature/punta-arenas/preview.png');
		expect(pictureOf('ur/feature/punta-arenas/')).toBe('feature/punta-arenas/preview.png');
		for (const page of pages) {
			const bytes = await readFile(join(site, pictureOf(page)));
			expect(readPng(bytes)).toMatchObject({ width: WIDTH, height: HEIGHT });
			// Chats give up on what is long in coming.
			expect(bytes.length).toBeLessThan(100_000);
			expect(readPng(bytes).colours).toBeGreaterThan(8);
		}
		const alternates = [...elements('ur/features/').matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)].map(
			([, language, address]) => `${language} ${address}`
		);
		expect(alternates).toEqual([
			'en https://example.org/atlas/features/',
			'ur https://example.org/atlas/ur/features/',
			'zh-Hans https://example.org/atlas/zh/features/',
			'x-default https://example.org/atlas/features/'
		]);
	});

	it('shows what a page is about in the middle, however small or near the edge of the world', () => {
		for (const bounds of [
			[10, 10, 10, 10],
			[-70, -60, -60, 80],
			[179, -20, 179, -20]
		] as const) {
			const frame = fitFrame(bounds);
			const [west, south, east, north] = bounds;
			const [left, bottom] = place(frame, project([west, south]));
			const [right, top] = place(frame, project([east, north]));
			expect(left).toBeGreaterThan(0);
			expect(right).toBeLessThan(WIDTH);
			expect(top).toBeGreaterThan(0);
			expect(bottom).toBeLessThan(HEIGHT);
			expect((left + right) / 2).toBeCloseTo(WIDTH / 2, 0);
		}
	});

	it('keeps at most 256 colours, each near what was painted', () => {
		const pixels = new Uint8Array(64 * 64 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 256));
		expect(readPng(encodePng(pixels, 64, 64)).colours).toBeLessThanOrEqual(256);
		const two = new Uint8Array([250, 0, 0, 255, 0, 0, 250, 255]);
		const bytes = Buffer.from(encodePng(two, 2, 1));
		const palette = bytes.indexOf('PLTE') + 4;
		expect([...bytes.subarray(palette, palette + 6)].sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 250, 250]);
	});
});
