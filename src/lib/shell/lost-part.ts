import { say } from '../../language/say.ts';
import { version } from '$app/environment';
import type { Lost } from '$lib/ui/report-lost.ts';
import { base } from '$app/paths';
import { inTime } from '../../time/in-time.ts';

/** How browsers say that a part of the page's own code did not come. */
const LOST_PART =
	/dynamically imported module|importing a module script failed|unable to preload css|failed to load module script/i;
const KEY = 'passages:loaded-anew';
/**
 * The page loads itself anew once, and not again before so long: a site that stays broken must not turn in a circle.
 */
const AGAIN_MS = 60_000;

/** Whether an error means that a part of the page's own code did not come. */
export function isLostPart(cause: unknown): boolean {
	return cause instanceof Error && LOST_PART.test(cause.message);
}

/** Who waited for a part has waited long. */
const MAX_WAIT_MS = 5000;

/** What the site says its program is now; `null` where it does not answer at all. */
async function readVersion(): Promise<string | null> {
	try {
		const asked = fetch(`${base}/_app/version.json`, { cache: 'no-store' }).then((answer) => answer.text());
		return await inTime(asked, MAX_WAIT_MS);
	} catch {
		return null;
	}
}

const sayOffline = (): string =>
	say('The site cannot be reached: this device is offline, or the server is. What you opened before still works.');
const sayUpdated = (): string => {
	return say('The atlas was updated while this page stood open. Load it anew to go on.');
};

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
	if ((await readVersion()) === null) {
		return { lost: 'offline', message: sayOffline() };
	}
	if (takeTurn()) {
		location.assign(wanted);
	}
	return { lost: 'updated', message: sayUpdated() };
}

let told: HTMLDialogElement | null = null;
/** Some browsers keep in mind what did not come, and give no second answer. */
let wasAskedAgain = false;

/**
 * Says over the page why a part of it that was wanted did not come, with the remedy: where the site was put up anew the
 * page is loaded anew; else the part is asked for again. It goes by itself where the part comes meanwhile. Made by
 * hand: a component that comes for it could be lost as well.
 */
export async function tellLostPart(...[again, coming]: Lost): Promise<void> {
	if (told) {
		return;
	}
	const dialog = (told = document.createElement('dialog'));
	const leave = (): void => {
		dialog.remove();
		told = null;
	};
	dialog.onclose = leave;
	coming.then(leave, () => undefined);
	const found = await readVersion();
	const isUpdated = found !== null && !found.includes(`"${version}"`);
	const words = isUpdated
		? sayUpdated()
		: found === null
			? sayOffline()
			: say('The {noun} could not be loaded: the connection or the server failed. Try again.', {
					noun: say('part of the page')
				});
	const offer = (name: string, act?: () => unknown): HTMLElement => {
		const button = document.createElement('button');
		button.className = 'button';
		button.textContent = name;
		button.onclick = () => {
			dialog.close();
			act?.();
		};
		return button;
	};
	const paragraph = document.createElement('p');
	paragraph.textContent = dialog.ariaLabel = words;
	dialog.append(
		paragraph,
		offer(say('Try again'), isUpdated || wasAskedAgain ? () => location.reload() : again),
		' ',
		offer(say('Close'))
	);
	if (told === dialog) {
		wasAskedAgain = true;
		document.body.append(dialog);
		dialog.showModal();
	}
}
