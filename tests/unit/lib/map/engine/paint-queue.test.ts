import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaintQueue } from '../../../../../src/lib/map/engine/paint-queue.ts';

/** Paints when told to. */
let paint: () => void = () => undefined;

describe('work for the map', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		let frames: (() => void)[] = [];
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
		vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
		paint = () => {
			const due = frames;
			frames = [];
			due.forEach((frame) => frame());
		};
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('waits until the page is painted, finds the map up to date, keeps its order, and says once that it waits', () => {
		const log: string[] = [];
		const queue = new PaintQueue(
			() => log.push('waits'),
			() => log.push('up to date')
		);
		queue.put(() => log.push('focus'));
		queue.put(() => log.push('camera'));
		expect(log).toEqual(['waits']);
		paint();
		expect(log).toEqual(['waits']);
		vi.advanceTimersByTime(15);
		expect(log).toEqual(['waits']);
		vi.advanceTimersByTime(1);
		expect(log).toEqual(['waits', 'up to date', 'focus', 'camera']);
		vi.runAllTimers();
		expect(log).toHaveLength(4);
	});

	it('is done in a page that nobody sees, which is never painted', () => {
		const done = vi.fn();
		new PaintQueue(() => undefined, done).put();
		vi.runAllTimers();
		expect(done).toHaveBeenCalledOnce();
	});

	it('is done at once for a picture, and never where the map is gone', () => {
		const work = vi.fn();
		const queue = new PaintQueue(
			() => undefined,
			() => undefined
		);
		queue.put(work);
		queue.flush();
		expect(work).toHaveBeenCalledOnce();
		queue.put(work);
		queue.clear();
		paint();
		vi.runAllTimers();
		expect(work).toHaveBeenCalledOnce();
	});
});
