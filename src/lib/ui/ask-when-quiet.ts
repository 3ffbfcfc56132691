type Ask = () => Promise<unknown>;

/**
 * Milliseconds after which a page has shown what it was opened for; where its map is not drawn yet it waits as long
 * again, so many times.
 */
const QUIET_AFTER = 4000;
const MAX_WAITS = 10;
const DRAWN_MAP = '[data-idle="true"]';
const waiting: Ask[] = [];

/**
 * Asks for a part of the page that nobody sees at first once the page has nothing else to do, so that it is there when
 * it is wanted. What fails here is asked for again then. Browser only.
 */
export function askWhenQuiet(...asked: readonly Ask[]): void {
	if (waiting.length === 0) {
		wait(0);
	}
	waiting.push(...asked);
}

function wait(waits: number): void {
	setTimeout(() => {
		if (waits < MAX_WAITS && document.querySelector(DRAWN_MAP) === null) {
			wait(waits + 1);
		} else {
			waiting.splice(0).forEach(askInTurn);
		}
	}, QUIET_AFTER);
}

function askInTurn(ask: Ask): void {
	// Safari has no such call.
	const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work));
	whenIdle(() => void ask().catch(() => undefined));
}
