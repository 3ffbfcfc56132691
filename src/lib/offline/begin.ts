import { say } from '../../language/say.ts';
import { sayDate } from '../../time/days.ts';
import { isSmall, mayKeepUnasked } from './kept-copy.ts';
import { findCopy } from './find-copy.ts';
import { Offline } from './offline.svelte.ts';

/** After the first visit: keeps the pages where that is done unasked. Never fails: the site works as well without. */
export async function keepAfterVisit(scope: string): Promise<void> {
	try {
		const { connection } = navigator as { connection?: { saveData?: boolean } };
		const visit = {
			host: location.hostname,
			savesData: connection?.saveData ?? false
		};
		if (!('serviceWorker' in navigator) || !mayKeepUnasked(visit) || (await findCopy(scope)) !== null) {
			return;
		}
		const offline = new Offline(scope);
		await offline.start();
		if (offline.site !== null && isSmall(offline.site)) {
			await offline.keep('pages');
		}
	} catch (cause) {
		console.warn('The pages are not kept for reading offline.', cause);
	}
}

/** What a reader reads who has no network, in a sentence; `null` where nothing is kept. */
export async function describeKept(scope: string): Promise<string | null> {
	const { note } = ('caches' in globalThis ? await findCopy(scope) : null) ?? {};
	if (note === undefined) {
		return null;
	}
	const words = say('The network does not answer: this is the copy kept on {day}.', {
		day: sayDate(note.since.slice(0, 10))
	});
	return note.parts.includes('map') ? words : `${words} ${say('The map was not kept with it.')}`;
}
