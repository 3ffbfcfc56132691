import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../../../../src/lib/map/engine/watch-pointer.ts';

class Touch {
	readonly pointerType = 'touch';
}
beforeEach(() => void vi.stubGlobal('PointerEvent', Touch));

/** A map with one thing drawn at its middle, which counts how often it is asked what it drew. */
class FakeMap {
	readonly #listeners: [string, (event: object) => void][] = [];
	asked = 0;
	drawn = ['quay'];

	on = (type: string, listener: (event: object) => void): void => void this.#listeners.push([type, listener]);
	fire = (type: string, event: object = {}): void => {
		this.#listeners.filter(([each]) => each === type).forEach(([, listener]) => listener(event));
	};
	getLayer = (): object => ({});
	project = (): object => ({ x: 50, y: 50 });
	queryRenderedFeatures = (): object[] => {
		this.asked += 1;
		return this.drawn.map((id) => ({
			properties: { id, form: 'point', frame: false, prominence: 1, title: id },
			layer: { id: 'any', type: 'circle' },
			geometry: { type: 'Point', coordinates: [0, 0] }
		}));
	};
}

const at = (x: number, originalEvent: object = {}): MapMouseEvent => {
	return { point: { x, y: 50 }, originalEvent } as unknown as MapMouseEvent;
};

function rest(): { map: FakeMap; click: (event: MapMouseEvent) => { ids: string[]; asked: boolean }; told: unknown[] } {
	const map = new FakeMap();
	const told: unknown[] = [];
	const find = watchPointer(map as unknown as MapLibreMap, (feature) => told.push(feature?.id ?? null));
	map.fire('mousemove', at(50));
	map.fire('idle');
	const click = (event: MapMouseEvent): { ids: string[]; asked: boolean } => {
		const before = map.asked;
		const ids = find(event).map(({ id }) => id);
		return { ids, asked: map.asked > before };
	};
	return { map, click, told };
}

test('a click where pointer and map rest opens what the pointer is on, and asks the map nothing more', () => {
	const { map, click, told } = rest();
	const before = map.asked;
	map.fire('mousemove', at(50));
	expect(map.asked, 'a move to the same spot').toBe(before);
	expect(told).toEqual(['quay', 'quay']);
	expect(click(at(50))).toEqual({ ids: ['quay'], asked: false });
});

test.each(['move', 'data', 'resize'])('after a %s the map is asked anew what a click met', (change) => {
	const { map, click } = rest();
	map.drawn = ['pier'];
	map.fire(change);
	expect(click(at(50))).toEqual({ ids: ['pier'], asked: true });
});

test('elsewhere, by a finger, and before the map rests a click asks the map', () => {
	const { map, click } = rest();
	expect(click(at(51)).asked).toBe(true);
	expect(click(at(50, new Touch())).asked).toBe(true);
	map.fire('data');
	map.fire('mousemove', at(50));
	expect(click(at(50)).asked).toBe(true);
});

test('what goes from under a pointer that rests is told, and no click meets it', () => {
	const { map, click, told } = rest();
	map.drawn = [];
	map.fire('data');
	map.fire('idle');
	expect(told).toEqual(['quay', null]);
	expect(click(at(50)).ids).toEqual([]);
});
