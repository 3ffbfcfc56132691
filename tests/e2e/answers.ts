import type { Page } from '@playwright/test';

/** What comes in place of what the site has: nothing ever, nothing as the line is cut, or this. */
type Answer = 'never' | 'cut' | { status?: number; body?: string };

/**
 * Gives an answer to all requests for an address, in which `**` stands for any letters, until the function it returns
 * is called.
 */
export type GiveAnswer = (address: string, answer: Answer) => Promise<() => Promise<void>>;

/**
 * Gives answers in a page. Playwright's own `route` is asked about every request of the page and keeps it from its
 * cache, which doubles the work of a load; this asks about that address alone. What `never` held back comes once it is
 * left off.
 */
export function answersIn(page: Page): { answer: GiveAnswer; stop: () => Promise<void> } {
	const given = new Set<() => Promise<void>>();
	const answer: GiveAnswer = async (address, what) => {
		const session = await page.context().newCDPSession(page);
		const held: string[] = [];
		// A request that comes as the session ends, or whose page is left, is answered by nobody: the browser lets it
		// go on.
		const give = (sent: Promise<unknown>): void => void sent.catch(() => undefined);
		session.on('Fetch.requestPaused', ({ requestId }) => {
			if (what === 'never') {
				held.push(requestId);
			} else if (what === 'cut') {
				give(session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }));
			} else {
				const body = Buffer.from(what.body ?? '').toString('base64');
				give(session.send('Fetch.fulfillRequest', { requestId, responseCode: what.status ?? 200, body }));
			}
		});
		await session.send('Fetch.enable', { patterns: [{ urlPattern: address }] });
		const leave = async (): Promise<void> => {
			if (given.delete(leave)) {
				const goOn = held.map((requestId) => session.send('Fetch.continueRequest', { requestId }));
				// A page that was left has given its requests up.
				await Promise.allSettled(goOn);
				await session.detach();
			}
		};
		given.add(leave);
		return leave;
	};
	return { answer, stop: async () => void (await Promise.all([...given].map((leave) => leave()))) };
}
