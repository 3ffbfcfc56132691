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
import { EARTH_KM } from '../../geometry/sphere.ts';
import { listLines } from '../../geometry/list-lines.ts';

export interface Site {
	id: Id;
	geometry: Geometry;
}
export interface Neighbour extends Nearest {
	id: Id;
}

/** Who tells what lies near a place. */
export interface Neighbours {
	/** The nearest sites, nearest first; fewer where there are fewer. */
	find: (id: Id, count: number) => Neighbour[];
}

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.19;

interface Indexed {
	id: Id;
	measurable: Measurable;
	cells: readonly Cell[];
}
type Cell = readonly [column: number, row: number];

/**
 * Finds what lies nearest to a site, through a grid of degrees: the time for all sites grows with their number alone.
 */
export class NeighbourIndex implements Neighbours {
	readonly #size: number;
	readonly #columns: number;
	/**
	 * In the order of their cells, so that what lies near by lies near by in memory too; all else names them by their
	 * numbers.
	 */
	readonly #sites: readonly Indexed[];
	readonly #numbers: ReadonlyMap<Id, number>;
	readonly #cells = new Map<number, number[]>();
	/** Where the cap round each has its middle, three figures each, and its reach. */
	readonly #middles: Float64Array;
	readonly #reaches: Float64Array;
	/** Number of the search that looked at each last. */
	readonly #seen: Uint32Array;
	#searches = 0;

	constructor(sites: readonly Site[]) {
		this.#size = findCellSize(sites.map(({ geometry }) => listLines(geometry)[0]?.[0] ?? [0, 0]));
		this.#columns = Math.max(1, Math.round(360 / this.#size));
		const firstKey = ({ cells: [cell] }: Indexed): number => {
			return cell ? this.#keyOf(...cell) : -1;
		};
		this.#sites = sites.map((site) => this.#indexSite(site)).sort((a, b) => firstKey(a) - firstKey(b));
		this.#numbers = new Map(this.#sites.map(({ id }, number) => [id, number]));
		this.#middles = Float64Array.from(this.#sites.flatMap(({ measurable }) => measurable.middle));
		this.#reaches = Float64Array.from(this.#sites, ({ measurable }) => measurable.reach);
		this.#seen = new Uint32Array(this.#sites.length);
		this.#sites.forEach(({ cells }, number) => this.#deal(cells, number));
	}

	find(id: Id, count: number): Neighbour[] {
		const number = this.#numbers.get(id);
		const site = number === undefined ? undefined : this.#sites[number];
		if (number === undefined || !site || site.cells.length === 0) {
			return [];
		}
		this.#searches += 1;
		this.#seen[number] = this.#searches;
		const found: Neighbour[] = [];
		const most = Math.ceil(180 / this.#size);
		const furthest = this.#findFurthest(site.cells);
		let looked = 1;
		for (let ring = 0; ring <= most && looked < this.#sites.length; ring++) {
			if (kmOf(found, count) <= this.#reachedKm(furthest, ring - 1)) {
				break;
			}
			for (const cell of site.cells) {
				looked += this.#lookAround(cell, ring, number, found, count);
			}
		}
		return found;
	}

	#indexSite({ id, geometry }: Site): Indexed {
		const measurable = buildMeasurable(geometry);
		return {
			id,
			measurable,
			cells: this.#listCells(listPlaces(geometry), measurable.areas.length > 0)
		};
	}

	#deal(cells: readonly Cell[], number: number): void {
		for (const [column, row] of cells) {
			const key = this.#keyOf(column, row);
			const known = this.#cells.get(key);
			if (known) {
				known.push(number);
			} else {
				this.#cells.set(key, [number]);
			}
		}
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

	/**
	 * Puts among the nearest what lies in the cells `ring` steps away from one; says at how many it has looked that
	 * this search had not seen.
	 */
	#lookAround([column, row]: Cell, ring: number, number: number, found: Neighbour[], count: number): number {
		let looked = 0;
		for (let dy = -ring; dy <= ring; dy++) {
			const step = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring);
			for (let dx = -ring; dx <= ring; dx += step) {
				const held = this.#cells.get(this.#keyOf(column + dx, row + dy));
				looked += held === undefined ? 0 : this.#lookAt(held, number, found, count);
			}
		}
		return looked;
	}

	#lookAt(held: readonly number[], number: number, found: Neighbour[], count: number): number {
		let looked = 0;
		for (const other of held) {
			if (this.#seen[other] === this.#searches) {
				continue;
			}
			this.#seen[other] = this.#searches;
			looked += 1;
			const [a, b] = [this.#sites[number], this.#sites[other]];
			if (a && b && !this.#isFurther(number, other, kmOf(found, count))) {
				addNearest(found, count, a, b);
			}
		}
		return looked;
	}

	/**
	 * Whether the caps round two sites alone say that they are further apart: most are, and no angle is needed for
	 * that.
	 */
	#isFurther(number: number, other: number, km: number): boolean {
		const least = km / EARTH_KM + (this.#reaches[number] ?? 0) + (this.#reaches[other] ?? 0);
		return least < Math.PI && this.#dot(3 * number, 3 * other) < Math.cos(least) - COSINE_OFF;
	}

	#dot(a: number, b: number): number {
		const middles = this.#middles;
		return (
			(middles[a] ?? 0) * (middles[b] ?? 0) +
			(middles[a + 1] ?? 0) * (middles[b + 1] ?? 0) +
			(middles[a + 2] ?? 0) * (middles[b + 2] ?? 0)
		);
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

/** More than rounding makes of a cosine. */
const COSINE_OFF = 1e-9;

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
	const nearest = {
		id: other.id,
		km: apart.km,
		from: apart.from,
		to: apart.to
	};
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
export function listSites({ layers, features }: Pick<Atlas, 'layers' | 'features'>): Site[] {
	const frames = new Set(layers.filter((layer) => layer.frame).map((layer) => layer.id));
	const isOfSite = ({ layer, properties }: Atlas['features'][number]): boolean => {
		return !frames.has(layer) && properties.provenance.accuracyKm < MAX_ACCURACY_KM;
	};
	return features.filter(isOfSite).flatMap(({ id, geometry }) =>
		geometry
			? [
					{
						id,
						geometry
					}
				]
			: []
	);
}

export const buildNeighbours = (atlas: Pick<Atlas, 'layers' | 'features'>): NeighbourIndex => {
	return new NeighbourIndex(listSites(atlas));
};
