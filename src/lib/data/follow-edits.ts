import { goto, invalidateAll } from '$app/navigation';
import { base, resolve } from '$app/paths';

interface Asked {
	/** Path of a page of the site. */
	show?: unknown;
}

/**
 * In the workbench's preview, which alone loads this: shows each step once it is saved, and the page the workbench asks for, without
 * loading the site anew.
 */
export function followEdits(): void {
	const edits = new EventSource(`${base}/atlas/edits`);
	edits.addEventListener('records', () => void invalidateAll());
	// Title, layers and documents are what a page begins with.
	edits.addEventListener('frame', () => location.reload());
	addEventListener('message', ({ source, data }: MessageEvent<Asked | null>) => {
		const path = data?.show;
		if (source === parent && typeof path === 'string' && /^\/(?!\/)/u.test(path)) {
			show(path);
		}
	});
	if (parent !== window) {
		// Nothing but that the page listens, whoever frames it.
		parent.postMessage({ isListening: true }, '*');
	}
}

function show(path: string): void {
	if (location.pathname !== `${base}${path}`) {
		void goto(resolve(path as '/'), { keepFocus: true });
	}
}
