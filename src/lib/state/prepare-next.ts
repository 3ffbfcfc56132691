import { preloadData } from '$app/navigation';
import type { Id } from '../../model/common.ts';
import { linkToFeature } from './link.ts';

/**
 * A pointer that only passes over a symbol stays on it for less; so does the focus of who keeps the tab key pressed.
 */
const REST_MS = 20;

/**
 * Fetches what a click on the map would open once the pointer rests on it, as the router does with the links of a text;
 * not where the browser is told to save data, nor in a frame of another page, which opens nothing of its own.
 *
 * @returns what takes the wish back
 */
export function prepareHovered(hovered: Id | null): (() => void) | undefined {
	return hovered === null || window !== window.top ? undefined : prepare(linkToFeature(hovered));
}

/**
 * Fetches what a link leads to once the focus rests on it: who goes by keys waits no longer than who comes with a
 * pointer.
 *
 * @returns what ends it
 */
export function prepareFocused(): () => void {
	let takeBack: (() => void) | undefined;
	function follow({ target }: FocusEvent): void {
		takeBack?.();
		const isLink = target instanceof HTMLAnchorElement && target.matches(':focus-visible');
		takeBack = isLink && isAnotherPage(target) ? prepare(target.href) : undefined;
	}
	document.addEventListener('focusin', follow);
	return () => {
		takeBack?.();
		document.removeEventListener('focusin', follow);
	};
}

function isAnotherPage({ origin, pathname, search, target, download }: HTMLAnchorElement): boolean {
	const isOpenedHere = origin === location.origin && target === '' && download === '';
	return isOpenedHere && (pathname !== location.pathname || search !== location.search);
}

function prepare(href: string): (() => void) | undefined {
	if (isSavingData()) {
		return undefined;
	}
	// A fetch that fails is told when the page is asked for.
	const timer = setTimeout(() => void preloadData(href).catch(() => undefined), REST_MS);
	return () => clearTimeout(timer);
}

/** Chromium alone tells. */
function isSavingData(): boolean {
	return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
