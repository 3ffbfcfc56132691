import { MANIFEST, type FileName } from '../../model/compiled/manifest.ts';
import { fillPath } from '../../model/compiled/path.ts';
import type { Id } from '../../model/common.ts';
import type { Lookup } from './lookup.ts';

/** Pages of single records that show a compiled atlas; the others, of lists, every atlas has. */
export interface SitePages {
	/** Addresses below the site's folder at which a reader finds a record. */
	all: ReadonlySet<string>;
	/**
	 * Those that are made beforehand, to be read without JavaScript: all of a small atlas, of a large one the most
	 * cited.
	 */
	made: readonly string[];
}

/** Pages made beforehand of a kind whose records lie in buckets. */
const MAX_MADE: Readonly<Partial<Record<FileName, number>>> = { source: 1000 };
const MAX_MADE_OTHERS = 200;
/** Parts of a list that have a page made beforehand. */
const MAX_PARTS = 500;

/** Gathers, kind by kind, which pages a site has. */
export class PageList {
	readonly #lookup: Lookup;
	readonly #all = new Set<string>();
	readonly #made: string[] = [];

	constructor(lookup: Lookup) {
		this.#lookup = lookup;
	}

	/** @param isLarge whether the records lie in buckets */
	add(name: FileName, ids: readonly Id[], isLarge: boolean): void {
		const file = MANIFEST[name];
		if (!('page' in file)) {
			return;
		}
		ids.forEach((id) => this.#all.add(fillPath(file.page, id)));
		const all = 'isPart' in file ? ids.slice(0, MAX_PARTS) : ids;
		const made = isLarge ? this.#pickMostCited(ids, MAX_MADE[name] ?? MAX_MADE_OTHERS) : all;
		this.#made.push(...made.map((id) => fillPath(file.page, id)));
	}

	finish(): SitePages {
		return { all: this.#all, made: this.#made };
	}

	#pickMostCited(ids: readonly Id[], most: number): Id[] {
		const { passagesOf, passagesIn } = this.#lookup;
		const count = (id: Id): number => {
			return passagesOf.get(id)?.length ?? passagesIn.get(id)?.length ?? 0;
		};
		return ids.toSorted((a, b) => count(b) - count(a)).slice(0, most);
	}
}
