import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Id } from '../../../model/common.ts';
import { buildBasemap } from '../basemap/index.ts';
import { AccuracyShown } from './accuracy-shown.ts';
import { FeatureIndex } from './feature-index.ts';
import { GivenFeatures } from './given-features.ts';
import { buildStates, StateKeeper } from './feature-states.ts';
import { LaterLabels } from './later-labels.ts';
import type { Covers } from './covers.ts';
import { CoversShown } from './covers-shown.ts';
import { drawOnceLoaded } from './loading-frames.ts';
import { ACCURACY_SOURCE, FOCUS_SOURCE } from '../drawings/drawing.ts';
import { buildDrawnFeatures } from './map-data.ts';
import { buildStyle } from '../style/style.ts';
import { buildFocus, tellHidden } from './tell-tiles.ts';
import { nameCutCountries } from './name-cut-countries.ts';
import { keepLent } from './keep-lent.ts';
import { findReplacedLabels, keepReplaced, type ReplacedLabel } from './replaced-labels.ts';
import { isPreview } from './is-preview.ts';
import { isSameInput, type MapInput } from './map-input.ts';

/** Changes of these need a new style, whose difference MapLibre applies. */
const restyling = ['features', 'layers', 'theme', 'worldview', 'language', 'local'] as const;
/** Changes of these only need other features in focus. */
const focusing = ['features', 'selected', 'outlined', 'highlighted', 'shown', 'hidden'] as const;

/** Keeps what a map draws in step with what it shall show. It outlives a lost graphics context. */
export class MapPainter {
	#map: MapLibreMap | null = null;
	#input: MapInput;
	#index: FeatureIndex;
	readonly #given = new GivenFeatures();
	#hovered: Id | null = null;
	/** What the map draws already; `null` while its style loads. */
	#applied: MapInput | null = null;
	/** What the style in use was built of. */
	#styled: MapInput;
	#states = new StateKeeper();
	readonly #later = new LaterLabels();
	#styledFaces = this.#later.faces;
	#styledNames = this.#later.borderNames;
	readonly #accuracy = new AccuracyShown({
		build: () => this.#index.buildAccuracy(...this.#listKnown()),
		buildAtOnce: () => this.#index.buildAccuracyAtOnce(...this.#listKnown()),
		show: (map, bands) => {
			this.#prepareFocus(map, bands);
			map.getSource<GeoJSONSource>(ACCURACY_SOURCE)?.setData(bands);
		}
	});
	readonly #covers = new CoversShown();
	/** Names of the basemap that the style in use leaves out, as the atlas has them. */
	#replaced: readonly ReplacedLabel[] = [];
	/** Once anything was in focus, the map keeps what draws it. */
	#hasFocus = false;
	/** Whether something else draws on the map, whose layers a new style shall not remove. */
	#isLent = false;

	constructor(input: MapInput) {
		this.#input = this.#styled = input;
		this.#index = new FeatureIndex(buildDrawnFeatures(input.features, input.layers));
	}

	get input(): MapInput {
		return this.#input;
	}

	/** The features as they are drawn. */
	get index(): FeatureIndex {
		return this.#index;
	}

	get hovered(): Id | null {
		return this.#hovered;
	}

	/** Before the first style, and with every zoom: faces that come later are swapped in while labels are being drawn, some of them in a stand-in. */
	async loadLabels(zoom: number): Promise<void> {
		const { language, local } = this.#input;
		await this.#later.load({ language, local, features: this.#index.features }, zoom);
		this.#applyLater();
	}

	/** What came after the style, to a style that stands. */
	#applyLater(): void {
		const { faces, borderNames } = this.#later;
		if (this.#map && this.#applied && (this.#styledFaces !== faces || this.#styledNames !== borderNames)) {
			this.#restyle(this.#map);
		}
	}

	/** Follows a map whose style is one of `buildStyle`. */
	attach(map: MapLibreMap): void {
		this.#map = map;
		map.on('style.load', () => this.#handleStyle(map));
		map.on('webglcontextlost', () => (this.#applied = null));
		nameCutCountries(map, () => this.#input.language);
	}

	/** Lends the map to what draws on it too, whose layers stay through every new style. */
	lend(borrow: ((map: MapLibreMap) => void) | undefined): void {
		if (this.#map && borrow) {
			this.#isLent = true;
			borrow(this.#map);
		}
	}

	destroy(): void {
		this.#accuracy.stop();
		this.#map = null;
	}

	/** Shows something else; while the map still loads, as soon as it stands. @returns whether it is anything else */
	update(input: MapInput): boolean {
		const before = this.#input;
		this.#input = input;
		if (isSameInput(input, before) && this.#applied === before) {
			this.#applied = input;
			return false;
		}
		if (input.features !== before.features || input.layers !== before.layers) {
			this.#index = new FeatureIndex(buildDrawnFeatures(input.features, input.layers));
		}
		this.#apply();
		return true;
	}

	/** Applies what changed, each thing by its cheapest way. */
	#apply(): void {
		const [map, before, input] = [this.#map, this.#applied, this.#input];
		if (!map || !before) {
			return;
		}
		this.#applied = input;
		if (input.label !== before.label) {
			map.getCanvas().setAttribute('aria-label', input.label);
		}
		const changed = restyling.filter((key) => input[key] !== before[key] && !(key === 'features' && input.tiles));
		if (changed.includes('features')) {
			const give = (): void => this.#give(map, before, changed.length === 1 && this.#keepsLayers());
			// Elsewhere what has come is shown as it comes.
			return isPreview()
				? drawOnceLoaded(map, [...this.#given.sources, FOCUS_SOURCE, ACCURACY_SOURCE], give)
				: give();
		} else if (changed.length > 0) {
			this.#restyle(map);
			void this.loadLabels(map.getZoom());
		} else {
			this.#applyFilters(map, before);
		}
		this.#refreshStates(map);
	}

	/** Other features, into the layers that stand or with layers of their own; another day also shows and hides others. */
	#give(map: MapLibreMap, before: MapInput, keepsLayers: boolean): void {
		if (keepsLayers) {
			this.#styled = this.#input;
			this.#given.giveTo(map, this.#index.features, this.#input.tiles !== null);
			this.#applyFilters(map, before);
		} else {
			this.#restyle(map);
			void this.loadLabels(map.getZoom());
		}
		this.#accuracy.showAtOnce(map);
		this.#refreshStates(map);
	}

	/** What is shown of the same features in the same style. */
	#applyFilters(map: MapLibreMap, before: MapInput): void {
		const input = this.#input;
		if (input.shown !== before.shown) {
			map.setGlobalStateProperty('shown', [...input.shown]);
		}
		if (input.tiles ? input.tiles !== before.tiles : input.hidden !== before.hidden) {
			tellHidden(map, input);
		}
		if (focusing.some((key) => input[key] !== before[key])) {
			this.#refreshFocus(map);
		}
	}

	setHovered(id: Id | null): void {
		const map = this.#map;
		if (!map) {
			return;
		}
		this.#hovered = id;
		this.#refreshStates(map);
		this.#accuracy.follow(map);
	}

	/** Says what stands over the map, as places of the map; the same again costs nothing. */
	setCovers(covers: Covers): void {
		// Before the style stands it would be too early; then what changed is told.
		if (this.#covers.set(covers) && this.#applied) {
			this.#covers.tell(this.#map);
		}
	}

	buildStyle(): StyleSpecification {
		const { theme, worldview, language, local, shown, hidden, tiles, layers } = this.#input;
		const { faces, borderNames } = this.#later;
		const basemap = buildBasemap({
			theme,
			worldview,
			language,
			local,
			faces,
			borderNames
		});
		const focus = buildFocus(this.#map, this.#index, this.#input);
		this.#hasFocus ||= focus.features.length > 0;
		this.#styled = this.#input;
		[this.#styledFaces, this.#styledNames] = [faces, borderNames];
		this.#replaced = tiles ? [] : keepReplaced(findReplacedLabels(this.#index.features, layers), this.#replaced);
		return buildStyle({
			theme,
			language,
			local,
			basemap,
			...this.#given.take(this.#index.features, tiles !== null),
			replaced: this.#replaced,
			focus,
			accuracy: this.#accuracy.data,
			hasFocus: this.#hasFocus,
			covers: this.#covers.takeForStyle(),
			shown: [...shown],
			hidden: tiles?.hidden ?? hidden,
			tiles,
			layers
		});
	}

	#restyle(map: MapLibreMap): void {
		map.setStyle(this.buildStyle(), {
			diff: true,
			validate: false,
			...(this.#isLent ? { transformStyle: keepLent } : {})
		});
	}

	/** Whether other features, as edited, are drawn by the very layers that stand. */
	#keepsLayers(): boolean {
		const found = findReplacedLabels(this.#index.features, this.#input.layers);
		const replaced = keepReplaced(found, this.#replaced);
		return replaced.length === this.#replaced.length && replaced.every((label, at) => label === this.#replaced[at]);
	}

	#refreshFocus(map: MapLibreMap): void {
		this.#setFocus(map);
		this.#accuracy.follow(map);
	}

	#setFocus(map: MapLibreMap): void {
		const focus = buildFocus(this.#map, this.#index, this.#input);
		this.#prepareFocus(map, focus);
		map.getSource<GeoJSONSource>(FOCUS_SOURCE)?.setData(focus);
	}

	/** The first thing in focus brings what draws it into the style. */
	#prepareFocus(map: MapLibreMap, { features }: FeatureCollection): void {
		if (!this.#hasFocus && features.length > 0) {
			this.#hasFocus = true;
			this.#restyle(map);
		}
	}

	/** What is in focus: selected, and under the pointer or in the text. */
	#listKnown(): [selected: Id | null, pointed: Id | null] {
		return [this.#input.selected, this.#hovered ?? this.#input.highlighted];
	}

	/** Shows how well what is in focus is known. @throws where what works it out does not come */
	showAccuracy(map: MapLibreMap): Promise<void> {
		return this.#accuracy.show(map);
	}

	#refreshStates(map: MapLibreMap): void {
		if (!this.#applied) {
			return;
		}
		const { selected, related, highlighted } = this.#applied;
		const states = buildStates(selected, related, [highlighted, this.#hovered]);
		const isTiled = this.#applied.tiles !== null;
		this.#states.set(states, (id, state) => this.#given.setState(map, id, state, isTiled));
	}

	/** A new style knows the input it was built of, and no feature's state. */
	#handleStyle(map: MapLibreMap): void {
		this.#states.forget();
		this.#applied ??= this.#styled;
		this.#applyLater();
		this.#covers.tell(map);
		this.#apply();
		this.#refreshStates(map);
		this.#accuracy.follow(map);
	}
}
