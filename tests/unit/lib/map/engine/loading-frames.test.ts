import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawLessWhileLoading, drawOnceLoaded } from '../../../../../src/lib/map/engine/loading-frames.ts';

interface Drawing {
	clear: () => void;
	drawElements: () => void;
}
type Watched = Parameters<typeof drawLessWhileLoading>[0];

/** A map of two sources that counts its frames. */
function buildMap() {
	const ready = new Set(['relief']);
	const listeners = new Map<
		string,
		(event: { sourceDataType?: string; source?: { type: string }; tile?: object }) => void
	>();
	const state = {
		frames: 0,
		readied: 0,
		cleared: 0,
		drawn: 0,
		areTilesLoaded: true,
		isGroundLoaded: false,
		isMoving: false,
		isFailing: false
	};
	const gl = Object.create({ clear: () => void state.cleared++, drawElements: () => void state.drawn++ }) as Drawing;
	/** As MapLibre has it, on the class. */
	const painting = {
		context: { gl },
		render: () => {
			state.readied++;
			if (state.isFailing) {
				throw new Error('no memory');
			}
			gl.clear();
			gl.drawElements();
		}
	};
	const painter = Object.create(painting) as typeof painting;
	const drawing = {
		triggerRepaint: () => {
			state.frames++;
			painter.render();
		}
	};
	const map = Object.assign(Object.create(drawing), {
		painter,
		areTilesLoaded: () => state.areTilesLoaded,
		isSourceLoaded: () => state.isGroundLoaded,
		isMoving: () => state.isMoving,
		getSource: (id: string) => ({ loaded: () => ready.has(id) }),
		on: (name: string, listener: () => void) => listeners.set(name, listener),
		off: (name: string) => listeners.delete(name),
		once: (name: string, listener: () => void) => listeners.set(name, listener)
	}) as Watched;
	drawLessWhileLoading(map, {
		ground: { type: 'vector' },
		sites: { type: 'geojson', data: '' },
		relief: { type: 'raster' }
	});
	return {
		map,
		state,
		comeReady: (id: string) => {
			ready.add(id);
			map.triggerRepaint();
			listeners.get('sourcedata')?.({ sourceDataType: 'metadata' });
		},
		bringTile: (type = 'vector') => listeners.get('sourcedata')?.({ source: { type }, tile: {} }),
		say: (name: string) => listeners.get(name)?.({})
	};
}

describe('a map that loads', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('asks for tiles with the first source that is ready, and draws the rest once every tile is there', () => {
		const { map, state, comeReady } = buildMap();
		map.triggerRepaint();
		expect(state.frames).toBe(0);
		comeReady('ground');
		expect(state.frames).toBe(1);
		state.areTilesLoaded = false;
		comeReady('sites');
		expect(state.frames).toBe(2);
		map.triggerRepaint();
		map.triggerRepaint();
		expect(state.frames).toBe(2);
		state.areTilesLoaded = true;
		map.triggerRepaint();
		expect(state.frames).toBe(3);
	});

	it('shows what has come after a while where the rest stays away', () => {
		const { map, state, comeReady } = buildMap();
		comeReady('ground');
		state.areTilesLoaded = false;
		map.triggerRepaint();
		map.triggerRepaint();
		vi.runAllTimers();
		expect(state.frames).toBe(2);
	});

	it('draws nothing until the first tile that is no picture is there, and then each frame', () => {
		const { map, state, comeReady, bringTile, say } = buildMap();
		comeReady('ground');
		expect([state.frames, state.drawn]).toEqual([1, 0]);
		state.areTilesLoaded = false;
		bringTile('raster');
		comeReady('sites');
		expect([state.frames, state.drawn]).toEqual([2, 0]);
		bringTile('geojson');
		comeReady('sites');
		expect([state.frames, state.drawn]).toEqual([3, 1]);
		say('idle');
		map.triggerRepaint();
		expect([state.frames, state.drawn]).toEqual([4, 2]);
	});

	it('readies its first frame once, unseen, when the first tile of many is there', () => {
		const { state, comeReady, bringTile } = buildMap();
		comeReady('ground');
		state.areTilesLoaded = false;
		bringTile();
		bringTile();
		expect(state).toMatchObject({ frames: 2, readied: 1, cleared: 0, drawn: 0 });
		comeReady('sites');
		expect(state).toMatchObject({ frames: 3, readied: 2, cleared: 1, drawn: 1 });
	});

	it('draws at once where by then it is whole but for pictures', () => {
		const { state, comeReady, bringTile } = buildMap();
		comeReady('ground');
		state.areTilesLoaded = false;
		state.isGroundLoaded = true;
		bringTile();
		expect(state).toMatchObject({ frames: 2, drawn: 1 });
	});

	it('draws again after a frame that failed', () => {
		const { state, comeReady, bringTile } = buildMap();
		comeReady('ground');
		state.areTilesLoaded = false;
		state.isFailing = true;
		expect(() => bringTile()).toThrow('no memory');
		state.isFailing = false;
		comeReady('sites');
		expect(state).toMatchObject({ cleared: 1, drawn: 1 });
	});

	it('draws what needs no tile where none comes', () => {
		const { state, comeReady, say } = buildMap();
		comeReady('ground');
		expect([state.frames, state.drawn]).toEqual([1, 0]);
		say('idle');
		expect([state.frames, state.drawn]).toEqual([2, 1]);
	});

	it('moves at once, and draws as ever once it was idle', () => {
		const { map, state, comeReady, bringTile, say } = buildMap();
		comeReady('ground');
		state.areTilesLoaded = false;
		state.isMoving = true;
		map.triggerRepaint();
		expect(state.frames).toBe(2);
		state.isMoving = false;
		bringTile();
		expect(state.frames).toBe(3);
		say('idle');
		map.triggerRepaint();
		expect(state.frames).toBe(4);
	});
});

/** A map whose one source has taken other data, and that counts its frames. */
function buildGiven() {
	const state = { frames: 0, isLoaded: false, isMoving: false };
	const drawing = { triggerRepaint: () => void state.frames++ };
	const map = Object.assign(Object.create(drawing), {
		isMoving: () => state.isMoving,
		isSourceLoaded: () => state.isLoaded
	}) as Parameters<typeof drawOnceLoaded>[0];
	return { map, state };
}

describe('a map that is given other data', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is drawn once all of them are there, and then as ever', () => {
		const { map, state } = buildGiven();
		// Until it was given, its sources are loaded as they were before.
		state.isLoaded = true;
		drawOnceLoaded(map, ['sites'], () => {
			map.triggerRepaint();
			state.isLoaded = false;
		});
		map.triggerRepaint();
		expect(state.frames).toBe(0);
		state.isLoaded = true;
		map.triggerRepaint();
		expect(state.frames).toBe(1);
		state.isLoaded = false;
		map.triggerRepaint();
		vi.runAllTimers();
		expect(state.frames).toBe(2);
	});

	it('moves at once, and shows what has come after a while', () => {
		const { map, state } = buildGiven();
		drawOnceLoaded(map, ['sites'], () => undefined);
		state.isMoving = true;
		map.triggerRepaint();
		expect(state.frames).toBe(1);
		state.isMoving = false;
		drawOnceLoaded(map, ['sites'], () => undefined);
		map.triggerRepaint();
		vi.runAllTimers();
		expect(state.frames).toBe(2);
	});

	it('that loads keeps its own order of drawing', () => {
		const { map, state } = buildMap();
		const given = Object.assign(map, { isSourceLoaded: () => true });
		drawOnceLoaded(given, ['sites'], () => undefined);
		map.triggerRepaint();
		expect(state.frames).toBe(0);
	});
});
