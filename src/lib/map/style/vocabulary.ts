import type { Basis, FeatureKind, Status } from '../../../model/records/feature.ts';
import type { Hue } from '../../../model/records/layer.ts';

/**
 * How a status is drawn. A line's dash and a point's corner mark both follow it; the basis of a geometry never does.
 */
export const strokes = ['built', 'building', 'agreed', 'proposed', 'stalled', 'cancelled', 'reported'] as const;
export type Stroke = (typeof strokes)[number];

const strokeByStatus: Record<Status, Stroke> = {
	existing: 'built',
	completed: 'built',
	'in-operation': 'built',
	'under-construction': 'building',
	agreed: 'agreed',
	proposed: 'proposed',
	stalled: 'stalled',
	cancelled: 'cancelled',
	declined: 'cancelled',
	ended: 'cancelled',
	reported: 'reported',
	unknown: 'reported'
};

/** Every status with its stroke. */
export const STROKES_BY_STATUS: readonly (readonly [string, Stroke])[] = Object.entries(strokeByStatus);

export function findStroke(status: Status): Stroke {
	return strokeByStatus[status];
}

export const strokeTitles: Record<Stroke, string> = {
	built: 'Existing, completed or in operation',
	building: 'Under construction',
	agreed: 'Agreed, not built',
	proposed: 'Proposed, not built',
	stalled: 'Stalled',
	cancelled: 'Cancelled, declined, or no longer there',
	reported: 'Reported, or status unknown'
};

/** Dash pattern in multiples of the line's width; an even number of lengths, so that MapLibre repeats it unchanged. */
export const dashes: Record<Stroke, number[]> = {
	built: [1, 0],
	building: [5, 1.4],
	agreed: [2.8, 1.7],
	proposed: [1.5, 1.9],
	stalled: [4, 2.2, 0.9, 2.2],
	cancelled: [1.3, 4.2],
	reported: [0.05, 2]
};

export const basisTitles: Record<Basis, string> = {
	surveyed: 'Surveyed: crisp double edge',
	traced: 'Traced along the thing: crisp edge',
	area: 'Known as an area only: hatched',
	'endpoints-only': 'Only the ends are known: thin, ringed ends',
	schematic: 'Schematic: wide and soft, runs somewhere here'
};

export type Shape = 'hexagon' | 'square' | 'diamond' | 'disc' | 'shield' | 'drop' | 'bead' | 'pentagon' | 'triangle';

/** One shape a hue, so that colour is never the only thing telling layers apart. */
export const shapeByHue: Record<Hue, Shape> = {
	amber: 'hexagon',
	blue: 'square',
	vermilion: 'diamond',
	purple: 'disc',
	green: 'shield',
	sky: 'drop',
	slate: 'bead',
	rose: 'pentagon',
	ochre: 'triangle'
};

/** Icon of a kind; kinds without one carry the symbol of their layer. */
const FEATURE_ICONS: Partial<Record<FeatureKind, string>> = {
	capital: 'star',
	city: 'city',
	port: 'harbor',
	terminal: 'storage_tank',
	pipeline: 'pipe',
	'power-line': 'power_tower',
	'converter-station': 'power',
	'power-plant': 'cooling_tower',
	steelworks: 'anvil',
	road: 'road',
	railway: 'rail',
	corridor: 'corridor',
	'land-route': 'truck',
	pass: 'valley',
	mountains: 'mountain',
	base: 'military',
	airfield: 'airfield',
	'training-ground': 'army_tent',
	'launch-site': 'rocket',
	compound: 'home',
	institution: 'town-hall',
	river: 'water'
};

/** Every kind that has an icon of its own, with it. */
export const ICONS_BY_KIND: readonly (readonly [string, string])[] = Object.entries(FEATURE_ICONS);

export function findIcon(kind: FeatureKind, layerSymbol: string): string {
	return FEATURE_ICONS[kind] ?? layerSymbol;
}
