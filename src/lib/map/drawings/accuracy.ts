import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ACCURACY_SOURCE, matchHue, type DrawContext, type Drawing } from './drawing.ts';
import { path, rect } from './swatch.ts';

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
	id: 'accuracy',
	layers: { accuracy: buildAccuracyLayers },
	hits: [],
	legend: [
		{
			id: 'accuracy-band',
			group: 'focus',
			title: 'Stated accuracy: it lies within this band',
			swatch: () => [
				rect('hue-tint', [34, 18], { rx: 9 }),
				rect('hue-line', [34, 18], {
					rx: 9,
					'stroke-dasharray': '3 2.4'
				}),
				path('hue-line', 'M12 12H28', { 'stroke-width': 2.4 })
			]
		}
	]
};
