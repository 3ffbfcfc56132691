import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { RestMark, watchRest } from '../../../../../src/lib/map/engine/watch-rest.ts';
import { ATLAS_SOURCE } from '../../../../../src/lib/map/drawings/drawing.ts';

/** As much of a map as is watched. */
class FakeMap {
	readonly dataset: Record<string, string> = {};
	readonly #listeners = new Map<string, (event: object) => void>();

	isLoaded = true;

	isSourceLoaded = (): boolean => this.isLoaded;
	getContainer = (): { dataset: Record<string, string> } => ({ dataset: this.dataset });
	on = (type: string, listener: (event: object) => void): void => void this.#listeners.set(type, listener);
	fire = (type: string, event: object = {}): void => this.#listeners.get(type)?.(event);
}

function watchFake(): Pick<FakeMap, 'dataset' | 'fire'> & { mark: RestMark } {
	const [map, mark] = [new FakeMap(), new RestMark()];
	watchRest(map as unknown as MapLibreMap, mark, () => undefined);
	return { dataset: map.dataset, fire: map.fire, mark };
}

test('a map that rests says so once with each features that came, and not for a move over what is there or for the basemap', () => {
	const map = new FakeMap();
	let told = 0;
	watchRest(map as unknown as MapLibreMap, new RestMark(), () => told++);
	map.fire('sourcedata', { sourceId: ATLAS_SOURCE });
	map.fire('sourcedata', { sourceId: 'basemap', tile: {} });
	map.fire('render');
	expect(map.dataset.idle).toBe('false');
	map.fire('idle');
	expect([map.dataset.idle, told]).toEqual(['true', 0]);
	map.fire('sourcedata', { sourceId: ATLAS_SOURCE, tile: {} });
	map.fire('render');
	expect(told, 'not before all is drawn').toBe(0);
	map.fire('idle');
	map.fire('render');
	map.fire('idle');
	expect(told).toBe(1);
});

test('a map counts how often features that came were drawn whole', () => {
	const map = new FakeMap();
	watchRest(map as unknown as MapLibreMap, new RestMark(), () => undefined);
	map.fire('render');
	expect(map.dataset.drawn).toBeUndefined();
	map.isLoaded = false;
	map.fire('sourcedata', { sourceId: ATLAS_SOURCE, tile: {} });
	map.fire('render');
	expect(map.dataset.drawn).toBeUndefined();
	map.isLoaded = true;
	map.fire('render');
	map.fire('render');
	expect(map.dataset.drawn).toBe('1');
});

test('a map of which nothing is asked in the end rests as before; one that draws says so itself', () => {
	const { dataset, fire, mark } = watchFake();
	fire('idle');
	mark.ask();
	mark.ask();
	expect(dataset.idle).toBe('false');
	mark.begin(false);
	expect(dataset.idle).toBe('true');
	mark.ask();
	mark.begin(true);
	mark.begin(false);
	expect(dataset.idle).toBe('false');
	fire('idle');
	expect(dataset.idle).toBe('true');
});

test('a map that has drawn what was asked before does not rest while anything asked is not begun', () => {
	const { dataset, fire, mark } = watchFake();
	fire('render');
	mark.ask();
	fire('idle');
	expect(dataset.idle).toBe('false');
	mark.begin(false);
	expect(dataset.idle, 'nothing was to be drawn').toBe('true');
});
