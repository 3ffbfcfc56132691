import { browser } from '$app/environment';

let isLeft = false;

if (browser) {
	addEventListener('pagehide', () => (isLeft = true));
	addEventListener('pageshow', () => (isLeft = false));
}

/**
 * At once, but where the page is being left: what it had asked for was given up and did not fail. One that is come back
 * to goes on.
 */
export async function untilShown(): Promise<void> {
	if (isLeft) {
		await new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }));
	}
}
