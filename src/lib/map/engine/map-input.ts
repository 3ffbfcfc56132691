import type { MapFeatures } from '../../../model/compiled/pages.ts';
import type { Id } from '../../../model/common.ts';
import type { BasemapLanguage, Worldview } from '../basemap/types.ts';
import type { TileView } from '../style/read-from-tiles.ts';
import type { Theme } from '../style/tokens.ts';
import type { DrawnLayer } from './replaced-labels.ts';

/** What the map shows; every change goes through `update`. */
export interface MapInput {
	features: MapFeatures;
	/**
	 * Where the map reads tiles: what it shows of them; a new object only where that changes. `features` are then those
	 * known by their own records.
	 */
	tiles: TileView | null;
	layers: readonly DrawnLayer[];
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

/** Whether two inputs show the same: a record that is read anew names its relations in a new set. */
export function isSameInput(a: MapInput, b: MapInput): boolean {
	const keys = Object.keys(a) as (keyof MapInput)[];
	return keys.every((key) => (key === 'related' ? isSameSet(a.related, b.related) : a[key] === b[key]));
}

const isSameSet = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean => {
	return a.size === b.size && [...a].every((id) => b.has(id));
};
