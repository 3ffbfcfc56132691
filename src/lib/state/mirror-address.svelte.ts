import { afterNavigate, beforeNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { formatView, keepChanges, parseView, type KnownParts, type View } from './view.ts';
import type { ViewState } from './view-state.svelte.ts';

const QUIET_MS = 250;

interface DelayedWriting {
	write: () => void;
	/** Writes once nothing has changed for a while. */
	schedule: () => void;
	cancel: () => void;
	/** Something has changed since the last writing. */
	isDue: () => boolean;
	/** What the address says now is known: until then it is not written over. */
	know: () => void;
}

/** Writes the view into the address, at once or when it rests. */
function delayWriting(view: ViewState): DelayedWriting {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let known = '';
	const know = (): void => void (known = location.hash);
	const cancel = (): void => clearTimeout(timer);
	const write = (): void => {
		cancel();
		timer = undefined;
		const hash = formatView(view.toView());
		if (hash !== known && location.hash === known) {
			replaceState(location.pathname + location.search + hash, page.state);
			know();
		}
	};
	const schedule = (): void => {
		cancel();
		timer = setTimeout(write, QUIET_MS);
	};
	return {
		write,
		schedule,
		cancel,
		isDue: () => timer !== undefined,
		know
	};
}

/**
 * Keeps the address and the view in step. Pan, zoom, layers and passage replace the address; going to another page
 * adds to the history, so that Back restores what was selected and where the map stood.
 * Call once, while the outermost component is set up. Returns the listener for `hashchange`.
 */
export function mirrorAddress(view: ViewState, bounds: KnownParts): () => void {
	const { write, schedule, cancel, isDue, know } = delayWriting(view);
	let isReady = false;
	/** The view when a link was followed: what changes while its page is on the way stays changed. */
	let left: View | null = null;
	view.known = bounds;

	const readAll = (): void => {
		const parsed = parseView(location.hash, bounds);
		view.apply(left ? keepChanges(parsed.view, left, view.toView()) : parsed.view);
		view.unknown = parsed.unknown;
		view.madeOn = parsed.madeOn;
	};

	const readPassage = (): void => {
		const parsed = parseView(location.hash, bounds);
		view.applyReading(parsed.view);
		view.unknown = parsed.unknown;
		view.madeOn = null;
	};

	beforeNavigate(({ type }) => {
		view.arrival = type === 'popstate' ? 'history' : 'link';
		left = type === 'popstate' ? null : view.toView();
		// The entry being left must hold the camera; with Back the history has moved already.
		if (type === 'popstate') {
			cancel();
		} else if (isDue()) {
			write();
		}
	});

	afterNavigate(({ type }) => {
		isReady = true;
		know();
		if (type === 'enter' || type === 'popstate' || parseView(location.hash, bounds).isWhole) {
			const typed = type === 'enter' ? view.query : '';
			readAll();
			// Before the page answered.
			view.query ||= typed;
		} else {
			readPassage();
		}
		left = null;
		if (type === 'popstate' || (type === 'enter' && location.hash !== '')) {
			write();
		} else if (type !== 'enter') {
			// What a click asked for is painted first.
			schedule();
		}
	});

	$effect(() => {
		formatView(view.toView());
		if (isReady) {
			schedule();
		}
	});

	return () => {
		know();
		if (parseView(location.hash, bounds).isWhole) {
			readAll();
		} else {
			readPassage();
		}
		schedule();
	};
}
