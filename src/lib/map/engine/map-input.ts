import type { LayerMeta, MapFeatures } from '../../../model/compiled/pages.ts';
import type { Id } from '../../../model/common.ts';
import type { BasemapLanguage, Worldview } from '../basemap/types.ts';
import type { TileView } from '../style/read-from-tiles.ts';
import type { Theme } from '../style/tokens.ts';

/** What the map shows; every change goes through `update`. */
export interface MapInput {
	features: MapFeatures;
	/** Where the map reads tiles: what it shows of them; a new object only where that changes. `features` are then those known by their own records. */
	tiles: TileView | null;
	layers: readonly LayerMeta[];
	shown: ReadonlySet<Id>;
	/** Features filtered out; a new list only where it holds others. */
	hidden: readonly Id[];
	selected: Id | null;
	/** Frames drawn with their outline where nothing is selected; a new list only where it holds others. */
	outlined: readonly Id[];
	related: ReadonlySet<Id>;
	highlighted: Id | null;
	theme: Theme;
	worldview: Worldview;
	language: BasemapLanguage;
	local: boolean;
	base: string;
	label: string;
}
