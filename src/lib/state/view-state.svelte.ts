/* eslint svelte/prefer-svelte-reactivity: off -- sets are replaced whole, never changed in place */
import { createContext } from 'svelte';
import type { Id } from '../../model/common.ts';
import { ALL_TIME, type TimeChoice } from './time-choice.ts';
import { EMPTY_VIEW, type Camera, type KnownParts, type UnknownPart, type View } from './view.ts';

/**
 * What the map is asked to bring into view; a new object each time it is asked. `fly` shows features whole and together
 * · `reveal` moves no further than needed, for what was chosen on the map itself · `follow` does the same for a reader
 * who scrolls: it stays put where all is well in view · `bounds` are west, south, east, north.
 */
export type CameraTarget =
	| { by: 'fly' | 'follow' | 'reveal'; ids: readonly Id[] }
	| { by: 'bounds'; bounds: [number, number, number, number] };

/** What the reader looks at: mirrored in the address, shared by map, dossier and reader, which meet only here. */
export class ViewState {
	/** Every layer of the atlas, in order. */
	readonly allLayers: readonly Id[];
	readonly #atFirst: readonly Id[];

	shown: ReadonlySet<Id> = $state.raw(new Set());
	camera: Camera | null = $state.raw(null);
	passage: Id | null = $state(null);
	query = $state('');
	language: string | null = $state(null);
	borders: string | null = $state(null);
	with: Id | null = $state(null);
	beside: readonly Id[] = $state.raw([]);
	/** Replaced whole, never changed in place. */
	time: TimeChoice = $state.raw(ALL_TIME);

	/** Features the text points at now: hovered or focused mentions and passages. */
	highlighted: readonly Id[] = $state.raw([]);
	/** Features named in the paragraph being read. */
	reading: readonly Id[] = $state.raw([]);
	/**
	 * The only features the map shall draw, as those named in a selection of text; `null` for all of the shown layers.
	 */
	only: readonly Id[] | null = $state.raw(null);
	/** Feature the pointer is over on the map. */
	hovered: Id | null = $state(null);
	/** How the page at hand was come to; only a page come to by a link may fill in bit by bit. */
	arrival: 'enter' | 'link' | 'history' = 'enter';
	/** Features of shown layers in view; `null` until there is a map. */
	onScreen: readonly Id[] | null = $state.raw(null);
	/** The navigation under way was begun on the map, which need not fly anywhere. */
	isChosenOnMap = false;
	/** Where the map shall go next: what was just chosen in text, list or search. */
	cameraTarget: CameraTarget | null = $state.raw(null);
	/** Ids of the disputes whose notes were asked for on the map; empty for none. */
	disputes: readonly string[] = $state.raw([]);
	/** The map is wanted on paper. */
	isPrinting = $state(false);
	/** Parts of the address the atlas does not know. */
	unknown: readonly UnknownPart[] = $state.raw([]);
	/** What an address may name. */
	known: KnownParts;
	/** State of the atlas that the link followed was made on, as the link says it. */
	madeOn: string | null = $state(null);

	constructor(layers: readonly { id: Id; shownAtFirst: boolean }[]) {
		this.allLayers = layers.map((layer) => layer.id);
		this.#atFirst = layers.filter((layer) => layer.shownAtFirst).map((layer) => layer.id);
		this.shown = new Set(this.#atFirst);
		this.known = {
			layers: this.allLayers,
			languages: [],
			borders: []
		};
	}

	/** Takes over a whole view, as when going back or reloading; without a camera the map goes home. */
	apply(view: View): void {
		this.shown = new Set(view.layers ?? this.#atFirst);
		this.camera = view.camera;
		this.language = view.language;
		this.borders = view.borders;
		this.time = view.time;
		this.applyReading(view);
	}

	/** Takes over what belongs to one page: another page begins without it. */
	applyReading(view: Pick<View, 'passage' | 'with' | 'beside' | 'query'>): void {
		this.query = view.query;
		this.passage = view.passage;
		this.with = view.with;
		this.beside = view.beside;
	}

	/** The view as the address shall hold it. */
	toView(): View {
		const layers = this.allLayers.filter((id) => this.shown.has(id));
		const isAtFirst = layers.length === this.#atFirst.length && this.#atFirst.every((id) => this.shown.has(id));
		return {
			...EMPTY_VIEW,
			camera: this.camera,
			layers: isAtFirst ? null : layers,
			passage: this.passage,
			query: this.query,
			language: this.language,
			borders: this.borders,
			with: this.with,
			beside: this.beside,
			time: this.time
		};
	}

	changeTime(change: Partial<TimeChoice>): void {
		this.time = { ...this.time, ...change };
	}

	clearTime(): void {
		this.time = ALL_TIME;
	}

	toggleLayer(id: Id): void {
		const shown = new Set(this.shown);
		if (!shown.delete(id)) {
			shown.add(id);
		}
		this.shown = shown;
	}

	showLayer(id: Id): void {
		if (!this.shown.has(id)) {
			this.shown = new Set([...this.shown, id]);
		}
	}

	showOnly(id: Id): void {
		this.shown = new Set([id]);
	}

	showAll(): void {
		this.shown = new Set(this.allLayers);
	}

	showNone(): void {
		this.shown = new Set();
	}

	showAtFirst(): void {
		this.shown = new Set(this.#atFirst);
	}
}

export const [getViewState, setViewState] = createContext<ViewState>();
