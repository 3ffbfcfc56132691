import type { Id } from '../../model/common.ts';
import type { MapFeatures } from '../../model/compiled/pages.ts';
import { borderClasses, borderTitles } from './basemap/border-classes.ts';
import type { LegendEntry } from './layers/drawing.ts';
import { legendEntries } from './layers/index.ts';
import { findForm } from './map-data.ts';
import { findStroke } from './vocabulary.ts';

export interface LegendGroup {
	id: LegendEntry['group'];
	title: string;
	entries: LegendEntry[];
}

const titles: Record<LegendEntry['group'], string> = {
	sites: 'Sites',
	status: 'Lines: how far along it is',
	basis: 'Lines: how its course is known',
	areas: 'Areas',
	focus: 'Round what is selected',
	borders: 'Borders'
};

/** Borders are the ground's and no feature's: their entries always stand. */
const borderEntries: LegendEntry[] = [
	...borderClasses.map((cls): LegendEntry => ({
		id: `border-${cls}`,
		group: 'borders',
		title: borderTitles[cls],
		swatch: { draw: 'border', cls }
	})),
	{ id: 'border-disputed', group: 'borders', title: 'Land in dispute, tinted', swatch: { draw: 'disputed' } }
];

/** What the legend explains, by group; with `features`, only what occurs among those. */
export function findLegend(features: MapFeatures['features'] | null): LegendGroup[] {
	const isMet = ({ when }: LegendEntry) => {
		return (
			features === null ||
			when === undefined ||
			features.some(({ geometry, properties }) => {
				if (properties.part !== 'shape') {
					return false;
				}
				const fact = {
					form: findForm(geometry),
					stroke: findStroke(properties.status),
					basis: properties.basis,
					presence: properties.presence
				};
				return (Object.keys(when) as (keyof typeof fact)[]).every(
					(key) => when[key] === undefined || when[key] === fact[key]
				);
			})
		);
	};
	const entries = [...legendEntries, ...borderEntries].filter(isMet);
	return (Object.keys(titles) as LegendEntry['group'][])
		.map((id) => ({
			id,
			title: titles[id],
			entries: entries.filter((entry) => entry.group === id)
		}))
		.filter((group) => group.entries.length > 0);
}

/** Shapes and anchors of the features that lie in view, or of all for `null`. */
export function listShown(
	features: MapFeatures,
	shown: ReadonlySet<Id>,
	inView: readonly Id[] | null
): MapFeatures['features'] {
	const ids = inView && new Set(inView);
	return features.features.filter(
		({ properties }) => shown.has(properties.layer) && (ids === null || ids.has(properties.id))
	);
}
