import { BLANK_IMAGE, BLANK_SIZE } from '../style/symbol-name.ts';
import { COVERS_SOURCE, type Drawing } from './drawing.ts';

const HALF = BLANK_SIZE / 2;

/**
 * Nothing to be seen: what stands over the map takes its room before any name does, so that no name runs under a
 * button.
 */
export const covers: Drawing = {
	id: 'covers',
	layers: {
		covers: () => [
			{
				id: 'covers',
				type: 'symbol',
				source: COVERS_SOURCE,
				layout: {
					'icon-image': BLANK_IMAGE,
					'icon-size': ['/', ['get', 'size'], BLANK_SIZE],
					// In widths of the image: beyond the edge on which its place stands.
					'icon-offset': [
						'match',
						['get', 'side'],
						'above',
						['literal', [0, -HALF]],
						'below',
						['literal', [0, HALF]],
						'before',
						['literal', [-HALF, 0]],
						'behind',
						['literal', [HALF, 0]],
						['literal', [0, 0]]
					],
					'icon-overlap': 'always',
					'icon-padding': 1
				}
			}
		]
	},
	hits: [],
	legend: []
};
