import { createContext } from 'svelte';
import { loadFile, type Loaded } from '$lib/data/load-file.ts';
import { findStanding, standEventRef, standFeatureRef, type Standing } from '../../as-of/standing.ts';
import type { EventRef, FeatureRef } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import { findPartsLeft } from '../../model/compiled/list-parts.ts';
import type { TimeIndex } from '../../model/compiled/timeline.ts';
import type { TimeChoice } from './time-choice.ts';
import type { ViewState } from './view-state.svelte.ts';
import type { Status } from '../../model/records/feature.ts';
import type { LayeredIndex } from './load-columns.ts';
import { countByLayer, listStood, packBits } from './pack-bits.ts';
import { isExpected } from './extent.ts';
import { filterTime, isFiltering, prepareIndex, type Prepared, type TimeResult } from './filter.ts';

const NOTHING: readonly number[] = [];
const NONE: Readonly<Record<string, Status>> = {};

/** The one result set that map, lists, table and timeline show: what the filters of the view leave of the atlas. */
export class TimeFilter {
	readonly #view: ViewState;
	/** `null` until it is loaded; everything is shown till then. */
	prepared: Prepared | null = $state.raw(null);
	isLost = $state(false);

	readonly #asof = $derived.by(() => this.#view.time.asof);
	/** What the documents published by the day asked for speak of; `null` without such a day. */
	readonly standing: Standing | null = $derived.by(() =>
		this.#asof === null || this.prepared === null ? null : findStanding(this.prepared.index, this.#asof)
	);
	/** `null` while nothing is filtered. */
	readonly result: TimeResult | null = $derived.by(() =>
		this.prepared === null || !isFiltering(this.#view.time)
			? null
			: filterTime(this.prepared, this.#view.time, this.standing)
	);
	readonly #byLayer = $derived.by(() =>
		this.result === null ? null : countByLayer(this.layered?.layers ?? null, this.result.features)
	);
	/** Of a large atlas, once it is loaded. */
	layered: LayeredIndex | null = $state.raw(null);
	#isLoading = false;
	#lastHidden: readonly Id[] = [];
	/** Features that are not left; the same list as long as it holds the same. */
	readonly hiddenFeatures: readonly Id[] = $derived.by(() => this.#listHidden());

	/** Features that are not left, a bit each by place in the index, 30 in a number; empty while all are. */
	readonly hiddenBits: readonly number[] = $derived.by(() =>
		this.result === null ? NOTHING : packBits(this.result.features)
	);
	/** Statuses as they stood on the day asked for, by place in the index, where they were others than today's. */
	readonly stoodStatuses: Readonly<Record<string, Status>> = $derived.by(() =>
		this.standing === null || this.prepared === null ? NONE : listStood(this.prepared.index, this.standing)
	);
	/** Of a large atlas the index is loaded only when it is needed. */
	readonly #isLate: boolean;

	constructor(view: ViewState, isLate = false) {
		this.#view = view;
		this.#isLate = isLate;
	}

	get index(): TimeIndex | null {
		return this.prepared?.index ?? null;
	}

	get isActive(): boolean {
		return isFiltering(this.#view.time);
	}

	hasEvent(id: Id): boolean {
		return this.result === null || this.result.events[this.prepared?.eventAt.get(id) ?? -1] === 1;
	}

	hasFeature(id: Id): boolean {
		return this.result === null || this.result.features[this.prepared?.featureAt.get(id) ?? -1] === 1;
	}

	/** Whether an event lies after every document that tells of it: a plan, at the time. */
	isExpected(id: Id): boolean {
		const index = this.prepared?.eventAt.get(id) ?? -1;
		const event = this.index?.events[index];
		return event !== undefined && isExpected(event, this.index?.sources ?? []);
	}

	/** What the filters leave of a list of events, each as known on the day asked for. */
	leaveEvents(events: readonly EventRef[]): readonly EventRef[] {
		const { standing, result } = this;
		if (result === null) {
			return events;
		}
		const left = events.filter(({ id }) => this.hasEvent(id));
		return standing === null ? left : left.flatMap((event) => standEventRef(event, standing) ?? []);
	}

	/** What the filters leave of a list of places, each as known on the day asked for. */
	leaveFeatures(features: readonly FeatureRef[]): readonly FeatureRef[] {
		const { standing, result } = this;
		if (result === null) {
			return features;
		}
		const left = features.filter(({ id }) => this.hasFeature(id));
		return standing === null ? left : left.flatMap((feature) => standFeatureRef(feature, standing) ?? []);
	}

	/** Events that another view would leave. */
	count(time: TimeChoice): number {
		if (this.prepared === null) {
			return 0;
		}
		return filterTime(this.prepared, time, time.asof === null ? null : this.standing).eventCount;
	}

	/** Places of a layer that are left; `null` while all are, or where the index knows no layers. */
	countPlaces(layer: Id): number | null {
		return this.#byLayer?.get(layer) ?? (this.#byLayer && 0);
	}

	/** Places of a large atlas that a document names and that were known on the day asked for; `null` of any other. */
	countNamed(): number | null {
		const { layered, standing } = this;
		if (layered === null || standing === null) {
			return null;
		}
		return layered.features.filter(({ id }, place) => !layered.inferred.has(place) && standing.features.has(id))
			.length;
	}

	/** Pages of a large atlas's list that hold anything filters leave; `null` while all do. */
	listPartsLeft(list: 'features' | 'events'): readonly number[] | null {
		return this.#isLate && this.result !== null ? findPartsLeft(this.result[list]) : null;
	}

	/** Loads the index, of a large atlas once it is wanted: for a filter, or for the timeline laid open. */
	async load(isWanted = true): Promise<void> {
		if (this.#isLate && (this.prepared !== null || this.#isLoading || !(isWanted || this.isActive))) {
			return;
		}
		this.#isLoading = true;
		const { value, fault } = await (this.#isLate ? this.#loadColumns() : loadFile('timeline'));
		this.#isLoading = false;
		if (fault) {
			console.error(fault.message, fault.detail);
		}
		this.isLost = fault !== undefined;
		this.prepared = value ? prepareIndex(value) : null;
	}

	async #loadColumns(): Promise<Loaded<TimeIndex>> {
		const { loadColumns } = await import('./load-columns.ts');
		const loaded = await loadColumns();
		this.layered = loaded.value ?? null;
		return loaded;
	}

	#listHidden(): readonly Id[] {
		const { result, prepared } = this;
		const hidden =
			result === null || prepared === null
				? []
				: prepared.index.features.filter((_, index) => result.features[index] === 0).map(({ id }) => id);
		const isSame =
			hidden.length === this.#lastHidden.length && hidden.every((id, index) => id === this.#lastHidden[index]);
		if (!isSame) {
			this.#lastHidden = hidden;
		}
		return this.#lastHidden;
	}
}

export const [getTimeFilter, setTimeFilter] = createContext<TimeFilter>();
