import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askWhenQuiet } from '../../../../src/lib/ui/ask-when-quiet.ts';

describe('parts that nobody sees at first', () => {
	let isDrawing = false;
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('document', { querySelector: () => (isDrawing ? null : {}) });
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('are asked for once the page has long been there, each once, and one that fails keeps back no other', async () => {
		const asked: string[] = [];
		const ask = (name: string) => (): Promise<void> => {
			asked.push(name);
			return name === 'lost' ? Promise.reject(new Error(name)) : Promise.resolve();
		};
		askWhenQuiet(ask('tools'), ask('lost'));
		await vi.advanceTimersByTimeAsync(2000);
		askWhenQuiet(ask('cards'));
		isDrawing = true;
		await vi.advanceTimersByTimeAsync(10_000);
		expect(asked, 'while the map is drawn').toEqual([]);
		isDrawing = false;
		await vi.runAllTimersAsync();
		expect(asked).toEqual(['tools', 'lost', 'cards']);

		askWhenQuiet(ask('late'));
		await vi.runAllTimersAsync();
		expect(asked).toEqual(['tools', 'lost', 'cards', 'late']);
	});
});
