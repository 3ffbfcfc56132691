import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fillBucketPath, findBucket, type Buckets } from '../../model/compiled/bucket.ts';
import { MANIFEST, type FileName } from '../../model/compiled/manifest.ts';
import { matchPath } from '../../model/compiled/path.ts';
import type { PageFiles } from './render-pages.ts';

const ATLAS = 'atlas/';

/** Files of a site by path, and records that lie in buckets as if each were a file of its own. */
export class SiteFiles implements PageFiles {
	readonly #site: string;
	readonly #buckets: Buckets;
	/** The bucket read last: pages ask whether a record is there, then for it. */
	#open: { path: string; records: Readonly<Record<string, unknown>> } | null = null;

	/** @param site folder that holds `atlas/` */
	constructor(site: string) {
		this.#site = site;
		const meta = join(site, ATLAS, MANIFEST.meta.path);
		this.#buckets = existsSync(meta)
			? ((JSON.parse(readFileSync(meta, 'utf8')) as { buckets?: Buckets }).buckets ?? {})
			: {};
	}

	/** Whether records of the atlas lie in buckets. */
	get isLarge(): boolean {
		return Object.keys(this.#buckets).length > 0;
	}

	has(path: string): boolean {
		return this.isFile(path) || this.#findRecord(path) !== undefined;
	}

	read(path: string): Uint8Array<ArrayBuffer> {
		return this.isFile(path)
			? new Uint8Array(readFileSync(join(this.#site, path)))
			: new TextEncoder().encode(JSON.stringify(this.#findRecord(path)));
	}

	isFile(path: string): boolean {
		const whole = join(this.#site, path);
		return existsSync(whole) && statSync(whole).isFile();
	}

	/**
	 * Whether a page shows a record that lies in a bucket, by its address below the site's folder with a slash at its
	 * end.
	 */
	isPageOfBucket(address: string): boolean {
		return Object.keys(this.#buckets).some((name) => {
			const file = MANIFEST[name as FileName];
			const id = 'page' in file ? matchPath(file.page, address) : null;
			return id !== null && this.#findRecord(ATLAS + file.path.replace('{id}', id)) !== undefined;
		});
	}

	#findRecord(path: string): unknown {
		for (const [name, count] of Object.entries(this.#buckets)) {
			const pattern = MANIFEST[name as FileName].path;
			const id = path.startsWith(ATLAS) ? matchPath(pattern, path.slice(ATLAS.length)) : null;
			if (id !== null) {
				const records = this.#openBucket(ATLAS + fillBucketPath(pattern, findBucket(id, count)));
				return Object.hasOwn(records, id) ? records[id] : undefined;
			}
		}
		return undefined;
	}

	#openBucket(path: string): Readonly<Record<string, unknown>> {
		if (this.#open?.path !== path) {
			const records = this.isFile(path)
				? (JSON.parse(readFileSync(join(this.#site, path), 'utf8')) as Record<string, unknown>)
				: {};
			this.#open = { path, records };
		}
		return this.#open.records;
	}
}
