import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ACCURACY_SOURCE, matchHue, type DrawContext, type Drawing } from './drawing.ts';

function buildAccuracyLayers({ tokens }: DrawContext): LayerSpecification[] {
	return [
		{
			id: 'accuracy-fill',
			type: 'fill',
			source: ACCURACY_SOURCE,
			paint: {
				'fill-color': matchHue(tokens),
				'fill-opacity': tokens.fillOpacity,
				'fill-antialias': false
			}
		},
		{
			id: 'accuracy-edge',
			type: 'line',
			source: ACCURACY_SOURCE,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': matchHue(tokens),
				'line-width': 1,
				'line-opacity': 0.75,
				'line-dasharray': [3, 2.4]
			}
		}
	];
}

/** The band in true kilometres within which a feature lies, drawn round what is selected or pointed at. */
export const accuracy: Drawing = {
	buildLayers: buildAccuracyLayers,
	legend: [
		{
			id: 'accuracy-band',
			group: 'focus',
			title: 'Stated accuracy: it lies within this band',
			swatch: { draw: 'band' }
		}
	],
	hits: []
};
