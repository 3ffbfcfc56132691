import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ENGLISH, LANGUAGES } from '../../../../src/language/languages.ts';
import { openFrame } from '../../../../src/server/site/language-frames.ts';
import { askAhead, writePreloadScript } from '../../../../src/server/site/preloads.ts';

const FRAME = `<!doctype html>
<html lang="en">
	<head>
		<meta http-equiv="content-security-policy" content="default-src 'none'">
		<link href="/_app/immutable/entry/start.A1.js" rel="modulepreload">
		<link href="/_app/immutable/chunks/b2.js" rel="modulepreload">
		<link href="/_app/immutable/assets/c.css" rel="stylesheet">
		<script src="/early.js"></script>
	</head>
	<body><noscript>x</noscript><script>{ base: "" }</script></body>
</html>`;

describe('frames of pages in other languages', () => {
	it('ask for the program’s modules by one script that is there, wherever the page lies', async () => {
		const program = await mkdtemp(join(tmpdir(), 'passages-preloads-'));
		const client = join(program, 'client');
		try {
			await mkdir(join(client, '_app/immutable'), { recursive: true });
			await mkdir(join(program, 'server'));
			await writeFile(join(client, '404.html'), FRAME);
			await writeFile(
				join(program, 'server/page-files.json'),
				'{"mapScripts":["chunks/map.js"],"mapStyles":["assets/map.css"]}'
			);
			await writePreloadScript(program);
			const fill = await openFrame(await readFile(join(client, '404.html'), 'utf8'), LANGUAGES[1] ?? ENGLISH, {
				interfaceLanguages: ['en', 'ru'],
				language: 'en'
			});
			const page = fill('feature/quay/', '<title>Quay</title>');
			expect(page).not.toContain('modulepreload');
			expect(page).toContain('c.css" rel="stylesheet"');
			const [, src = ''] = /<script src="([^"]+)" async>/u.exec(page) ?? [];
			const { href } = new URL(src, 'https://example.org/atlas/ru/feature/quay/');
			expect(href).toMatch(/^https:\/\/example\.org\/atlas\/_app\/immutable\/preloads\.[0-9a-f]{8}\.js$/u);
			const [name = ''] = await readdir(join(client, '_app/immutable'));
			expect(href.endsWith(`/${name}`)).toBe(true);

			const asked: string[] = [];
			const link = (): Record<string, unknown> => ({});
			runInNewContext(await readFile(join(client, '_app/immutable', name), 'utf8'), {
				URL,
				document: {
					currentScript: { src: href },
					createElement: link,
					head: {
						append: (element: { rel: string; href: URL }) =>
							asked.push(`${element.rel} ${String(element.href)}`)
					}
				}
			});
			expect(asked).toEqual([
				'modulepreload https://example.org/atlas/_app/immutable/entry/start.A1.js',
				'modulepreload https://example.org/atlas/_app/immutable/chunks/b2.js',
				'modulepreload https://example.org/atlas/_app/immutable/chunks/map.js'
			]);
		} finally {
			await rm(program, { recursive: true });
		}
	});
});

describe('pages with a map', () => {
	const page = FRAME.replaceAll('"/_app', '"../../_app');

	it('ask for its scripts and its data before their own scripts run, below their own folder', () => {
		const html = askAhead(page, { mapScripts: ['chunks/map.js', 'chunks/draw.js'], mapStyles: [] }, [
			'atlas/map.json'
		]);
		const links = [...html.matchAll(/<link href="([^"]+)" rel="(modulepreload|preload)"/g)].map(([, href]) => href);
		expect(links.slice(2)).toEqual([
			'../../_app/immutable/chunks/map.js',
			'../../_app/immutable/chunks/draw.js',
			'../../atlas/map.json'
		]);
	});

	it('ask once for what they share with it', () => {
		const shared = page.replace('chunks/b2.js', 'chunks/map.js');
		expect(shared.match(/chunks\/map\.js/g)).toHaveLength(1);
		const html = askAhead(shared, { mapScripts: ['chunks/map.js'], mapStyles: ['assets/c.css'] }, []);
		expect(html.match(/chunks\/map\.js/g)).toHaveLength(1);
		expect(html.match(/assets\/c\.css/g)).toHaveLength(1);
	});

	it('are not those whose frame shows a timeline alone', () => {
		const alone = page.replace('<body>', '<body><div data-embed="timeline">');
		expect(askAhead(alone, { mapScripts: ['chunks/map.js'], mapStyles: ['assets/map.css'] }, [])).toBe(alone);
	});

	it('have the map’s styles at once, after their own', () => {
		const html = askAhead(page, { mapScripts: [], mapStyles: ['assets/map.css'] }, []);
		const styles = [...html.matchAll(/<link href="([^"]+)" rel="stylesheet">/g)].map(([, href]) => href);
		expect(styles).toEqual(['../../_app/immutable/assets/c.css', '../../_app/immutable/assets/map.css']);
	});
});
