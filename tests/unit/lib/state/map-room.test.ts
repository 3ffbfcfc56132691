import { afterEach, describe, expect, it, vi } from 'vitest';
import { MapRoom } from '../../../../src/lib/state/map-room.ts';

afterEach(() => {
	vi.useRealTimers();
});

/** Whether the map has its room, after all that is under way in this moment. */
async function watch(room: MapRoom): Promise<() => Promise<boolean>> {
	let hasRoom = false;
	void room.whenSettled().then(() => (hasRoom = true));
	return async () => {
		await Promise.resolve();
		await Promise.resolve();
		return hasRoom;
	};
}

describe('the room of the map', () => {
	it('is there at once where nothing says otherwise', async () => {
		const room = new MapRoom();
		room.settle('banner', true);
		const look = await watch(room);
		expect(await look()).toBe(true);
	});

	it('is there once all around has its height', async () => {
		const room = new MapRoom();
		room.settle('banner', false);
		room.settle('timeline', false);
		const look = await watch(room);
		room.settle('banner', true);
		expect(await look()).toBe(false);
		room.settle('timeline', true);
		expect(await look()).toBe(true);
	});

	it('is waited for no longer than ten seconds', async () => {
		vi.useFakeTimers();
		const room = new MapRoom();
		room.settle('timeline', false);
		const look = await watch(room);
		vi.advanceTimersByTime(9_999);
		expect(await look()).toBe(false);
		vi.advanceTimersByTime(1);
		expect(await look()).toBe(true);
	});
});
