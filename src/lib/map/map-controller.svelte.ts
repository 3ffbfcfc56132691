import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LayerMeta, MapFeatures } from '../../model/compiled.ts';
import type { Id } from '../../model/common.ts';
import { buildBasemap, type BasemapLanguage, type BasemapView } from './basemap/index.ts';
import { addImage } from './draw-image.ts';
import { checkOrigin, failMessages, findFailReason } from './errors.ts';
import { FeatureIndex } from './feature-index.ts';
import { buildStates, StateKeeper } from './feature-states.ts';
import { rankHits, mouseReach, touchReach } from './hit.ts';
import { ACCURACY_SOURCE, ATLAS_SOURCE, FOCUS_SOURCE } from './layers/drawing.ts';
import { buildDrawnFeatures, type Bounds } from './map-data.ts';
import { loadMapLibre } from './load-maplibre.ts';
import { bringIntoOpen, fitInto } from './move-camera.ts';
import { findHits } from './query-hits.ts';
import { buildStyle } from './style.ts';
import type { Theme } from './tokens.ts';
import { isOverlapping, limitPadding, type Camera, type FailReason, type Padding } from './view.ts';

/** What the map shows; every change goes through `update`. */
export interface MapInput {
	features: MapFeatures;
	layers: readonly LayerMeta[];
	shown: ReadonlySet<Id>;
	selected: Id | null;
	related: ReadonlySet<Id>;
	highlighted: Id | null;
	theme: Theme;
	view: BasemapView;
	language: BasemapLanguage;
	local: boolean;
	base: string;
	label: string;
}

export interface MapEvents {
	onselect(ids: Id[], point: { x: number; y: number }): void;
	onhover(id: Id | null): void;
	onmove(camera: Camera, bounds: Bounds): void;
	onready(): void;
	onfail(reason: FailReason, message: string): void;
}

/** Changes of these need a new style, whose difference MapLibre applies. */
const restyling = ['features', 'layers', 'theme', 'view', 'language', 'local', 'base'] as const;
/** Changes of these only need other features in focus. */
const focusing = ['selected', 'highlighted', 'shown'] as const;

/** Milliseconds after which the band of accuracy follows a selection or the pointer. */
const accuracyDelay = 60;

/** The one owner of the MapLibre map. Nobody else touches it. */
export class MapController {
	/** Where the map looks now; `null` until it stands. */
	camera = $state.raw<Camera | null>(null);
	bounds = $state.raw<Bounds | null>(null);
	attribution = $state.raw('');

	#map: MapLibreMap | null = null;
	#input: MapInput;
	#events: MapEvents;
	#index: FeatureIndex;
	#hovered: Id | null = null;
	/** What the map draws already; `null` while its style loads. */
	#applied: MapInput | null = null;
	/** What the style in use was built of. */
	#styled: MapInput;
	#states = new StateKeeper();
	#accuracy: FeatureCollection = { type: 'FeatureCollection', features: [] };
	#accuracyTimer: ReturnType<typeof setTimeout> | undefined;
	#isGone = false;
	#failed: FailReason[] = [];

	constructor(input: MapInput, events: MapEvents) {
		this.#input = this.#styled = input;
		this.#events = events;
		this.#index = new FeatureIndex(buildDrawnFeatures(input.features, input.layers));
	}

	/** Loads MapLibre and makes the map. Without WebGL 2 it reports so and leaves no map. */
	async start(container: HTMLElement, start: Camera | null, home: Bounds, padding: Padding): Promise<void> {
		const maplibre = await loadMapLibre();
		if (this.#isGone) return;
		const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const page = location.href;
		try {
			this.#map = new maplibre.Map({
				container,
				style: this.#buildStyle(),
				validateStyle: false,
				...(start ? { center: [start.lng, start.lat], zoom: start.zoom, bearing: start.bearing ?? 0 } : { bounds: home, fitBoundsOptions: { padding: limitPadding(padding, container) } }),
				minZoom: 1.5,
				maxZoom: 13,
				maxPitch: 0,
				attributionControl: false,
				fadeDuration: reducedMotion ? 0 : 150,
				clickTolerance: 5,
				locale: { 'Map.Title': this.#input.label },
				transformRequest: (url) => ({ url: checkOrigin(url, page) })
			});
		} catch (cause) {
			console.error(cause);
			this.#fail('no-webgl');
			return;
		}
		this.#listen(this.#map);
		this.#readCamera();
	}

	destroy(): void {
		this.#isGone = true;
		clearTimeout(this.#accuracyTimer);
		this.#map?.remove();
		this.#map = null;
	}

	/** Shows something else; while the map still loads, as soon as it stands. */
	update(input: MapInput): void {
		const before = this.#input;
		this.#input = input;
		if (input.features !== before.features || input.layers !== before.layers) this.#index = new FeatureIndex(buildDrawnFeatures(input.features, input.layers));
		this.#apply();
	}

	/** Applies what changed, each thing by its cheapest way. */
	#apply(): void {
		const [map, before, input] = [this.#map, this.#applied, this.#input];
		if (!map || !before) return;
		this.#applied = input;
		if (input.label !== before.label) map.getCanvas().setAttribute('aria-label', input.label);
		if (restyling.some((key) => input[key] !== before[key])) {
			map.setStyle(this.#buildStyle(), { diff: true, validate: false });
		} else {
			if (input.shown !== before.shown) map.setGlobalStateProperty('shown', [...input.shown]);
			if (focusing.some((key) => input[key] !== before[key])) this.#refreshFocus(map);
		}
		this.#refreshStates(map);
	}

	/** The features as they are drawn. */
	get index(): FeatureIndex {
		return this.#index;
	}

	/** Whether the bounds of a feature overlap the view, whatever layers are shown. */
	isInView(id: Id): boolean {
		const own = this.#index.findBounds(id);
		return own !== null && this.bounds !== null && isOverlapping(own, this.bounds);
	}

	/** Shows a feature whole: a site at a zoom that shows its surroundings, a corridor from end to end. */
	flyTo(id: Id, padding: Padding): void {
		const bounds = this.#index.findBounds(id);
		if (bounds) this.fitBounds(bounds, padding);
	}

	fitBounds(bounds: Bounds, padding: Padding): void {
		if (this.#map) fitInto(this.#map, bounds, padding);
	}

	/** Moves no further than needed to bring a feature out from under the panels; stays put when it is in the open. */
	reveal(id: Id, padding: Padding): void {
		const bounds = this.#index.findBounds(id);
		if (this.#map && bounds) bringIntoOpen(this.#map, bounds, padding);
	}

	zoomBy(steps: number): void {
		const map = this.#map;
		map?.easeTo({ zoom: map.getZoom() + steps, duration: 250 });
	}

	panBy(dx: number, dy: number): void {
		this.#map?.panBy([dx, dy], { duration: 250 });
	}

	resetNorth(): void {
		this.#map?.easeTo({ bearing: 0, duration: 400 });
	}

	jumpTo(camera: Camera): void {
		this.#map?.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, bearing: camera.bearing ?? 0 });
	}

	/** Where a place stands on the canvas, in CSS pixels. */
	project(place: [number, number]): { x: number; y: number } {
		return this.#map?.project(place) ?? { x: 0, y: 0 };
	}

	#buildStyle() {
		const { theme, view, language, local, base, shown } = this.#input;
		const basemap = buildBasemap({ theme, view, language, local, base });
		this.attribution = basemap.attribution;
		this.#styled = this.#input;
		return buildStyle({
			theme,
			language,
			local,
			basemap,
			features: this.#index.features,
			focus: this.#index.buildFocus(this.#input),
			accuracy: this.#accuracy,
			shown: [...shown]
		});
	}

	#refreshFocus(map: MapLibreMap): void {
		map.getSource<GeoJSONSource>(FOCUS_SOURCE)?.setData(this.#index.buildFocus(this.#input));
		this.#refreshAccuracy(map);
	}

	/** A long band takes a while to work out: the click is answered first. */
	#refreshAccuracy(map: MapLibreMap): void {
		clearTimeout(this.#accuracyTimer);
		this.#accuracyTimer = setTimeout(() => {
			this.#accuracy = this.#index.buildAccuracy([this.#input.selected, this.#hovered ?? this.#input.highlighted]);
			map.getSource<GeoJSONSource>(ACCURACY_SOURCE)?.setData(this.#accuracy);
		}, accuracyDelay);
	}

	#refreshStates(map: MapLibreMap): void {
		if (!this.#applied) return;
		const { selected, related, highlighted } = this.#applied;
		const states = buildStates(selected, related, [highlighted, this.#hovered]);
		this.#states.set(states, (id, state) => map.setFeatureState({ source: ATLAS_SOURCE, id }, state));
	}

	#setHovered(map: MapLibreMap, id: Id | null): void {
		if (id === this.#hovered) return;
		this.#hovered = id;
		map.getCanvas().classList.toggle('over-feature', id !== null);
		this.#refreshStates(map);
		this.#refreshAccuracy(map);
		this.#events.onhover(id);
	}

	/** A new style knows the input it was built of, and no feature's state. */
	#handleStyle(map: MapLibreMap): void {
		this.#states.forget();
		this.#applied ??= this.#styled;
		this.#apply();
		this.#refreshStates(map);
		this.#refreshAccuracy(map);
	}

	#listen(map: MapLibreMap): void {
		map.setMissingStyleImageResolver((name) => addImage(map, name));
		map.on('click', (event) => this.#handleClick(map, event));
		map.on('mousemove', (event) => this.#setHovered(map, this.#findIds(map, event)[0] ?? null));
		map.on('mouseout', () => this.#setHovered(map, null));
		map.on('move', () => this.#readCamera());
		map.on('moveend', () => {
			this.#readCamera();
			if (this.camera && this.bounds) this.#events.onmove(this.camera, this.bounds);
		});
		map.on('style.load', () => this.#handleStyle(map));
		map.once('style.load', () => this.#events.onready());
		map.on('idle', () => (map.getContainer().dataset.idle = 'true'));
		map.on('render', () => (map.getContainer().dataset.idle = 'false'));
		map.on('error', ({ error }) => {
			console.error(error);
			this.#fail(findFailReason(error.message));
		});
		map.on('webglcontextlost', () => {
			this.#applied = null;
			this.#fail('context-lost');
		});
		map.on('webglcontextrestored', () => {
			this.#failed = this.#failed.filter((reason) => reason !== 'context-lost');
			this.#events.onready();
		});
	}

	#findIds(map: MapLibreMap, event: MapMouseEvent): Id[] {
		const isTouch = event.originalEvent instanceof PointerEvent ? event.originalEvent.pointerType === 'touch' : false;
		const reach = isTouch ? touchReach : mouseReach;
		return rankHits(findHits(map, event.point, reach), reach);
	}

	#handleClick(map: MapLibreMap, event: MapMouseEvent): void {
		const box = map.getContainer().getBoundingClientRect();
		this.#events.onselect(this.#findIds(map, event), { x: box.left + event.point.x, y: box.top + event.point.y });
	}

	#readCamera(): void {
		const map = this.#map;
		if (!map) return;
		const { lng, lat } = map.getCenter();
		this.camera = { lng, lat, zoom: map.getZoom(), bearing: map.getBearing() };
		const bounds = map.getBounds();
		this.bounds = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
	}

	/** Each reason is reported once, however many tiles it spoils. */
	#fail(reason: FailReason): void {
		if (this.#failed.includes(reason)) return;
		this.#failed.push(reason);
		this.#events.onfail(reason, failMessages[reason]);
	}
}
