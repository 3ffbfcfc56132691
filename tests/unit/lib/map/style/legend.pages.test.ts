import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { borderClasses, borderDashes } from '../../../../../src/lib/map/basemap/border-classes.ts';
import { buildBasemap } from '../../../../../src/lib/map/basemap/index.ts';
import { basemapTokens } from '../../../../../src/lib/map/basemap/tokens.ts';
import { findLegend, listShown } from '../../../../../src/lib/map/style/legend.ts';
import { DRAWINGS } from '../../../../../src/lib/map/drawings/index.ts';
import { basisTitles, strokes } from '../../../../../src/lib/map/style/vocabulary.ts';
import type { Basis } from '../../../../../src/model/records/feature.ts';
import { buildEveryPair, buildProperties } from '../samples.ts';

const everything = buildEveryPair().features;

function listIds(features: Parameters<typeof findLegend>[0]): string[] {
	return findLegend(features).flatMap((group) => group.entries.map((entry) => entry.id));
}

describe('findLegend', () => {
	it('explains every status a line and a site can have', () => {
		const ids = listIds(everything);
		expect(ids).toEqual(expect.arrayContaining(strokes.map((stroke) => `line-${stroke}`)));
		expect(ids).toEqual(
			expect.arrayContaining(strokes.filter((stroke) => stroke !== 'built').map((stroke) => `point-${stroke}`))
		);
	});

	it('explains every basis that is drawn in a way of its own', () => {
		const ids = listIds(null);
		const bases = Object.keys(basisTitles) as Basis[];
		expect(bases.filter((basis) => !ids.includes(`line-${basis}`) && !ids.includes(`area-${basis}`))).toEqual([]);
	});

	it('has an entry from every way of drawing but labels, which explain themselves, and what is not to be seen', () => {
		const silent = DRAWINGS.filter((drawing) => drawing.legend.length === 0);
		expect(silent.map(({ id }) => id)).toEqual(['labels', 'covers']);
	});

	it('draws a swatch for every entry, no two alike', () => {
		const look = { hue: 'amber' as const, icon: 'harbor' };
		const entries = findLegend(null).flatMap((group) => group.entries);
		const drawn = entries.map((entry) => JSON.stringify(entry.swatch(look)));
		expect(drawn.filter((shapes) => shapes === '[]')).toEqual([]);
		// A built line is the sample of a traced course too.
		expect(new Set(drawn).size).toBe(entries.length - 1);
	});

	it('explains the rings and hatches round what is selected or pointed at', () => {
		expect(listIds(everything)).toEqual(
			expect.arrayContaining([
				'selection-ring',
				'point-ring',
				'accuracy-band',
				'area-area',
				'line-endpoints-only'
			])
		);
	});

	it('leaves out what does not occur', () => {
		const lone = [
			{
				type: 'Feature' as const,
				geometry: { type: 'Point' as const, coordinates: [70, 30] as [number, number] },
				properties: buildProperties()
			}
		];
		const ids = listIds(lone);
		expect(ids).toContain('point-named');
		expect(ids).not.toContain('point-inferred');
		expect(ids).not.toContain('line-built');
		expect(ids).not.toContain('area-area');
	});

	it('explains every kind of border the ground draws, with the dash it is drawn in', () => {
		const entries = findLegend([]).flatMap((group) => (group.id === 'borders' ? group.entries : []));
		const classes = borderClasses.filter((cls) => entries.some(({ id }) => id === `border-${cls}`));
		const layers = buildBasemap({ theme: 'light', worldview: 'neutral', language: 'en', local: false }).layersBelow;
		const drawn = layers.flatMap((layer) =>
			layer.type === 'line' && layer.id.startsWith('basemap-border-') && layer.id !== 'basemap-border-band'
				? [layer]
				: []
		);
		expect(drawn.map(({ id }) => id.replace('basemap-border-', '')).sort()).toEqual([...classes].sort());
		for (const { id, paint } of drawn) {
			const cls = classes.find((item) => id === `basemap-border-${item}`);
			expect(paint?.['line-dasharray'], id).toEqual(
				cls === undefined || cls === 'agreed' ? undefined : [...borderDashes[cls]]
			);
		}
	});

	it('has the colours of borders from the same table as the map', () => {
		const css = readFileSync(
			new URL('../../../../../src/lib/map/components/Legend.svelte', import.meta.url),
			'utf8'
		);
		const { light, dark } = basemapTokens;
		expect(css).toContain(`--map-border: light-dark(${light.border}, ${dark.border});`);
		expect(css).toContain(`--map-contested: light-dark(${light.contested}, ${dark.contested});`);
	});

	it('names no entry twice', () => {
		const ids = listIds(null);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('listShown', () => {
	it('keeps what lies in view and in a layer shown', () => {
		const features = { type: 'FeatureCollection' as const, features: everything };
		const first = everything[0]?.properties;
		expect(
			listShown(features, new Set([first?.layer ?? '']), [first?.id ?? '']).map(({ properties }) => properties.id)
		).toEqual([first?.id]);
		expect(listShown(features, new Set(), null)).toEqual([]);
	});
});
