import { MIN_PARTED } from '../../model/compiled/list-parts.ts';
import { MIN_TILED } from '../../model/compiled/map-tiles.ts';
import type { FileName, FileValue } from '../../model/compiled/manifest.ts';
import type { AccuracyReport, LayerMeta, MatrixPage } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Atlas } from '../load/atlas.ts';
import { buildQuestionPage } from '../questions/pages.ts';
import { buildAccuracyReport } from './accuracy-report.ts';
import { buildLookup, type Lookup } from './lookup.ts';
import { buildMapFiles, ShapesById } from './map-features.ts';
import type { MapFiles } from './map-files.ts';
import { buildMatrix } from './matrix.ts';
import { buildLayers } from './meta.ts';
import { buildNeighbours, type Neighbours } from './neighbours.ts';
import type { Elsewhere, Streaming } from './streaming.ts';
import { buildNameFiles, type NameFiles } from './names.ts';
import { buildSearchFiles, type SearchFiles } from './search-files.ts';

/** A document whose text goes into the site: only open texts, or copies a person asked to publish. */
export interface PublishedDocument {
	id: string;
	text: string;
}

/** What several files are made of, and the last of them in the order in which they are written. */
const PARTS = {
	mapFiles: 'frames',
	shapes: 'timeColumns',
	search: 'searchRecords',
	names: 'namesPart',
	neighbours: 'feature',
	accuracy: 'accuracyPart',
	matrix: 'matrixPart'
} as const satisfies Record<string, FileName>;

/** How the files of an atlas are to be made. */
interface Joining extends Pick<Streaming, 'minSharded' | 'elsewhere'> {
	/** Whether the map reads tiles. */
	isTiled?: boolean;
	/** Whether the list of documents comes in parts. */
	isParted?: boolean;
}

/** What the writers of all files share, each part made once, when it is first asked for. */
export class JoinedAtlas {
	readonly lookup: Lookup;
	readonly documents: readonly PublishedDocument[];
	/** Whether the map reads tiles. */
	readonly isTiled: boolean;
	/** Whether the list of documents comes in parts. */
	readonly isParted: boolean;
	/** Whether lists of what documents say do. */
	readonly isLong: boolean;
	readonly #elsewhere: Elsewhere | undefined;
	readonly #minSharded: number | undefined;
	readonly #made = new Map<string, unknown>();

	constructor(
		atlas: Atlas,
		documents: readonly PublishedDocument[],
		{ isTiled = false, isParted = false, minSharded, elsewhere }: Joining = {}
	) {
		this.isTiled = isTiled;
		this.isParted = isParted;
		this.isLong = isTiled || isParted;
		this.#minSharded = minSharded;
		this.lookup = buildLookup(atlas);
		this.documents = documents;
		this.#elsewhere = elsewhere;
	}

	/** Made otherwise where the atlas is large. */
	static ofAnySize(atlas: Atlas, documents: readonly PublishedDocument[], options: Streaming): JoinedAtlas {
		return new JoinedAtlas(atlas, documents, {
			...options,
			isTiled: atlas.features.length >= (options.minTiled ?? MIN_TILED),
			isParted: atlas.sources.length >= (options.minParted ?? MIN_PARTED)
		});
	}

	get mapFiles(): MapFiles {
		return this.#once('mapFiles', () => buildMapFiles(this.lookup));
	}

	get shapes(): ShapesById {
		return this.#once('shapes', () => new ShapesById(this.lookup));
	}

	get search(): SearchFiles {
		return this.#once('search', () => buildSearchFiles(this.lookup, !this.#elsewhere, this.#minSharded));
	}

	get names(): NameFiles {
		return this.#once('names', () => buildNameFiles(this.lookup.atlas));
	}

	get neighbours(): Neighbours {
		return this.#once('neighbours', () => this.#elsewhere?.near.places ?? buildNeighbours(this.lookup.atlas));
	}

	get accuracy(): AccuracyReport {
		return this.#once('accuracy', () => buildAccuracyReport(this.lookup));
	}

	get matrix(): MatrixPage {
		return this.#once('matrix', () => buildMatrix(this.lookup));
	}

	get citations(): ReadonlyMap<Id, Atlas['citations'][number]> {
		return this.#once('citations', () => {
			return new Map(this.lookup.atlas.citations.map((citation) => [citation.id, citation]));
		});
	}

	get questions(): FileValue<'question'>[] {
		return this.#once('questions', () => {
			return this.lookup.atlas.questions.map((question) => buildQuestionPage(this.lookup, question));
		});
	}

	get layers(): LayerMeta[] {
		return this.#once('layers', () => buildLayers(this.lookup));
	}

	/** Lets go of what no file after this one is made of: of a large atlas that is much. */
	forget(written: FileName): void {
		for (const [part, last] of Object.entries(PARTS)) {
			if (last === written) {
				this.#made.delete(part);
			}
		}
	}

	#once<T>(part: string, make: () => T): T {
		if (!this.#made.has(part)) {
			this.#made.set(part, make());
		}
		return this.#made.get(part) as T;
	}
}
