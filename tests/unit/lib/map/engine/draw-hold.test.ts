import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DrawHold } from '../../../../../src/lib/map/engine/draw-hold.ts';

type Watched = ConstructorParameters<typeof DrawHold>[0];

function buildMap() {
	const draw = vi.fn();
	const listeners = new Map<string, () => void>();
	const map = Object.create({
		triggerRepaint: draw,
		on: (name: string, listener: () => void) => listeners.set(name, listener)
	}) as Watched;
	return { map, draw, say: (name: string) => listeners.get(name)?.() };
}

const nowhere = (): boolean => false;

describe('a map held for a text', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('draws what was asked meanwhile once, when the text is there', () => {
		const { map, draw } = buildMap();
		const hold = new DrawHold(map, nowhere);
		hold.hold();
		map.triggerRepaint();
		map.triggerRepaint();
		expect(draw).not.toHaveBeenCalled();
		hold.release();
		expect(draw).toHaveBeenCalledOnce();
		map.triggerRepaint();
		expect(draw).toHaveBeenCalledTimes(2);
	});

	it('waits from the press on where the pointer is on something, and not where the press becomes a drag', () => {
		const { map, draw, say } = buildMap();
		let isPointed = true;
		new DrawHold(map, () => isPointed);
		say('mousedown');
		map.triggerRepaint();
		expect(draw).not.toHaveBeenCalled();
		say('mousemove');
		expect(draw).toHaveBeenCalledOnce();
		isPointed = false;
		say('mousedown');
		map.triggerRepaint();
		expect(draw).toHaveBeenCalledTimes(2);
	});

	it('draws again where no text comes', () => {
		const { map, draw } = buildMap();
		new DrawHold(map, nowhere).hold();
		map.triggerRepaint();
		vi.runAllTimers();
		expect(draw).toHaveBeenCalledOnce();
	});

	it('keeps the order in which a map that loads draws', () => {
		const { map } = buildMap();
		const whileLoading = vi.fn();
		map.triggerRepaint = whileLoading;
		const hold = new DrawHold(map, nowhere);
		hold.hold();
		map.triggerRepaint();
		hold.release();
		expect(whileLoading).toHaveBeenCalledOnce();
		expect(map.triggerRepaint).toBe(whileLoading);
	});
});
