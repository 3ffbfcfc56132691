import { goto, invalidateAll } from '$app/navigation';
import { base, resolve } from '$app/paths';
import { askForSites } from './ask-ahead.ts';

interface Asked {
	/** Path of a page of the site. */
	show?: unknown;
}

/**
 * In the workbench's preview, which alone loads this: shows each step once it is saved, and the page the workbench asks
 * for, without loading the site anew.
 */
export function followEdits(): void {
	const since = encodeURIComponent(document.documentElement.dataset.preview ?? '');
	const edits = new EventSource(`${base}/atlas/edits?since=${since}`);
	edits.addEventListener('records', () => void inTurn(readAnew));
	// Title, layers and documents are what a page begins with.
	edits.addEventListener('frame', () => location.reload());
	addEventListener('message', ({ source, data }: MessageEvent<Asked | null>) => {
		const path = data?.show;
		if (source === parent && typeof path === 'string' && /^\/(?!\/)/u.test(path)) {
			show(path);
		}
	});
	if (parent !== window) {
		// The router (SvelteKit 2) gives the body the focus once a page has opened: keys pressed then were lost to the
		// workbench.
		document.body.focus = () => undefined;
		// Nothing but that the page listens, whoever frames it.
		parent.postMessage({ isListening: true }, '*');
	}
}

/** The map comes beside the page and not after it. */
function readAnew(): Promise<void> {
	askForSites();
	return invalidateAll();
}

/** To read anew gives up a page that is on its way, and the other way round: each waits for the one before it. */
let last: Promise<unknown> = Promise.resolve();
function inTurn(task: () => Promise<unknown>): Promise<unknown> {
	return (last = last.then(task, task));
}

function show(path: string): void {
	void inTurn(async () => {
		if (location.pathname !== `${base}${path}`) {
			await goto(resolve(path as '/'), { keepFocus: true });
		}
	});
}
