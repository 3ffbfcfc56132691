import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import { findKm } from '../../../geometry/sphere.ts';
import type { Id } from '../../../model/common.ts';
import type { LayerMeta } from '../../../model/compiled/pages.ts';
import type { StyleLayer } from '../basemap/index.ts';
import { SEA_SOURCE } from '../basemap/sea-lines.ts';
import { findBounds, type DrawnFeatures } from './map-data.ts';

/** A name of the basemap that says the same as a label of the atlas, while that label's layer is shown. */
export interface ReplacedLabel {
	names: readonly string[];
	layer: Id;
	position: [number, number];
	/** Further away, an equal name is another place's. */
	km: number;
}

/** Towns are put where their middle is thought to be, which is a matter of taste. */
const MIN_KM = 40;
/** Layers of the basemap's tiles that name what an atlas may name too. */
const NAMED = new Set(['places', 'labels', 'ranges']);

/** A layer of which no title is a name that the basemap could have too: what is only proposed, or being drawn. */
export type DrawnLayer = LayerMeta & { isNameless?: true };

/**
 * Labels the atlas draws of sites, regions and seas; countries are left to the basemap, which spreads their names
 * better.
 */
export function findReplacedLabels({ features }: DrawnFeatures, layers: readonly DrawnLayer[] = []): ReplacedLabel[] {
	const nameless = new Set(layers.filter(({ isNameless }) => isNameless).map(({ id }) => id));
	// Gathered once: looking through all for each takes minutes where an atlas has ten thousand places.
	const shapes = new Map<string, Geometry[]>();
	for (const { geometry, properties } of features) {
		const own = shapes.get(properties.id);
		if (own) {
			own.push(geometry);
		} else {
			shapes.set(properties.id, [geometry]);
		}
	}
	return features.flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'Point' || properties.kind === 'country' || nameless.has(properties.layer)) {
			return [];
		}
		const bounds = properties.part === 'anchor' ? findBounds(shapes.get(properties.id) ?? []) : null;
		const across = bounds ? findKm([bounds[0], bounds[1]], [bounds[2], bounds[3]]) : 0;
		const [lng = 0, lat = 0] = geometry.coordinates;
		return [
			{
				names: [properties.title, ...(properties.also ?? [])],
				layer: properties.layer,
				position: [lng, lat] as [number, number],
				km: Math.max(MIN_KM, across / 2)
			}
		];
	});
}

/**
 * Share of the radius within which an equal name is the same place's that a place may be moved without another
 * condition.
 */
const KEPT_SHARE = 0.25;

/**
 * Labels found anew; those of a place that was moved a little stay as they were: what tells them from others holds
 * there too, and any other condition has every name of the basemap laid out anew.
 */
export function keepReplaced(found: readonly ReplacedLabel[], before: readonly ReplacedLabel[]): ReplacedLabel[] {
	const byName = new Map(before.map((label) => [JSON.stringify([label.layer, label.names]), label]));
	return found.map((label) => {
		const old = byName.get(JSON.stringify([label.layer, label.names]));
		const isKept = old?.km === label.km && findKm(old.position, label.position) < label.km * KEPT_SHARE;
		return isKept ? old : label;
	});
}

/**
 * Labels of which each has a condition of its own, at most: every layer of names reads all of them, in the page and in
 * each worker.
 */
const MAX_EXACT = 500;
/** Side of the cells in which labels share a condition. Degrees. */
const CELL = 10;

/** Whether a basemap label is one of those, by its name and by where it stands. */
function buildCondition(labels: readonly ReplacedLabel[]): ExpressionSpecification {
	return labels.length > MAX_EXACT ? buildByCells(labels) : buildByNames(labels);
}

/**
 * Labels of a cell share a condition: a name of any of them, near any of them, which is the same but where namesakes
 * are neighbours.
 */
function buildByCells(labels: readonly ReplacedLabel[]): ExpressionSpecification {
	const cells = new Map<string, ReplacedLabel[]>();
	for (const label of labels) {
		const { layer, km, position } = label;
		const key = [layer, km, ...position.map((degrees) => Math.floor(degrees / CELL))].join(' ');
		const own = cells.get(key);
		if (own) {
			own.push(label);
		} else {
			cells.set(key, [label]);
		}
	}
	const conditions = [...cells.values()].map((own) => {
		const names = [...new Set(own.flatMap((label) => label.names))];
		const coordinates = own.map(({ position }) => position);
		const [{ layer, km }] = own as [ReplacedLabel];
		return [
			'all',
			['in', ['get', 'name'], ['literal', names]],
			['in', layer, ['global-state', 'shown']],
			['<', ['distance', { type: 'MultiPoint', coordinates }], km * 1000]
		];
	});
	return ['any', ...conditions] as unknown as ExpressionSpecification;
}

/** Metres further than anything on the globe. */
const NOWHERE = 1e9;

/**
 * By its name first, then by where it stands. MapLibre reads this anew for each layer of names, in the page and in its
 * worker, before the first map: what all places have alike is said once, and a place is no more than its names and a
 * distance.
 */
function buildByNames(labels: readonly ReplacedLabel[]): ExpressionSpecification {
	const taken = new Set<string>();
	/** Labels of places that share a name with one before. */
	const others: ReplacedLabel[] = [];
	const byLayer = new Map<Id, string[]>();
	const distances: unknown[] = [];
	for (const label of labels) {
		const names = new Set(label.names);
		const own = [...names].filter((name) => !taken.has(name));
		own.forEach((name) => {
			taken.add(name);
			names.delete(name);
		});
		if (names.size > 0) {
			others.push({ ...label, names: [...names] });
		}
		if (own.length > 0) {
			const { layer, position, km } = label;
			byLayer.set(layer, [...(byLayer.get(layer) ?? []), ...own]);
			// Less what it reaches beyond the least.
			const metres = [
				'distance',
				{
					type: 'Point',
					coordinates: position
				}
			];
			distances.push(own, km === MIN_KM ? metres : ['-', metres, (km - MIN_KM) * 1000]);
		}
	}
	const layers = [...byLayer].flatMap(([id, names]) => [names, id]);
	const isOne = [
		'all',
		['in', ['match', ['get', 'name'], ...layers, ''], ['global-state', 'shown']],
		['<', ['match', ['get', 'name'], ...distances, NOWHERE], MIN_KM * 1000]
	];
	return (others.length > 0 ? ['any', isOne, buildByNames(others)] : isOne) as unknown as ExpressionSpecification;
}

/** The basemap's labels without those the atlas's own labels stand for. */
export function dropReplaced(layers: readonly StyleLayer[], labels: readonly ReplacedLabel[]): StyleLayer[] {
	if (labels.length === 0) {
		return [...layers];
	}
	const isOther: FilterSpecification = ['!', buildCondition(labels)];
	return layers.map((layer) => {
		const isNaming =
			('source-layer' in layer && NAMED.has(layer['source-layer'] ?? '')) ||
			('source' in layer && layer.source === SEA_SOURCE);
		if (!isNaming) {
			return layer;
		}
		return {
			...layer,
			filter: layer.filter ? ['all', layer.filter, isOther] : isOther
		} as StyleLayer;
	});
}
