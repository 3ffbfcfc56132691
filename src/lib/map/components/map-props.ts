import type { Id } from '../../../model/common.ts';
import type { MapFeatures } from '../../../model/compiled/pages.ts';
import type { BasemapLanguage, Worldview } from '../basemap/index.ts';
import type { Camera, FailReason, Padding } from '../engine/camera.ts';
import type { HitFeature } from '../engine/hit.ts';
import type { Bounds } from '../engine/map-data.ts';
import type { MapEvents } from '../engine/map-events.ts';
import type { TileView } from '../style/read-from-tiles.ts';
import type { Theme } from '../style/tokens.ts';
import type { DrawnLayer } from '../engine/replaced-labels.ts';

/** What a map is given, and what it tells. */
export interface MapProps {
	/** Compiled features; a new object replaces the old ones. */
	features: MapFeatures;
	/** Where the map reads tiles, what it shows of them: `features` are then only those known by themselves. */
	tiles?: TileView | null;
	layers: readonly DrawnLayer[];
	/** Ids of the layers shown. */
	shown: ReadonlySet<Id>;
	/** Ids of features filtered out; the same list as long as it holds the same. */
	hidden?: readonly Id[];
	selected?: Id | null;
	/** Countries and regions drawn with their outline where nothing is selected. */
	outlined?: readonly Id[];
	/** Features to bring forward lightly. */
	related?: ReadonlySet<Id>;
	/** Feature the pointer is on somewhere else, say in a list. */
	highlighted?: Id | null;
	/** Where to look at first; later changes are not followed: use `jumpTo`. */
	camera?: Camera | null;
	/** Bounds of the opening view, and of `home`. */
	home: Bounds;
	theme?: Theme;
	/** Whose borders are drawn. */
	worldview?: Worldview;
	language?: BasemapLanguage;
	/** Also give places their local name. */
	local?: boolean;
	/** Path the site is served under, without a slash at its end. */
	base?: string;
	/** Pixels covered by open panels. */
	padding?: Padding;
	/** Pixels at the top and at a side under cards that float on the map: what is shown whole keeps clear of them. */
	cards?: { top: number; left?: number; right?: number };
	/** Accessible name that says what the map shows. */
	label: string;
	/** Everything under a click, best first; empty for a click on nothing. `point` is in window pixels. */
	/** Disputes a click on nothing of the atlas fell on; empty for any other click. */
	ondispute?: (ids: string[]) => void;
	onselect?: (ids: Id[], point: { x: number; y: number }, found: HitFeature[]) => void;
	onhover?: (id: Id | null, title: string) => void;
	/** After every move; `null` while the map shows its opening view. */
	onmove?: (camera: Camera | null) => void;
	/** When the map first stands, and again when it came back. */
	onready?: () => void;
	/** Once the map rests with features in tiles that came since it last did. */
	onrest?: () => void;
	onfail?: (reason: FailReason, message: string) => void;
	/** Lends the map to what draws on it by the pointer. */
	onlend?: MapEvents['onlend'];
}
