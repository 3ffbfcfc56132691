import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findRecords, MAX_QUERY } from '../../database/find.ts';
import { findFile } from '../../database/record-tables.ts';
import { parseTilePath, readTile } from '../../database/tiles.ts';
import type { AtlasDatabase, OpenFile, PinnedVersion } from '../../database/read.ts';
import { ENGLISH, parseLanguage, type LanguageTraits } from '../../language/languages.ts';
import { MANIFEST } from '../../model/compiled/manifest.ts';
import type { AtlasMeta } from '../../model/compiled/pages.ts';
import { formatUnknownPage, isMadeInAll, listOtherLanguages, openFrame } from '../site/language-frames.ts';
import { formatAlternates } from '../site/head-elements.ts';
import { shedData } from '../site/shed-data.ts';
import { openLiveRenderer, type LiveRenderer } from '../site/render-pages.ts';
import { describeFiles } from '../write-feeds.ts';
import { ARCHIVE, ATLAS, FIND, isOfRecord, SHARDS } from './live-addresses.ts';
import { findType, HTML, tellShards, type LiveAnswer } from './live-answer.ts';
import { MakeOnce } from './make-once.ts';
import { listProgramFiles, listSizes, placeFiles, tellWorker, type ProgramFile } from './program-files.ts';
import { findSite, LivePreviews, writeLiveSitemap, type Asked } from './tell-where.ts';

const BASEMAP = 'basemap/world.pmtiles';
/** Bytes of what is made that are kept. */
const MAX_PAGES = 64_000_000;
const MAX_TILES = 32_000_000;
const MAX_FOUND = 8_000_000;

/** What shows the atlas. */
export interface Program {
	/** Folder of the built program. */
	program: string;
	/** Folder of the site on its host that it was built for, '' or with a slash before it. */
	base: string;
}

/** The site of an atlas that lies in a database: the same pages and files as the static site, made as they are asked for. */
export class LiveSite {
	readonly database: AtlasDatabase;
	/** What lies in files, by path. */
	readonly files: ReadonlyMap<string, ProgramFile>;
	/** Folder of the site on its host, '' or with a slash before it. */
	readonly base: string;
	readonly #program: string;
	readonly #renderer: LiveRenderer;
	readonly #lists: ReadonlySet<string>;
	readonly #pages = new MakeOnce(MAX_PAGES);
	readonly #tiles = new MakeOnce(MAX_TILES);
	readonly #found = new MakeOnce(MAX_FOUND);
	readonly #previews: LivePreviews;
	/** Of the version asked for last. */
	#meta: { key: string; value: AtlasMeta } | null = null;

	private constructor(
		database: AtlasDatabase,
		{ program, base }: Program,
		renderer: LiveRenderer,
		files: ReadonlyMap<string, ProgramFile>
	) {
		this.database = database;
		this.base = base;
		this.files = files;
		this.#program = program;
		this.#renderer = renderer;
		this.#previews = new LivePreviews(files.get(BASEMAP)?.folder ?? program);
		this.#lists = new Set(renderer.routes.map((route) => (route === '/' ? '' : `${route.slice(1)}/`)));
	}

	static async open(database: AtlasDatabase, program: Program): Promise<LiveSite> {
		const renderer = await openLiveRenderer(program.program, program.base);
		return new LiveSite(database, program, renderer, await listProgramFiles(program.program));
	}

	/** 12 hex digits that change with whatever is shown: of two processes that serve the same they are the same. */
	tellVersion({ key }: PinnedVersion): string {
		const told = [basename(this.#program), this.database.id, key, process.env.SITE_ORIGIN ?? ''].join(' ');
		return createHash('sha256').update(told).digest('hex').slice(0, 12);
	}

	/**
	 * @param path below the site's folder, decoded, without a slash before it
	 * @param query of the address
	 */
	async answer(version: PinnedVersion, path: string, query: URLSearchParams): Promise<LiveAnswer> {
		const tile = path.startsWith(ATLAS) ? parseTilePath(path.slice(ATLAS.length)) : null;
		if (tile !== null) {
			return {
				status: 200,
				type: 'application/vnd.mapbox-vector-tile',
				body: await this.#tiles.make(`${version.key} ${path}`, () => readTile(this.database, version, tile))
			};
		}
		if (path === FIND) {
			return {
				status: 200,
				type: findType(path),
				body: await this.#find(version, query.get('q') ?? '')
			};
		}
		if (path === ARCHIVE && (await this.#readMeta(version)).isTiled) {
			return { status: 204, type: '', body: '' };
		}
		const site = findSite(this.base);
		const picture = site && (await this.#previews.paint(await this.#ask(version), path));
		if (picture) {
			return { status: 200, type: 'image/png', body: picture };
		}
		const file = await this.#openFile(version, path);
		if (file !== null) {
			return {
				status: 200,
				type: findType(path),
				...file
			};
		}
		return /\.[a-z0-9]+$/i.test(path) && !path.endsWith('/index.html') && path !== 'index.html'
			? { status: 404, type: 'text/plain', body: 'There is no such file.' }
			: this.#answerPage(version, path.replace(/(^|\/)index\.html$/, '$1'));
	}

	async #openFile(version: PinnedVersion, path: string): Promise<OpenFile | null> {
		if (path.startsWith(ATLAS) && path !== SHARDS) {
			return this.database.openFile(version, path.slice(ATLAS.length));
		}
		const body = await this.#readFile(version, path);
		return body === null ? null : { body, bytes: Buffer.byteLength(body) };
	}

	async #readFile(version: PinnedVersion, path: string): Promise<string | null> {
		const site = findSite(this.base);
		if (path.startsWith(ATLAS)) {
			const text = await this.database.readFile(version, path.slice(ATLAS.length));
			return path === SHARDS && text !== null ? tellShards(text) : text;
		}
		switch (path) {
			case 'atom.xml':
				return this.database.readFile(version, '/atom.xml');
			case 'api.json':
				return JSON.stringify(describeFiles());
			case 'site-files.json':
				return this.#listFiles(version);
			case 'service-worker.js':
				return tellWorker(this.#program, this.tellVersion(version));
			case '404.html':
				return this.#readFrame(version);
			case 'sitemap.xml':
				return site && writeLiveSitemap(await this.#ask(version), this.#lists, site);
			default:
				return null;
		}
	}

	async #answerPage(version: PinnedVersion, path: string): Promise<LiveAnswer> {
		const isWhole = path === '' || path.endsWith('/');
		const html = await this.#makePage(version, isWhole ? path : `${path}/`);
		if (html === null) {
			return {
				status: 404,
				type: HTML,
				body: await this.#readFrame(version)
			};
		}
		return {
			status: isWhole ? 200 : 301,
			type: HTML,
			body: html
		};
	}

	async #find(version: PinnedVersion, query: string): Promise<Uint8Array> {
		const asked = query.slice(0, MAX_QUERY);
		return this.#found.make(`${version.key} ?${asked}`, async () => {
			const found = await this.database.searches.hold(() => findRecords(this.database, version, asked));
			return Buffer.from(JSON.stringify(found));
		});
	}

	async #makePage(version: PinnedVersion, path: string): Promise<Uint8Array | null> {
		return this.#pages.make(`${version.key} ${path}`, async () => {
			const html = await this.#composePage(version, path);
			return html === null ? null : Buffer.from(html);
		});
	}

	async #composePage(version: PinnedVersion, path: string): Promise<string | null> {
		const asked = parseLanguage(`/${path}`, '');
		const page = asked.path.slice(1);
		if (!this.#lists.has(page) && !isOfRecord(page, this.#renderer.folders)) {
			return null;
		}
		const html =
			asked.language === ENGLISH || (this.#lists.has(page) && isMadeInAll(page))
				? await this.#render(version, path)
				: await this.#fillFrame(version, page, asked.language);
		if (html === null) {
			return null;
		}
		const site = findSite(this.base);
		const picture = site === null ? '' : await this.#previews.nameElements(await this.#ask(version), page, site);
		const head = picture + formatAlternates(path, await this.#readMeta(version), this.base);
		return html.replace('</head>', (end) => head + end);
	}

	/** A page as the program makes it; `null` where there is none. */
	async #render(version: PinnedVersion, path: string): Promise<string | null> {
		const lost: unknown[] = [];
		const files = new Set<string>();
		const { status, html } = await this.#renderer.render(path, {
			readMeta: () => this.#readMeta(version),
			readFile: async (address) => {
				try {
					return await this.#respond(version, address, files);
				} catch (error) {
					lost.push(error);
					throw error;
				}
			}
		});
		if (lost.length > 0) {
			throw lost[0];
		}
		if (status >= 500) {
			throw new Error(`The page /${path} cannot be made: it answers ${status}.`);
		}
		const { buckets = {} } = await this.#readMeta(version);
		const isLarge = Object.keys(buckets).length > 0;
		const shed = isLarge ? shedData(html, this.base, (file) => files.has(file)) : html;
		return status === 200 ? shed : null;
	}

	/** What a page fetches as it is made: a record by itself, also one that lies in a bucket. @param files gains its path where it is a file */
	async #respond(version: PinnedVersion, address: string, files: Set<string>): Promise<Response> {
		const path = decodeURIComponent(address.slice(this.base.length + 1));
		const inBucket = await this.#readFromBucket(version, path);
		if (inBucket !== null) {
			return new Response(inBucket);
		}
		const whole = await this.#readFile(version, path);
		if (whole === null) {
			return new Response(null, { status: 404 });
		}
		files.add(path);
		return new Response(whole);
	}

	/** A record that lies in a bucket and has no file of its own. */
	async #readFromBucket(version: PinnedVersion, path: string): Promise<string | null> {
		const found = path.startsWith(ATLAS) ? findFile(path.slice(ATLAS.length)) : null;
		const { buckets = {} } = await this.#readMeta(version);
		return found && !found.isBucket && (buckets[found.name] ?? 0) > 0
			? this.database.readRecord(version, found)
			: null;
	}

	/** The frame in another language that stands for a page of a record, which fills itself in the browser. */
	async #fillFrame(version: PinnedVersion, page: string, language: LanguageTraits): Promise<string | null> {
		const spoken = await this.#readMeta(version);
		if (!listOtherLanguages(spoken).includes(language)) {
			return null;
		}
		const english = await this.#makePage(version, page);
		if (english === null) {
			return null;
		}
		const fill = await openFrame(await this.#readFrame(version), language, spoken);
		return fill(page, Buffer.from(english).toString());
	}

	async #ask(version: PinnedVersion): Promise<Asked> {
		return { database: this.database, version, meta: await this.#readMeta(version) };
	}

	async #readFrame(version: PinnedVersion): Promise<string> {
		const frame = await readFile(join(this.#program, 'client', '404.html'), 'utf8');
		return formatUnknownPage(frame, await this.#readMeta(version));
	}

	async #readMeta(version: PinnedVersion): Promise<AtlasMeta> {
		const known = this.#meta;
		if (known?.key === version.key) {
			return known.value;
		}
		const text = await this.database.readFile(version, MANIFEST.meta.path);
		const value = JSON.parse(text ?? '{}') as AtlasMeta;
		this.#meta = { key: version.key, value };
		return value;
	}

	/** What readers may keep on their device, as the static site lists it. */
	async #listFiles(version: PinnedVersion): Promise<string> {
		const files = [...listSizes(this.files), ...placeFiles(await this.database.listFiles(version))];
		const made = ['404.html', 'api.json', 'service-worker.js'];
		for (const path of made) {
			const text = await this.#readFile(version, path);
			files.push({ path, bytes: Buffer.byteLength(text ?? '') });
		}
		files.sort((a, b) => (a.path < b.path ? -1 : 1));
		return JSON.stringify({ version: this.tellVersion(version), files });
	}
}
