import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../../src/lib/ui/after-paint.ts';

describe('what follows a paint', () => {
	const frames: (() => void)[] = [];
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
		vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
	});
	afterEach(() => {
		frames.splice(0);
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('is no part of the frame that is painted first', () => {
		const work = vi.fn();
		afterPaint(work);
		vi.runAllTimers();
		frames.splice(0).forEach((frame) => frame());
		expect(work).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(work).toHaveBeenCalledOnce();
	});

	it('comes after what waits since the frame', () => {
		const order: string[] = [];
		afterPaint(() => order.push('work'));
		frames.splice(0).forEach((frame) => frame());
		setTimeout(() => order.push('key'));
		vi.runAllTimers();
		expect(order).toEqual(['key', 'work']);
	});

	it('can be taken back before and after the frame', () => {
		const work = vi.fn();
		afterPaint(work)();
		expect(frames).toEqual([]);
		const takeBack = afterPaint(work);
		frames.splice(0).forEach((frame) => frame());
		vi.advanceTimersToNextTimer();
		takeBack();
		vi.runAllTimers();
		expect(work).not.toHaveBeenCalled();
	});
});
