import type { Id } from '../../../model/common.ts';
import type { MapFeatures } from '../../../model/compiled/pages.ts';
import { LEGEND_GROUPS, type Drawing, type LegendEntry } from '../drawings/drawing.ts';
import { DRAWINGS } from '../drawings/index.ts';

export interface LegendGroup {
	id: LegendEntry['group'];
	title: string;
	entries: LegendEntry[];
}

/**
 * What the legend explains, by group; with `features`, only what occurs among those.
 * @throws Error for an entry that two drawings have
 */
export function findLegend(
	features: MapFeatures['features'] | null,
	drawings: readonly Drawing[] = DRAWINGS
): LegendGroup[] {
	const all = drawings.flatMap(({ legend }) => legend);
	const twice = all.find(({ id }, index) => all.findIndex((entry) => entry.id === id) !== index);
	if (twice) {
		throw new Error(`The legend's entry '${twice.id}' stands in two drawings.`);
	}
	const shapes = features?.filter(({ properties }) => properties.part === 'shape');
	const entries = all.filter(({ isMet }) => !shapes || !isMet || shapes.some(isMet));
	return (Object.keys(LEGEND_GROUPS) as LegendEntry['group'][])
		.map((id) => ({
			id,
			title: LEGEND_GROUPS[id],
			entries: entries.filter((entry) => entry.group === id)
		}))
		.filter((group) => group.entries.length > 0);
}

/** Shapes and anchors of the features that lie in view, or of all for `null`. */
export function listShown(
	features: MapFeatures,
	shown: ReadonlySet<Id>,
	onScreen: readonly Id[] | null
): MapFeatures['features'] {
	const ids = onScreen && new Set(onScreen);
	return features.features.filter(
		({ properties }) => shown.has(properties.layer) && (ids === null || ids.has(properties.id))
	);
}
