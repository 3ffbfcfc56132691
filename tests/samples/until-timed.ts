import { vi } from 'vitest';

/** Until a timer of so many milliseconds is set; time that was stopped stands still meanwhile. */
export function untilTimed(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const set = globalThis.setTimeout;
		const spy = vi.spyOn(globalThis, 'setTimeout');
		spy.mockImplementation(((...timer: Parameters<typeof setTimeout>) => {
			if (timer[1] === ms) {
				spy.mockRestore();
				resolve();
			}
			return set(...timer);
		}) as typeof setTimeout);
	});
}
