import { BLANK_IMAGE, BLANK_SIZE } from '../style/symbol-name.ts';
import { COVERS_SOURCE, type Drawing } from './drawing.ts';

/** Nothing to be seen: what stands over the map takes its room before any name does, so that no name runs under a button. */
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
					'icon-overlap': 'always',
					'icon-padding': 1
				}
			}
		]
	},
	hits: [],
	legend: []
};
