import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent, PaddingOptions } from 'maplibre-gl';
import type { LayerMeta, MapFeatures } from '../../model/compiled.ts';
import type { Id } from '../../model/common.ts';
import { buildAccuracyBand } from './accuracy-band.ts';
import { buildBasemap, type BasemapLanguage, type BasemapView } from './basemap/index.ts';
import { drawImage } from './draw-image.ts';
import { checkOrigin, failMessages, findFailReason } from './errors.ts';
import { rankHits, mouseReach, touchReach } from './hit.ts';
import { ACCURACY_SOURCE, ATLAS_SOURCE, FOCUS_SOURCE } from './layers/drawing.ts';
import { buildDrawnFeatures, findBounds, type Bounds, type DrawnFeatures } from './map-data.ts';
import { findHits } from './query-hits.ts';
import { buildStyle } from './style.ts';
import type { Theme } from './tokens.ts';
import type { Camera, FailReason, Padding } from './view.ts';

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

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The protocol belongs to MapLibre as a whole, not to one map. */
async function loadMapLibre() {
	const [maplibre, { Protocol }, worker] = await Promise.all([
		import('maplibre-gl'),
		import('pmtiles'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')
	]);
	maplibre.setWorkerUrl(worker.default);
	maplibre.addProtocol('pmtiles', new Protocol().tile);
	return maplibre;
}

/** The one owner of the MapLibre map. Nobody else touches it. */
export class MapController {
	/** Where the map looks now; `null` until it stands. */
	camera = $state.raw<Camera | null>(null);
	bounds = $state.raw<Bounds | null>(null);
	attribution = $state.raw('');

	#map: MapLibreMap | null = null;
	#input: MapInput;
	#events: MapEvents;
	#drawn: DrawnFeatures;
	#hovered: Id | null = null;
	#bands = new Map<Id, DrawnFeatures['features'][number]>();
	#isGone = false;
	#failed = new Set<FailReason>();

	constructor(input: MapInput, events: MapEvents) {
		this.#input = input;
		this.#events = events;
		this.#drawn = buildDrawnFeatures(input.features, input.layers);
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
				...(start ? { center: [start.lng, start.lat], zoom: start.zoom, bearing: start.bearing ?? 0 } : { bounds: home, fitBoundsOptions: { padding } }),
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
		this.#map?.remove();
		this.#map = null;
	}

	/** Applies what changed, each thing by its cheapest way. */
	update(input: MapInput): void {
		const before = this.#input;
		this.#input = input;
		const hasNewData = input.features !== before.features || input.layers !== before.layers;
		if (hasNewData) {
			this.#drawn = buildDrawnFeatures(input.features, input.layers);
			this.#bands.clear();
		}
		const map = this.#map;
		if (!map) return;
		const hasNewStyle = (['theme', 'view', 'language', 'local', 'base'] as const).some((key) => input[key] !== before[key]);
		if (hasNewData || hasNewStyle) map.setStyle(this.#buildStyle(), { diff: true, validate: false });
		else if (input.shown !== before.shown) map.setGlobalStateProperty('shown', [...input.shown]);
		if (input.label !== before.label) map.getCanvas().setAttribute('aria-label', input.label);
		if (input.selected !== before.selected || input.shown !== before.shown || input.highlighted !== before.highlighted) this.#refreshFocus(map);
		if (input.related !== before.related) this.#refreshRelated(map, before.related);
		this.#refreshHover(map, before.highlighted);
	}

	/** Features in view, whatever layers are shown; for panels that say how many. */
	isInView(id: Id): boolean {
		const own = this.findBounds(id);
		const view = this.bounds;
		return own !== null && view !== null && own[0] <= view[2] && view[0] <= own[2] && own[1] <= view[3] && view[1] <= own[3];
	}

	findBounds(id: Id): Bounds | null {
		return findBounds(this.#listFeatures(id).map((feature) => feature.geometry));
	}

	/** Shapes of a feature with its properties, segment by segment. */
	#listFeatures(id: Id): DrawnFeatures['features'] {
		return this.#drawn.features.filter((feature) => feature.properties.id === id);
	}

	findTitle(id: Id): string {
		return this.#listFeatures(id)[0]?.properties.title ?? id;
	}

	findGeometries(id: Id) {
		return this.#listFeatures(id).map((feature) => feature.geometry);
	}

	/** Shows a feature whole: a site at a zoom that shows its surroundings, a corridor from end to end. */
	flyTo(id: Id, padding: Padding): void {
		const bounds = this.findBounds(id);
		if (bounds) this.fitBounds(bounds, padding);
	}

	fitBounds(bounds: Bounds, padding: Padding): void {
		const isPlace = bounds[2] - bounds[0] < 0.02 && bounds[3] - bounds[1] < 0.02;
		const zoom = this.#map?.getZoom() ?? 0;
		this.#map?.fitBounds(bounds, { padding: this.#limitPadding(padding), maxZoom: isPlace ? Math.max(zoom, 7.5) : 10, duration: 900 });
	}

	/** Moves no further than needed to bring a feature out from under the panels; stays put when it is in the open. */
	reveal(id: Id, padding: Padding): void {
		const map = this.#map;
		const bounds = this.findBounds(id);
		if (!map || !bounds) return;
		const { clientWidth, clientHeight } = map.getContainer();
		const free = { left: padding.left, top: padding.top, right: clientWidth - padding.right, bottom: clientHeight - padding.bottom };
		const corners = [map.project([bounds[0], bounds[3]]), map.project([bounds[2], bounds[1]])] as const;
		const isOpen = corners[1].x > free.left + 24 && corners[0].x < free.right - 24 && corners[1].y > free.top + 24 && corners[0].y < free.bottom - 24;
		const offset: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
		if (!isOpen) map.easeTo({ center: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2], offset, duration: 600 });
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

	/** Panels may cover more than a small map has; MapLibre then could not fit anything. */
	#limitPadding(padding: Padding): PaddingOptions {
		const { clientWidth = 0, clientHeight = 0 } = this.#map?.getContainer() ?? {};
		const margin = Math.min(48, clientWidth / 10);
		const limit = (first: number, second: number, size: number) => {
			const share = Math.min(1, (size * 0.7) / Math.max(1, first + second + 2 * margin));
			return [(first + margin) * share, (second + margin) * share] as const;
		};
		const [left, right] = limit(padding.left, padding.right, clientWidth);
		const [top, bottom] = limit(padding.top, padding.bottom, clientHeight);
		return { top, right, bottom, left };
	}

	#buildStyle() {
		const { theme, view, language, local, base, shown } = this.#input;
		const basemap = buildBasemap({ theme, view, language, local, base });
		this.attribution = basemap.attribution;
		return buildStyle({
			theme,
			language,
			local,
			basemap,
			features: this.#drawn,
			focus: this.#buildFocus(),
			accuracy: this.#buildAccuracy(),
			shown: [...shown]
		});
	}

	/** The selected feature, and one highlighted from outside whose own layer is not shown. */
	#buildFocus(): DrawnFeatures {
		const { selected, highlighted, shown } = this.#input;
		const isIn = ({ properties }: DrawnFeatures['features'][number]) =>
			properties.id === selected || (properties.id === highlighted && !shown.has(properties.layer));
		return { type: 'FeatureCollection', features: this.#drawn.features.filter(isIn) };
	}

	/** Frame areas have no band: their bounds are the basemap's business. */
	#findBand(id: Id): DrawnFeatures['features'][number] | null {
		const known = this.#bands.get(id);
		if (known) return known;
		const shapes = this.#listFeatures(id).filter(({ properties }) => properties.part === 'shape' && properties.form !== 'end' && !properties.frame);
		const first = shapes[0];
		if (!first) return null;
		const geometry = buildAccuracyBand(shapes.map(({ geometry: shape, properties }) => ({ geometry: shape, accuracyKm: properties.accuracyKm })));
		const band = { type: 'Feature' as const, geometry, properties: first.properties };
		this.#bands.set(id, band);
		return band;
	}

	#buildAccuracy(): FeatureCollection {
		const ids = new Set([this.#input.selected, this.#hovered ?? this.#input.highlighted].filter((id) => id !== null));
		return { type: 'FeatureCollection', features: [...ids].map((id) => this.#findBand(id)).filter((band) => band !== null) };
	}

	#setData(map: MapLibreMap, source: string, data: FeatureCollection): void {
		map.getSource<GeoJSONSource>(source)?.setData(data);
	}

	#refreshFocus(map: MapLibreMap): void {
		this.#setData(map, FOCUS_SOURCE, this.#buildFocus());
		this.#setData(map, ACCURACY_SOURCE, this.#buildAccuracy());
	}

	#refreshRelated(map: MapLibreMap, before: ReadonlySet<Id>): void {
		for (const id of before) map.removeFeatureState({ source: ATLAS_SOURCE, id }, 'related');
		for (const id of this.#input.related) map.setFeatureState({ source: ATLAS_SOURCE, id }, { related: true });
	}

	#refreshHover(map: MapLibreMap, before: Id | null): void {
		const { highlighted } = this.#input;
		if (before === highlighted) return;
		if (before !== null && before !== this.#hovered) map.setFeatureState({ source: ATLAS_SOURCE, id: before }, { hover: false });
		if (highlighted !== null) map.setFeatureState({ source: ATLAS_SOURCE, id: highlighted }, { hover: true });
	}

	#setHovered(map: MapLibreMap, id: Id | null): void {
		if (id === this.#hovered) return;
		const { highlighted } = this.#input;
		if (this.#hovered !== null && this.#hovered !== highlighted) map.setFeatureState({ source: ATLAS_SOURCE, id: this.#hovered }, { hover: false });
		if (id !== null) map.setFeatureState({ source: ATLAS_SOURCE, id }, { hover: true });
		this.#hovered = id;
		map.getCanvas().classList.toggle('over-feature', id !== null);
		this.#setData(map, ACCURACY_SOURCE, this.#buildAccuracy());
		this.#events.onhover(id);
	}

	#listen(map: MapLibreMap): void {
		map.setMissingStyleImageResolver((name) => {
			const pixelRatio = devicePixelRatio > 2 ? 4 : Math.ceil(devicePixelRatio);
			const image = drawImage(name, pixelRatio);
			if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio });
		});
		map.on('click', (event) => this.#handleClick(map, event));
		map.on('mousemove', (event) => this.#setHovered(map, this.#findIds(map, event)[0] ?? null));
		map.on('mouseout', () => this.#setHovered(map, null));
		map.on('move', () => this.#readCamera());
		map.on('moveend', () => {
			this.#readCamera();
			if (this.camera && this.bounds) this.#events.onmove(this.camera, this.bounds);
		});
		map.once('load', () => {
			this.#refreshRelated(map, new Set());
			this.#refreshHover(map, null);
			this.#events.onready();
		});
		map.on('error', ({ error }) => {
			console.error(error);
			this.#fail(findFailReason(error.message));
		});
		map.on('webglcontextlost', () => this.#fail('context-lost'));
		map.on('webglcontextrestored', () => {
			this.#failed.delete('context-lost');
			this.#refreshRelated(map, new Set());
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
		if (this.#failed.has(reason)) return;
		this.#failed.add(reason);
		this.#events.onfail(reason, failMessages[reason]);
	}
}
