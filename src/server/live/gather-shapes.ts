import type { Geometry } from 'geojson';
import { buildTileFeatures, orderByImportance, thinShapes } from '../../atlas/compile/map-tiles.ts';
import { groupPieces } from '../../database/group-pieces.ts';
import type { LoadedFile, LoadedShape } from '../../database/load.ts';
import { MANIFEST } from '../../model/compiled/manifest.ts';
import type { MapFeatures } from '../../model/compiled/pages.ts';
import type { TimeColumns } from '../../model/compiled/time-columns.ts';

type Shape = MapFeatures['features'][number];

const WHOLE = new Set<string>([MANIFEST.map.path, MANIFEST.frames.path]);
const [RECORDS = ''] = MANIFEST.shape.path.split('{id}');

/**
 * Gathers from the files of a compiled atlas, as they pass, what its map draws: whole files of a small one, records of
 * a large.
 */
export class ShapeGatherer {
	readonly #shapes: Shape[] = [];
	#places = new Map<string, number>();
	/** As filters of a large atlas number its features; of a small one nothing asks for that. */
	#numbers: ReadonlyMap<string, number> | null = null;

	/** @param files pieces of a file come one after the other */
	*pass(files: Iterable<LoadedFile>): Generator<LoadedFile> {
		for (const { path, texts } of groupPieces(files)) {
			this.#read(path, texts);
			for (const text of texts) {
				yield { path, text };
			}
		}
	}

	/**
	 * Shapes with all that tiles carry of them, and the zoom from which on each is drawn, as the compiler's own tiles
	 * have them.
	 */
	*list(): Generator<LoadedShape> {
		const placeOf = (shape: Shape): number => {
			return this.#places.get(shape.properties.id) ?? 0;
		};
		// Frames lie below.
		const frameFirst = (shape: Shape): number => {
			return shape.properties.frame ? 0 : 1;
		};
		this.#shapes.sort((a, b) => frameFirst(a) - frameFirst(b) || placeOf(a) - placeOf(b));
		const all: MapFeatures = {
			type: 'FeatureCollection',
			features: this.#shapes
		};
		const passages = new Map(this.#shapes.map(({ properties }) => [properties.id, properties.passages]));
		for (const { feature, first } of thinShapes(
			buildTileFeatures(all, this.#numbers ?? this.#places),
			orderByImportance(all)
		)) {
			const { geometry, properties } = feature;
			yield {
				properties,
				geometry: geometry as Exclude<Geometry, { type: 'GeometryCollection' }>,
				passages: passages.get(properties.id) ?? 0,
				first
			};
		}
	}

	#read(path: string, texts: readonly string[]): void {
		if (path === MANIFEST.names.path) {
			const names = JSON.parse(texts.join('')) as { id: string }[];
			this.#places = new Map(names.map(({ id }, place) => [id, place]));
		} else if (path === MANIFEST.timeColumns.path) {
			const { features } = JSON.parse(texts.join('')) as TimeColumns;
			this.#numbers = new Map(features.ids.split(' ').map((id, place) => [id, place]));
		} else if (WHOLE.has(path)) {
			this.#add(JSON.parse(texts.join('')));
		} else if (path.startsWith(RECORDS)) {
			const record = JSON.parse(texts.join('')) as object;
			(path.startsWith(`${RECORDS}~`) ? Object.values(record) : [record]).forEach((each) => this.#add(each));
		}
	}

	#add(collection: unknown): void {
		for (const shape of (collection as MapFeatures).features) {
			this.#shapes.push(shape);
		}
	}
}
