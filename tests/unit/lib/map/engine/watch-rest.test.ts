import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { watchRest } from '../../../../../src/lib/map/engine/watch-rest.ts';
import { ATLAS_SOURCE } from '../../../../../src/lib/map/drawings/drawing.ts';

/** As much of a map as is watched. */
class FakeMap {
	readonly dataset: Record<string, string> = {};
	readonly #listeners = new Map<string, (event: object) => void>();

	getContainer = (): { dataset: Record<string, string> } => ({ dataset: this.dataset });
	on = (type: string, listener: (event: object) => void): void => void this.#listeners.set(type, listener);
	fire = (type: string, event: object = {}): void => this.#listeners.get(type)?.(event);
}

test('a map that rests says so once with each features that came, and not for a move over what is there or for the basemap', () => {
	const map = new FakeMap();
	let told = 0;
	watchRest(map as unknown as MapLibreMap, () => told++);
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
