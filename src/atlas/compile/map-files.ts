import type { MapFeatures } from '../../model/compiled/pages.ts';

/**
 * What the map draws, in two files: the outlines of countries and the like outweigh all sites together and are rarely
 * wanted at first.
 */
export interface MapFiles {
	/** Every site, and the label points of frames. */
	map: MapFeatures;
	/** The shapes of frames. */
	frames: MapFeatures;
}

/** All shapes as the two files have them. */
export function splitFrames(all: MapFeatures): MapFiles {
	const isFrame = ({ properties }: MapFeatures['features'][number]): boolean => {
		return properties.frame && properties.part === 'shape';
	};
	return {
		map: {
			...all,
			features: all.features.filter((shape) => !isFrame(shape))
		},
		frames: {
			...all,
			features: all.features.filter(isFrame)
		}
	};
}

/** All shapes there are, those of frames below. */
export function joinMapFiles({ map, frames }: MapFiles): MapFeatures {
	return {
		...map,
		features: [...frames.features, ...map.features]
	};
}
