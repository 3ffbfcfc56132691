import type { Id } from '../../model/common.ts';
import type { Geometry } from '../../model/records/feature.ts';
import type { Atlas } from '../load/atlas.ts';
import {
	buildMeasurable,
	findNearestWithin,
	type Measurable,
	type Nearest,
	type Position
} from '../../geometry/distance.ts';
import { listLines } from '../../geometry/list-lines.ts';

export interface Site {
	id: Id;
	geometry: Geometry;
}
export interface Neighbour extends Nearest {
	id: Id;
}

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.19;

interface Indexed {
	id: Id;
	measurable: Measurable;
	cells: readonly Cell[];
	/** Number of the search that looked at it last. */
	seen: number;
}
type Cell = readonly [column: number, row: number];

/** Finds what lies nearest to a site, through a grid of degrees: the time for all sites grows with their number alone. */
export class NeighbourIndex {
	readonly #size: number;
	readonly #columns: number;
	readonly #sites = new Map<Id, Indexed>();
	readonly #cells = new Map<number, Indexed[]>();
	#searches = 0;

	constructor(sites: readonly Site[]) {
		this.#size = findCellSize(sites.map(({ geometry }) => listLines(geometry)[0]?.[0] ?? [0, 0]));
		this.#columns = Math.max(1, Math.round(360 / this.#size));
		for (const { id, geometry } of sites) {
			const measurable = buildMeasurable(geometry);
			const site: Indexed = {
				id,
				measurable,
				cells: this.#listCells(listPlaces(geometry), measurable.areas.length > 0),
				seen: 0
			};
			this.#sites.set(id, site);
			for (const [column, row] of site.cells) {
				const key = this.#keyOf(column, row);
				const known = this.#cells.get(key);
				if (known) {
					known.push(site);
				} else {
					this.#cells.set(key, [site]);
				}
			}
		}
	}

	/** The nearest sites, nearest first; fewer where there are fewer. */
	find(id: Id, count: number): Neighbour[] {
		const site = this.#sites.get(id);
		if (!site || site.cells.length === 0) {
			return [];
		}
		const search = ++this.#searches;
		site.seen = search;
		const found: Neighbour[] = [];
		const most = Math.ceil(180 / this.#size);
		const furthest = this.#findFurthest(site.cells);
		let looked = 1;
		for (let ring = 0; ring <= most && looked < this.#sites.size; ring++) {
			if (kmOf(found, count) <= this.#reachedKm(furthest, ring - 1)) {
				break;
			}
			for (const held of this.#ringOf(site.cells, ring)) {
				looked += lookAt(held, search, (other) => addNearest(found, count, site, other));
			}
		}
		return found;
	}

	#keyOf(column: number, row: number): number {
		return row * this.#columns + (((column % this.#columns) + this.#columns) % this.#columns);
	}

	/** Cells a line passes, each once; of an area those of its bounds, so that what lies inside is found too. */
	#listCells(positions: readonly Position[], isArea: boolean): Cell[] {
		const cells = new Map<number, Cell>();
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

	#addCell(cells: Map<number, Cell>, [x, y]: Position): void {
		const cell = [Math.floor((x + 180) / this.#size), Math.floor((y + 90) / this.#size)] as const;
		cells.set(this.#keyOf(...cell), cell);
	}

	/** What lies in the cells `ring` steps away from some cells. */
	*#ringOf(cells: readonly Cell[], ring: number): Generator<readonly Indexed[]> {
		for (const [column, row] of cells) {
			for (let dy = -ring; dy <= ring; dy++) {
				const step = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring);
				for (let dx = -ring; dx <= ring; dx += step) {
					yield this.#cells.get(this.#keyOf(column + dx, row + dy)) ?? NONE;
				}
			}
		}
	}

	/** The latitude of some cells that is furthest from the equator. */
	#findFurthest(cells: readonly Cell[]): number {
		return cells.reduce(
			(most, [, row]) => Math.max(most, Math.abs(row * this.#size - 90), Math.abs((row + 1) * this.#size - 90)),
			0
		);
	}

	/** Everything nearer than this has been looked at once `ring` rings are done. */
	#reachedKm(furthest: number, ring: number): number {
		if (ring < 1) {
			return 0;
		}
		const reached = ring * this.#size;
		return reached * DEGREE_KM * Math.max(0, Math.cos((Math.min(90, furthest + reached) * Math.PI) / 180));
	}
}

const NONE: readonly Indexed[] = [];

/** Looks at what this search has not seen, and says at how many. */
function lookAt(held: readonly Indexed[], search: number, look: (site: Indexed) => void): number {
	let count = 0;
	for (const site of held) {
		if (site.seen !== search) {
			site.seen = search;
			count += 1;
			look(site);
		}
	}
	return count;
}

/** How far off the last of so many is; as far as can be where they are fewer. */
const kmOf = (found: readonly Neighbour[], count: number): number => {
	return found[count - 1]?.km ?? Infinity;
};

/** Puts a site among the nearest, if it is one of them. */
function addNearest(found: Neighbour[], count: number, site: Indexed, other: Indexed): void {
	const apart = findNearestWithin(site.measurable, other.measurable, kmOf(found, count));
	if (!apart) {
		return;
	}
	const nearest = { id: other.id, ...apart };
	const place = found.findIndex(({ km, id }) => nearest.km < km || (nearest.km === km && nearest.id < id));
	found.splice(place < 0 ? found.length : place, 0, nearest);
	found.splice(count);
}

const listPlaces = (geometry: Geometry): readonly Position[] => {
	return listLines(geometry).flat();
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
