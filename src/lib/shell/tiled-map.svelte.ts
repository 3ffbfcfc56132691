/* eslint svelte/prefer-svelte-reactivity: off -- maps are replaced whole, never changed in place */
import { loadFile } from '$lib/data/load-file.ts';
import { readFromTiles, type TileView } from '$lib/map/style/read-from-tiles.ts';
import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';
import type { DrawnFeatures } from '$lib/map/engine/map-data.ts';
import type { LayerMeta, MapFeatures } from '../../model/compiled/pages.ts';
import { listStood, packBits } from '../state/pack-bits.ts';
import type { Status } from '../../model/records/feature.ts';
import { buildDots } from './build-dots.ts';
import type { Id } from '../../model/common.ts';

type Shapes = MapFeatures['features'];

type TileFilter = Pick<TimeFilter, 'result' | 'layered' | 'standing'>;

const NOTHING: readonly number[] = [];
const NONE: Readonly<Record<string, Status>> = {};
const NO_DOTS: DrawnFeatures = { type: 'FeatureCollection', features: [] };

/** So many things a page is about are drawn from their own records; of more, tiles draw what they hold. */
const MAX_NAMED = 40;

/**
 * The map of an atlas too large for one file: tiles, what the filters leave of them, and single features from their own
 * records.
 */
export class TiledMap {
	readonly #filter: TileFilter;
	readonly #layers: readonly LayerMeta[];
	readonly #asked = new Set<Id>();
	/** Shapes by feature; none of one that could not be loaded, or has no place on the map. */
	#shapes: ReadonlyMap<Id, Shapes> = $state.raw(new Map());

	readonly features: MapFeatures = $derived.by(() => ({
		type: 'FeatureCollection',
		features: [...this.#shapes.values()].flat()
	}));
	/** Features that are not left, a bit each by place in the index, 30 in a number; empty while all are. */
	readonly #hidden: readonly number[] = $derived.by(() => {
		const { result } = this.#filter;
		return result === null ? NOTHING : packBits(result.features);
	});
	/** Statuses as they stood on the day asked for, by place in the index, where they were others than today's. */
	readonly #stood: Readonly<Record<string, Status>> = $derived.by(() => {
		const { layered, standing } = this.#filter;
		return layered === null || standing === null ? NONE : listStood(layered, standing);
	});
	/** What the filters leave, as dots: from afar the tiles may hold none of it. */
	readonly #left: DrawnFeatures = $derived.by(() => {
		const { result, layered } = this.#filter;
		return result === null || layered === null
			? NO_DOTS
			: buildDots(layered, result.features, this.#layers, this.#stood);
	});
	readonly view: TileView = $derived.by(() => ({
		hidden: this.#hidden,
		stood: this.#stood,
		left: this.#left,
		read: readFromTiles
	}));

	constructor(filter: TileFilter, layers: readonly LayerMeta[]) {
		this.#filter = filter;
		this.#layers = layers;
	}

	/** Loads the shapes of features, the first of a long list. */
	ask(ids: readonly Id[]): void {
		for (const id of ids.slice(0, MAX_NAMED)) {
			if (!this.#asked.has(id)) {
				this.#asked.add(id);
				void this.#load(id);
			}
		}
	}

	hasAll(ids: readonly Id[]): boolean {
		return ids.slice(0, MAX_NAMED).every((id) => this.#shapes.has(id));
	}

	async #load(id: Id): Promise<void> {
		const { value, fault } = await loadFile('shape', { id });
		if (fault && fault.cause !== 'absent') {
			console.error(fault.message, fault.detail);
			this.#asked.delete(id);
		}
		this.#shapes = new Map(this.#shapes).set(id, value?.features ?? []);
	}
}
