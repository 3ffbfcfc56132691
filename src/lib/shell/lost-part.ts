import { say } from '../../language/say.ts';
import { base } from '$app/paths';

/** How browsers say that a part of the page's own code did not come. */
const LOST_PART =
	/dynamically imported module|importing a module script failed|unable to preload css|failed to load module script/i;
const KEY = 'passages:loaded-anew';
/** The page loads itself anew once, and not again before so long: a site that stays broken must not turn in a circle. */
const AGAIN_MS = 60_000;

/** Whether an error means that a part of the page's own code did not come. */
export function isLostPart(cause: unknown): boolean {
	return cause instanceof Error && LOST_PART.test(cause.message);
}

/** Whether the site answers at all. */
async function isReachable(): Promise<boolean> {
	try {
		await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		return true;
	} catch {
		return false;
	}
}

/** Whether the page may load itself anew now; from then on it may not for a while. */
function takeTurn(): boolean {
	try {
		const last = Number(sessionStorage.getItem(KEY) ?? 0);
		const isDue = Date.now() - last > AGAIN_MS;
		if (isDue) {
			sessionStorage.setItem(KEY, String(Date.now()));
		}
		return isDue;
	} catch (cause) {
		console.warn('This device refuses storage: the page does not load itself anew.', cause);
		return false;
	}
}

/**
 * Says why a part of the page did not come. Where the site answers, it was put up anew while the page stood open, and
 * its old parts are gone: then the page wanted is loaded anew, once.
 */
export async function answerLostPart(wanted: string): Promise<App.Error> {
	if (!(await isReachable())) {
		return {
			lost: 'offline',
			message: say(
				'The site cannot be reached: this device is offline, or the server is. What you opened before still works.'
			)
		};
	}
	if (takeTurn()) {
		location.assign(wanted);
	}
	return {
		lost: 'updated',
		message: say('The atlas was updated while this page stood open. Load it anew to go on.')
	};
}
