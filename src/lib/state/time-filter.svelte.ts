import { createContext } from 'svelte';
import { loadFile } from '$lib/data/load-file.ts';
import { inTime } from '../../time/in-time.ts';
import type { Standing } from '../../as-of/standing.ts';
import type { EventRef, FeatureRef, MapFeatures } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { TimeIndex } from '../../model/compiled/timeline.ts';
import { isFiltering, type TimeChoice } from './time-choice.ts';
import type { ViewState } from './view-state.svelte.ts';
import type { LayeredIndex } from './read-columns.ts';
import type * as TimeEngine from './time-engine.ts';
import type { Prepared, TimeResult } from './filter.ts';

const NO_IDS: readonly Id[] = [];

/** The one result set that map, lists, table and timeline show: what the filters of the view leave of the atlas. */
export class TimeFilter {
	readonly #view: ViewState;
	/** `null` until it is loaded: till then lists hold everything, and the map nothing where a filter is set. */
	#loaded = $state.raw<{ prepared: Prepared; engine: typeof TimeEngine } | null>(null);
	isLost = $state(false);

	readonly #asof = $derived.by(() => this.#view.time.asof);
	/** What the documents published by the day asked for speak of; `null` without such a day. */
	readonly standing: Standing | null = $derived.by(() =>
		this.#asof === null || this.#loaded === null
			? null
			: this.#loaded.engine.findStanding(this.#loaded.prepared.index, this.#asof)
	);
	/** `null` while nothing is filtered. */
	readonly result: TimeResult | null = $derived.by(() =>
		this.#loaded === null || !isFiltering(this.#view.time)
			? null
			: this.#loaded.engine.filterTime(this.#loaded.prepared, this.#view.time, this.standing)
	);
	readonly #byLayer = $derived.by(() =>
		this.#loaded === null || this.result === null
			? null
			: this.#loaded.engine.countByLayer(this.layered?.layers ?? null, this.result.features)
	);
	/** Of a large atlas, once it is loaded. */
	layered: LayeredIndex | null = $state.raw(null);
	#isLoading = false;
	#lastHidden = NO_IDS;
	/** Features that are not left; the same list as long as it holds the same. */
	readonly hiddenFeatures: readonly Id[] = $derived.by(() => this.#listHidden());

	/** Of a large atlas the index is loaded only when it is needed. */
	readonly isLate: boolean;

	constructor(view: ViewState, isLate: boolean) {
		this.#view = view;
		this.isLate = isLate;
	}

	get index(): TimeIndex | null {
		return this.#loaded?.prepared.index ?? null;
	}

	get isActive(): boolean {
		return isFiltering(this.#view.time);
	}

	/** Whether something is filtered, and what is left is not known yet. */
	get isPending(): boolean {
		return this.isActive && this.#loaded === null && !this.isLost;
	}

	hasEvent(id: Id): boolean {
		return this.result === null || this.result.events[this.#loaded?.prepared.eventAt.get(id) ?? -1] === 1;
	}

	hasFeature(id: Id): boolean {
		return this.result === null || this.result.features[this.#loaded?.prepared.featureAt.get(id) ?? -1] === 1;
	}

	/** Whether an event lies after every document that tells of it: a plan, at the time. */
	isExpected(id: Id): boolean {
		return this.#loaded?.engine.isIdExpected(this.#loaded.prepared, id) === true;
	}

	/** What the filters leave of a list of events, each as known on the day asked for. */
	leaveEvents(events: readonly EventRef[]): readonly EventRef[] {
		return this.#leave(events, (id) => this.hasEvent(id), this.#loaded?.engine.standEventRef);
	}

	/** What the filters leave of a list of places, each as known on the day asked for. */
	leaveFeatures(features: readonly FeatureRef[]): readonly FeatureRef[] {
		return this.#leave(features, (id) => this.hasFeature(id), this.#loaded?.engine.standFeatureRef);
	}

	#leave<Ref extends { id: Id }>(
		refs: readonly Ref[],
		isLeft: (id: Id) => boolean,
		stand?: (ref: Ref, standing: Standing) => Ref | null
	): readonly Ref[] {
		const { standing, result } = this;
		if (result === null || stand === undefined) {
			return refs;
		}
		const left = refs.filter(({ id }) => isLeft(id));
		return standing === null ? left : left.flatMap((ref) => stand(ref, standing) ?? []);
	}

	/** What the map draws, as known on the day asked for. */
	standMap(features: MapFeatures): MapFeatures {
		return this.#loaded === null || this.standing === null
			? features
			: this.#loaded.engine.standMap(features, this.standing);
	}

	/** Events that another view would leave. */
	count(time: TimeChoice): number {
		if (this.#loaded === null) {
			return 0;
		}
		const { engine, prepared } = this.#loaded;
		return engine.filterTime(prepared, time, time.asof === null ? null : this.standing).eventCount;
	}

	/** Places of a layer that are left; `null` while all are, or where the index knows no layers. */
	countPlaces(layer: Id): number | null {
		return this.#byLayer?.get(layer) ?? (this.#byLayer && 0);
	}

	/** Places of a large atlas that a document names and that were known on the day asked for; `null` of any other. */
	countNamed(): number | null {
		const { layered, standing } = this;
		return layered && standing && (this.#loaded?.engine.countNamed(layered, standing) ?? null);
	}

	/** Pages of a large atlas's list that hold anything filters leave; `null` while all do. */
	listPartsLeft(list: 'features' | 'events'): readonly number[] | null {
		return this.isLate && this.#loaded !== null && this.result !== null
			? this.#loaded.engine.findPartsLeft(this.result[list])
			: null;
	}

	/** Loads the index, of a large atlas once it is wanted: for a filter, or for the timeline laid open. */
	async load(isWanted = true): Promise<void> {
		if (this.isLate && (this.#loaded !== null || this.#isLoading || !(isWanted || this.isActive))) {
			return;
		}
		this.#isLoading = true;
		const [{ value, fault }, engine] = await Promise.all([
			loadFile(this.isLate ? 'timeColumns' : 'timeline'),
			loadEngine()
		]);
		this.#isLoading = false;
		if (fault) {
			console.error(fault.message, fault.detail);
		}
		const index = value && engine?.readIndex(value);
		this.layered = index && 'layers' in index ? index : null;
		this.#loaded = index && engine ? { prepared: engine.prepareIndex(index), engine } : null;
		this.isLost = this.#loaded === null;
	}

	#listHidden(): readonly Id[] {
		const { result, index } = this;
		return (this.#lastHidden =
			(result && index && this.#loaded?.engine.listHidden(index, result, this.#lastHidden)) ?? NO_IDS);
	}
}

async function loadEngine(): Promise<typeof TimeEngine | null> {
	try {
		return await inTime(import('./time-engine.ts'));
	} catch (cause) {
		console.error('What filters by time did not come.', cause);
		return null;
	}
}

export const [getTimeFilter, setTimeFilter] = createContext<TimeFilter>();
