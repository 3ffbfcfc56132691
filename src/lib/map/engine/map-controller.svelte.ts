import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { tick } from 'svelte';
import type { Id } from '../../../model/common.ts';
import { NO_COVERS, findCovers } from './covers.ts';
import { DrawHold } from './draw-hold.ts';
import { addImage } from './draw-image.ts';
import { checkOrigin, failMessages, findFailReason, tellFailure } from './errors.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { HitFeature } from './hit.ts';
import { isPreview } from './is-preview.ts';
import { loadStyle } from './loading-frames.ts';
import { loadMapLibre } from './load-maplibre.ts';
import { isReadable } from './mark-complete.ts';
import type { Bounds } from './map-data.ts';
import type { MapInput } from './map-input.ts';
import { MapPainter } from './map-painter.ts';
import type { MapEvents } from './map-events.ts';
import { bringIntoOpen, fitBounds, fitInto, lookAt, onGesture, readBounds, readCamera } from './move-camera.ts';
import { readDrawn, type DrawnNow } from './read-drawn.ts';
import { watchPointer } from './watch-pointer.ts';
import { RestMark, watchRest } from './watch-rest.ts';
import { captureMap, findDisputesAt, settleMap } from './read-map.ts';
import type { Capture } from './capture.ts';
import { findFade } from './find-fade.ts';
import { isOverlapping, limitPadding, type Camera, type FailReason, type Padding } from './camera.ts';

/** The one owner of the MapLibre map. Nobody else touches it. */
export class MapController {
	/** Where the map looks now; `null` until it stands. */
	camera = $state.raw<Camera | null>(null);
	bounds = $state.raw<Bounds | null>(null);
	/** The feature under the pointer, by its name, and where the pointer is on the canvas. */
	pointed = $state.raw<{ title: string; x: number; y: number } | null>(null);

	#map: MapLibreMap | null = null;
	#events: MapEvents;
	#painter: MapPainter;
	#hold: DrawHold | null = null;
	#isGone = false;
	#failed: FailReason[] = [];
	readonly #rest = new RestMark();
	/** Bounds shown at first, for as long as nobody has moved the map: panels may still take their size. */
	#opening: Bounds | null = null;
	/** What panels cover: a camera looks at the middle of the rest. */
	#covered: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

	constructor(input: MapInput, events: MapEvents) {
		this.#events = events;
		this.#painter = new MapPainter(input);
	}

	/** Loads MapLibre and makes the map. Without WebGL 2 it reports so and leaves no map. */
	async start(container: HTMLElement, start: Camera | null, home: Bounds, padding: Padding): Promise<void> {
		const maplibre = await loadMapLibre(this.#painter.input.base);
		if (this.#isGone) {
			return;
		}
		const page = location.href;
		try {
			this.#map = new maplibre.Map({
				container,
				validateStyle: false,
				...(start
					? {
							center: [start.lng, start.lat],
							zoom: start.zoom,
							bearing: start.bearing ?? 0
						}
					: {
							bounds: home,
							fitBoundsOptions: { padding: limitPadding(padding, container) }
						}),
				minZoom: 1.5,
				maxZoom: 13,
				maxPitch: 0,
				attributionControl: false,
				fadeDuration: findFade(),
				clickTolerance: 5,
				locale: { 'Map.Title': this.#painter.input.label },
				transformRequest: (url) => ({ url: checkOrigin(url, page) })
			});
		} catch (cause) {
			console.error(cause);
			this.#fail('no-webgl');
			return;
		}
		this.#opening = start ? null : home;
		this.#hold = new DrawHold(this.#map, () => this.#painter.hovered !== null);
		this.#painter.attach(this.#map);
		this.#listen(this.#map);
		this.cover(padding);
		if (start && Object.values(padding).some((pixels) => pixels > 0)) {
			this.jumpTo(start);
		}
		this.#readCamera();
		// What stands over the map stands there once the page knows the camera: a style that came first would be laid out twice.
		await Promise.all([tick(), this.#painter.loadLabels(this.#map.getZoom())]);
		if (this.#isGone) {
			return;
		}
		this.refreshCovers();
		loadStyle(this.#map, this.#painter.buildStyle());
	}

	destroy(): void {
		this.#isGone = true;
		this.#painter.destroy();
		this.#map?.remove();
		this.#map = null;
	}

	update(input: MapInput): void {
		// Elsewhere it rests only after a frame more: then all that was asked of it has begun.
		const isChanged = this.#painter.update(input) || !isPreview();
		this.#hold?.release();
		if (isChanged) {
			this.#map?.triggerRepaint();
		}
		this.#rest.begin(isChanged);
	}

	/** Something is asked of the map and not yet begun. */
	markBusy(): void {
		this.#rest.ask();
	}

	get index(): FeatureIndex {
		return this.#painter.index;
	}

	/** Whether the bounds of a feature overlap the view, whatever layers are shown. */
	isOnScreen(id: Id): boolean {
		const bounds = this.index.findBounds(id);
		return bounds !== null && this.bounds !== null && isOverlapping(bounds, this.bounds);
	}

	/** What of the atlas is drawn just now, from tiles: each feature, and a shape of each look. */
	readDrawn(): DrawnNow {
		return this.#map ? readDrawn(this.#map, this.#painter.input.tiles?.stood) : { ids: [], looks: [] };
	}

	/** Shows a feature whole: a site at a zoom that shows its surroundings, a corridor from end to end. */
	flyTo(id: Id, padding: Padding): void {
		const bounds = this.index.findBounds(id);
		if (bounds) {
			this.fitBounds(bounds, padding);
		}
	}

	fitBounds(bounds: Bounds, padding: Padding): void {
		this.#opening = null;
		if (this.#map) {
			fitInto(this.#map, bounds, padding);
		}
	}

	/** Moves no further than needed to bring a feature out from under the panels; stays put when it is in the open. */
	reveal(id: Id, padding: Padding): void {
		const bounds = this.index.findBounds(id);
		this.#opening = null;
		if (this.#map && bounds) {
			bringIntoOpen(this.#map, bounds, padding);
		}
	}

	zoomBy(steps: number): void {
		const map = this.#map;
		this.#opening = null;
		map?.easeTo({ zoom: map.getZoom() + steps, duration: 250 });
	}

	panBy(dx: number, dy: number): void {
		this.#opening = null;
		this.#map?.panBy([dx, dy], { duration: 250 });
	}

	resetNorth(): void {
		this.#map?.easeTo({ bearing: 0, duration: 400 });
	}

	jumpTo(camera: Camera): void {
		this.#opening = null;
		if (this.#map) {
			lookAt(this.#map, camera, this.#covered);
		}
	}

	/** Says what panels cover from now on. The map stays where it is. */
	cover(padding: Padding): void {
		this.#covered = padding;
		this.#refitOpening();
	}

	/** Sees anew what stands over the map. While it moves names may run under a button; once it stands, none does. */
	refreshCovers(): void {
		if (this.#map) {
			const isPaper = this.#painter.input.theme === 'print';
			this.#painter.setCovers(isPaper ? NO_COVERS : findCovers(this.#map, this.#covered.bottom));
		}
	}

	/** Fits the opening view again while it still is the opening view, so that every load opens alike. */
	#refitOpening(): void {
		const map = this.#map;
		if (map && this.#opening) {
			fitBounds(map, this.#opening, this.#covered, { animate: false });
		}
	}

	/** Where a place stands on the canvas, in CSS pixels. */
	project(position: [number, number]): { x: number; y: number } {
		return this.#map?.project(position) ?? { x: 0, y: 0 };
	}

	/** The map as it stands, as a picture; `null` until it can be read. */
	capture = (): Capture | null => (this.#map && isReadable(this.#map) ? captureMap(this.#map) : null);

	/** Comes once everything asked of the map is drawn. */
	async settle(): Promise<void> {
		await (this.#map && settleMap(this.#map));
	}

	#listen(map: MapLibreMap): void {
		map.setMissingStyleImageResolver((name) => addImage(map, name));
		const find = watchPointer(map, (feature, point) => this.#setHovered(map, feature, point));
		map.on('click', (event) => this.#handleClick(map, event, find(event)));
		map.on('resize', () => this.#refitOpening());
		onGesture(map, () => (this.#opening = null));
		map.on('move', () => this.#readCamera());
		map.on('zoom', () => void this.#painter.loadLabels(map.getZoom()));
		map.on('moveend', () => {
			this.#readCamera();
			this.refreshCovers();
			this.#events.onmove(this.#opening ? null : this.camera);
		});
		map.once('style.load', () => {
			this.refreshCovers();
			this.#events.onready();
			this.#painter.lend(this.#events.onlend);
		});
		watchRest(map, this.#rest, () => this.#events.onrest());
		map.on('error', (failure) => {
			tellFailure(failure);
			this.#fail(findFailReason(failure.error.message));
		});
		map.on('webglcontextlost', () => this.#fail('context-lost'));
		map.on('webglcontextrestored', () => {
			this.#failed = this.#failed.filter((reason) => reason !== 'context-lost');
			this.#events.onready();
		});
	}

	#setHovered(map: MapLibreMap, feature: HitFeature | null, point: { x: number; y: number }): void {
		const id = feature?.id ?? null;
		this.pointed =
			feature === null
				? null
				: {
						title: feature.title || this.index.findTitle(feature.id),
						x: point.x,
						y: point.y
					};
		if (id === this.#painter.hovered) {
			return;
		}
		this.#painter.setHovered(id);
		map.getCanvas().classList.toggle('over-feature', id !== null);
		this.#events.onhover(id, this.pointed?.title ?? '');
	}

	#handleClick(map: MapLibreMap, event: MapMouseEvent, found: HitFeature[]): void {
		const box = map.getContainer().getBoundingClientRect();
		if (found.length === 1) {
			this.#hold?.hold();
		}
		this.#events.onselect(found, {
			x: box.left + event.point.x,
			y: box.top + event.point.y
		});
		this.#events.ondispute(found.length > 0 ? [] : findDisputesAt(map, event.point));
	}

	#readCamera(): void {
		if (this.#map) {
			this.camera = readCamera(this.#map, this.#covered);
			this.bounds = readBounds(this.#map);
		}
	}

	/** Each reason is reported once, however many tiles it spoils. */
	#fail(reason: FailReason): void {
		if (this.#failed.includes(reason)) {
			return;
		}
		this.#failed.push(reason);
		this.#events.onfail(reason, failMessages[reason]);
	}
}
