import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { formatAtomFeed } from '../../../src/exports/atom-feed.ts';
import { formatSitemap } from '../../../src/exports/sitemap.ts';
import { describeFiles, writeFeeds, type Versions } from '../../../src/server/write-feeds.ts';
import { compileParts } from '../exports/sample-result.ts';
import { readSample } from '../sample.ts';

/** Elements with their text, in order; a document that is not well-formed throws. */
function readXml(text: string): string[] {
	const found: string[] = [];
	const parser = new SaxesParser();
	parser.on('text', (words) => words.trim() && found.push(words.trim()));
	parser.on('opentag', ({ name, attributes }) =>
		found.push(`<${name}${attributes.href ? ` ${String(attributes.href)}` : ''}>`)
	);
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(text).close();
	return found;
}

const ABOUT = {
	id: 'sample',
	title: 'A & B',
	subtitle: '',
	language: 'en',
	licence: 'CC0',
	site: 'https://example.org/a/'
};
const FIRST = { when: '2026-11-01T08:00:00.000Z', version: '0123456789ab', changes: [] };
const SECOND = {
	when: '2026-11-20T08:00:00.000Z',
	version: 'ba9876543210',
	changes: ['1 new place: <script>\u0001', '2 events changed.']
};

describe('the feed of versions', () => {
	it('has what RFC 4287 asks for, latest first, with texts that stay texts', () => {
		const read = readXml(formatAtomFeed(ABOUT, [FIRST, SECOND]));
		expect(read.slice(0, 3)).toEqual(['<feed>', '<id>', 'urn:passages:sample']);
		expect(read).toEqual(
			expect.arrayContaining(['<updated>', SECOND.when, '<author>', '<link https://example.org/a/atom.xml>'])
		);
		const ids = read.filter((words) => words.startsWith('urn:passages:sample:version:'));
		expect(ids).toEqual([
			`urn:passages:sample:version:${SECOND.version}`,
			`urn:passages:sample:version:${FIRST.version}`
		]);
		expect(read).toContain('<ul><li>1 new place: &lt;script&gt;</li><li>2 events changed.</li></ul>');
	});
});

describe('the sitemap', () => {
	it('lists whole addresses', () => {
		const read = readXml(formatSitemap('https://example.org/a/', ['', 'feature/x/'], '2026-11-20'));
		expect(read.filter((words) => words.startsWith('https:'))).toEqual([
			'https://example.org/a/',
			'https://example.org/a/feature/x/'
		]);
	});
	it('lists no more than one may', () => {
		const paths = Array.from({ length: 50_001 }, (_, index) => `feature/${index}/`);
		expect(formatSitemap('https://example.org/', paths, '2026-11-20').match(/<url>/gu)?.length).toBe(50_000);
	});
});

describe('the addresses for programs', () => {
	it('are described by schemas that the files keep', () => {
		const { files } = describeFiles() as { files: { name: string; path: string; schema: object }[] };
		expect(files.map(({ path }) => path)).toContain('atlas/feature/{id}.json');
		const records = files.find(({ name }) => name === 'records');
		const schema = z.fromJSONSchema(records?.schema as Parameters<typeof z.fromJSONSchema>[0]);
		const parts = compileParts();
		expect(schema.safeParse(parts.records).error).toBeUndefined();
		expect(schema.safeParse({ ...parts.records, features: [{}] }).success).toBe(false);
	});
});

describe('what is written beside the pages', () => {
	let site = '';
	beforeEach(async () => {
		site = await mkdtemp(join(tmpdir(), 'passages-feeds-'));
		await mkdir(join(site, 'atlas'));
		await mkdir(join(site, 'feature', 'east-quay'), { recursive: true });
		await writeFile(join(site, 'atlas', 'meta.json'), JSON.stringify({ version: SECOND.version }));
		await writeFile(join(site, 'index.html'), '');
		await writeFile(join(site, 'feature', 'east-quay', 'index.html'), '');
	});
	afterEach(async () => {
		vi.unstubAllEnvs();
		await rm(site, { recursive: true });
	});
	const feedOf = async (versions: Versions): Promise<string[]> => {
		await writeFeeds(site, readSample(), versions);
		return readXml(await readFile(join(site, 'atom.xml'), 'utf8'));
	};
	const idsIn = (read: string[]): string[] =>
		read.filter((words) => words.includes(':version:')).map((words) => words.slice(-12));

	it('tells of the version that is published now, and once of one that has not changed', async () => {
		const now = { when: SECOND.when, changes: SECOND.changes };
		expect(idsIn(await feedOf({ before: [FIRST], now }))).toEqual([SECOND.version, FIRST.version]);
		expect(idsIn(await feedOf({ before: [FIRST, SECOND], now }))).toEqual([SECOND.version, FIRST.version]);
		expect(idsIn(await feedOf({ before: [], now: null }))).toEqual([SECOND.version]);
	});
	it('lists the pages where the address of the site is known, and only there', async () => {
		vi.stubEnv('SITE_ORIGIN', undefined);
		await feedOf({ before: [], now: null });
		expect(existsSync(join(site, 'sitemap.xml'))).toBe(false);
		vi.stubEnv('SITE_ORIGIN', 'https://example.org');
		vi.stubEnv('BASE_PATH', '/a');
		await feedOf({ before: [], now: null });
		const read = readXml(await readFile(join(site, 'sitemap.xml'), 'utf8'));
		expect(read).toEqual(
			expect.arrayContaining(['https://example.org/a/', 'https://example.org/a/feature/east-quay/'])
		);
	});
});
