import { findSnaps, type Snapped } from '../drawing/snap.ts';
import type { Position } from '../drawing/sketch.ts';
import { findKm } from '../geometry/distance.ts';
import type { GroundLine } from '../model/workbench/drawing.ts';
import type { Api } from './api.ts';

/** Degrees round the cross-hair in which lines to snap to are asked for. */
const REACH = 3;
/** Kilometres after which they are asked for anew. */
const MAX_KM = 150;
/** A vertex is set on what lies nearer than so many pixels of the map. */
const SNAP_PIXELS = 40;
const KM_OF_WORLD = 40_075;
const WORLD_PIXELS = 512;

/** What lies near the cross-hair that a vertex may be set on, one after the other. */
export class Snapping {
	#lines: readonly GroundLine[] = [];
	#looked: Position | null = null;
	#found: { from: Position; snaps: Snapped[]; index: number } | null = null;

	/** What the cross-hair was set on last, in words; nothing once it has moved on. */
	get snapped(): string | null {
		return this.#found?.snaps[this.#found.index]?.says ?? null;
	}
	leave(): void {
		this.#found = null;
	}

	/** The nearest; called again, the next. `own` is the title of the shape that is drawn. */
	next(
		cross: Position,
		zoom: number,
		own: string | undefined
	): { position: [number, number]; says: string } | { message: string } {
		const km = nearAt(cross, zoom);
		const from = this.#found?.from ?? cross;
		const snaps = this.#found?.snaps ?? findSnaps(from, this.#others(own), km);
		const index = this.#found ? (this.#found.index + 1) % snaps.length : 0;
		const snapped = snaps[index];
		if (!snapped) {
			return {
				message: `Nothing to snap to within ${Math.round(km)} km: move nearer by arrows, or look from farther away with minus.`
			};
		}
		this.#found = { from, snaps, index };
		const more = snaps.length > 1 ? `, ${index + 1} of ${snaps.length}` : '';
		return { position: snapped.position, says: `${snapped.says}${more}` };
	}

	findAt(position: Position, zoom: number, own: string | undefined): [number, number] | undefined {
		return findSnaps(position, this.#others(own), nearAt(position, zoom) / 4)[0]?.position;
	}

	#others(own: string | undefined): GroundLine[] {
		return this.#lines.filter(({ kind, name }) => kind !== 'feature' || name !== own);
	}

	async look(cross: Position, api: Api): Promise<void> {
		if (this.#looked && findKm(this.#looked, cross) < MAX_KM) {
			return;
		}
		this.#looked = cross;
		const [lng, lat] = cross;
		const wide = Math.min(90, REACH / Math.cos((Math.min(85, Math.abs(lat)) * Math.PI) / 180));
		const bounds = [wrap(lng - wide), Math.max(-85, lat - REACH), wrap(lng + wide), Math.min(85, lat + REACH)];
		this.#lines = await api.post<GroundLine[]>('lines', { bounds });
	}
}

const wrap = (degrees: number): number => {
	return ((degrees + 540) % 360) - 180;
};

/** Kilometres that are near on the map as it stands. */
function nearAt([, lat]: Position, zoom: number): number {
	const kmOfPixel = KM_OF_WORLD / (WORLD_PIXELS * 2 ** zoom);
	return Math.max(2, SNAP_PIXELS * kmOfPixel * Math.cos((lat * Math.PI) / 180));
}
