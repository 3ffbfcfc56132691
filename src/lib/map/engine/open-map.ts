import type { Id } from '../../../model/common.ts';
import type { Camera } from './camera.ts';
import type { MapInput } from './map-painter.ts';

/** The map of a page, as what takes a picture of it sees it. */
export interface OpenMap {
	/** What it shows now, and the size of its open part in CSS pixels; `camera` is `null` until it stands. */
	read: () => { input: MapInput; camera: Camera | null; width: number; height: number };
	isOnScreen: (id: Id) => boolean;
}

let open: OpenMap | null = null;

/** Says which map the page has, for parts that come long after it; it has one at most. */
export function setOpenMap(map: OpenMap | null): void {
	open = map;
}

/** `null` where the page has no map. */
export function getOpenMap(): OpenMap | null {
	return open;
}
