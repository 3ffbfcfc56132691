import type { Id } from '../../model/common.ts';
import type { Geometry } from '../../model/records/feature.ts';
import type { Atlas } from '../load/atlas.ts';
import {
	buildMeasurable,
	findLeastKm,
	findNearest,
	linesIn,
	type Measurable,
	type Nearest,
	type Position
} from '../../geometry/distance.ts';

export interface Site {
	id: Id;
	geometry: Geometry;
}
export interface Neighbour extends Nearest {
	id: Id;
}

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.19;

/** Finds what lies nearest to a site, through a grid of degrees: the time for all sites grows with their number alone. */
export class NeighbourIndex {
	readonly #size: number;
	readonly #columns: number;
	readonly #sites = new Map<Id, Measurable>();
	readonly #cells = new Map<number, Id[]>();
	readonly #cellsOf = new Map<Id, readonly (readonly [column: number, row: number])[]>();

	constructor(sites: readonly Site[]) {
		const measured = sites.map(({ id, geometry }) => ({
			id,
			places: listPlaces(geometry),
			measurable: buildMeasurable(geometry)
		}));
		this.#size = findCellSize(measured.map(({ places }) => places[0] ?? [0, 0]));
		this.#columns = Math.max(1, Math.round(360 / this.#size));
		for (const { id, places, measurable } of measured) {
			this.#sites.set(id, measurable);
			const cells = this.#listCells(places, measurable.areas.length > 0);
			this.#cellsOf.set(id, cells);
			for (const [column, row] of cells) {
				const key = this.#keyOf(column, row);
				const known = this.#cells.get(key);
				if (known) {
					known.push(id);
				} else {
					this.#cells.set(key, [id]);
				}
			}
		}
	}

	/** The nearest sites, nearest first; fewer where there are fewer. */
	find(id: Id, count: number): Neighbour[] {
		const site = this.#sites.get(id);
		const cells = this.#cellsOf.get(id) ?? [];
		if (!site || cells.length === 0) {
			return [];
		}
		const seen = new Set<Id>([id]);
		let found: Neighbour[] = [];
		const most = Math.ceil(180 / this.#size);
		for (let ring = 0; ring <= most && seen.size < this.#sites.size; ring++) {
			const kmth = found[count - 1]?.km ?? Infinity;
			if (kmth <= this.#reachedKm(cells, ring - 1)) {
				break;
			}
			for (const other of this.#listRing(cells, ring)) {
				if (seen.has(other)) {
					continue;
				}
				seen.add(other);
				const measurable = this.#sites.get(other);
				if (!measurable || findLeastKm(site, measurable) > (found[count - 1]?.km ?? Infinity)) {
					continue;
				}
				found = [
					...found,
					{
						id: other,
						...findNearest(site, measurable)
					}
				]
					.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
					.slice(0, count);
			}
		}
		return found;
	}

	#keyOf(column: number, row: number): number {
		return row * this.#columns + (((column % this.#columns) + this.#columns) % this.#columns);
	}

	/** Cells a line passes, each once; of an area those of its bounds, so that what lies inside is found too. */
	#listCells(positions: readonly Position[], isArea: boolean): (readonly [number, number])[] {
		const cells = new Map<number, readonly [number, number]>();
		const step = this.#size / 2;
		if (isArea) {
			const [west, south, east, north] = findBounds(positions);
			for (let y = south; y < north + this.#size; y += this.#size) {
				for (let x = west; x < east + this.#size; x += this.#size) {
					this.#addCell(cells, [x, y]);
				}
			}
			return [...cells.values()];
		}
		positions.forEach(([lng, lat], i) => {
			const [toLng, toLat] = positions[i + 1] ?? [lng, lat];
			const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(toLng - lng), Math.abs(toLat - lat)) / step));
			for (let piece = 0; piece < pieces; piece++) {
				this.#addCell(cells, [lng + ((toLng - lng) * piece) / pieces, lat + ((toLat - lat) * piece) / pieces]);
			}
		});
		return [...cells.values()];
	}

	#addCell(cells: Map<number, readonly [number, number]>, [x, y]: Position): void {
		const cell = [Math.floor((x + 180) / this.#size), Math.floor((y + 90) / this.#size)] as const;
		cells.set(this.#keyOf(...cell), cell);
	}

	/** What the cells `ring` steps away from some cells hold. */
	*#listRing(cells: readonly (readonly [number, number])[], ring: number): Generator<Id> {
		for (const [column, row] of cells) {
			for (let dy = -ring; dy <= ring; dy++) {
				const step = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring);
				for (let dx = -ring; dx <= ring; dx += step) {
					yield* this.#cells.get(this.#keyOf(column + dx, row + dy)) ?? [];
				}
			}
		}
	}

	/** Everything nearer than this has been looked at once `ring` rings are done. */
	#reachedKm(cells: readonly (readonly [number, number])[], ring: number): number {
		if (ring < 1) {
			return 0;
		}
		const furthest = Math.max(
			...cells.map(([, row]) => Math.max(Math.abs(row * this.#size - 90), Math.abs((row + 1) * this.#size - 90)))
		);
		return (
			ring *
			this.#size *
			DEGREE_KM *
			Math.max(0, Math.cos((Math.min(90, furthest + ring * this.#size) * Math.PI) / 180))
		);
	}
}

const listPlaces = (geometry: Geometry): readonly Position[] => {
	return linesIn(geometry).flat();
};

/** West, south, east, north. */
function findBounds(positions: readonly Position[]): [number, number, number, number] {
	const bounds: [number, number, number, number] = [180, 90, -180, -90];
	for (const [lng, lat] of positions) {
		bounds[0] = Math.min(bounds[0], lng);
		bounds[1] = Math.min(bounds[1], lat);
		bounds[2] = Math.max(bounds[2], lng);
		bounds[3] = Math.max(bounds[3], lat);
	}
	return bounds;
}

/** In degrees: so that a cell holds about two sites where they are spread evenly. */
function findCellSize(positions: readonly Position[]): number {
	const [west, south, east, north] = findBounds(positions);
	const area = Math.max(0.01, (east - west) * (north - south));
	return 360 / Math.max(12, Math.min(3600, Math.floor(360 / Math.sqrt((2 * area) / Math.max(1, positions.length)))));
}

/** What may lie further off than this is near to nothing in particular. */
const MAX_ACCURACY_KM = 100;

/** Sites and corridors; countries, regions and seas hold others and are near to everything. */
export function buildNeighbours({ layers, features }: Pick<Atlas, 'layers' | 'features'>): NeighbourIndex {
	const frames = new Set(layers.filter((layer) => layer.frame).map((layer) => layer.id));
	const isOfSite = ({ layer, properties }: Atlas['features'][number]): boolean => {
		return !frames.has(layer) && properties.provenance.accuracyKm < MAX_ACCURACY_KM;
	};
	return new NeighbourIndex(
		features.filter(isOfSite).flatMap(({ id, geometry }) => (geometry ? [{ id, geometry }] : []))
	);
}
