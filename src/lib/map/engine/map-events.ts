import type { Id } from '../../../model/common.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { HitFeature } from './hit.ts';
import type { Camera, FailReason } from './camera.ts';

/** What a map tells the page. */
export interface MapEvents {
	onselect(found: HitFeature[], point: { x: number; y: number }): void;
	/** A click on nothing of the atlas, with the disputes it fell on; empty for any other click. */
	ondispute(ids: string[]): void;
	onhover(id: Id | null, title: string): void;
	/** After every move; `null` while the map shows its opening view, which nobody asked for. */
	onmove(camera: Camera | null): void;
	onready(): void;
	/** Once the map rests with features in tiles that came since it last did. */
	onrest(): void;
	/** Lends the map, once its style stands, to what draws on it by the pointer; what it adds begins with `LENT`. */
	onlend?: ((map: MapLibreMap) => void) | undefined;
	onfail(reason: FailReason, message: string): void;
}
