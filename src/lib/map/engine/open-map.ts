import type { Id } from '../../../model/common.ts';
import type { Camera, Padding } from './camera.ts';
import type { MapInput } from './map-input.ts';

/** The map of a page, as what takes a picture of it sees it. */
export interface OpenMap {
	/** What it shows now, and the size of its open part in CSS pixels; `camera` is `null` until it stands. */
	read: () => { input: MapInput; camera: Camera | null; width: number; height: number };
	isOnScreen: (id: Id) => boolean;
}

let open: OpenMap | null = null;

/**
 * Says which map the page has, for parts that come long after it; it has one at most.
 *
 * @param root the element it fills
 * @param read what it shows, and what panels cover of it
 */
export function setOpenMap(
	map: Pick<OpenMap, 'isOnScreen'> & { readonly camera: Camera | null },
	root: HTMLElement,
	read: () => { input: MapInput; padding: Padding }
): void {
	open = {
		read: () => {
			const { input, padding } = read();
			return {
				input,
				camera: map.camera,
				width: root.clientWidth - padding.left - padding.right,
				height: root.clientHeight - padding.top - padding.bottom
			};
		},
		isOnScreen: (id) => map.isOnScreen(id)
	};
}

/** The page has no map any more. */
export function clearOpenMap(): void {
	open = null;
}

/** `null` where the page has no map. */
export function getOpenMap(): OpenMap | null {
	return open;
}
