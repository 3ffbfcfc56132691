import { say } from '../../language/say.ts';
import { findScaledCamera } from '$lib/map/engine/camera.ts';
import { drawPicture, type PictureSize } from '$lib/map/engine/draw-picture.ts';
import type { OpenMap } from '$lib/map/engine/open-map.ts';
import { drawSymbol } from '$lib/map/drawings/swatch.ts';
import { findLegend, listShown } from '$lib/map/style/legend.ts';
import { buildPicture, type Picture, type PictureParts } from './build-picture.ts';
import { formatSwatch } from './paint-swatch.ts';

/** What a reader asks of a picture. */
export interface PictureWish extends PictureSize {
	title: string;
	notes: readonly string[];
	credits: readonly string[];
	hasLegend: boolean;
}

/**
 * The map of the page as a picture of its own size, with all that must stand beside it.
 *
 * @throws Error with a sentence for the reader
 */
export async function takePicture(map: OpenMap, wish: PictureWish): Promise<Picture> {
	const { input, camera, ...size } = map.read();
	if (camera === null) {
		throw new Error(say('The map is not drawn yet.'));
	}
	const drawn = await drawPicture(input, findScaledCamera(camera, size, wish), wish);
	const { title, notes, credits } = wish;
	return buildPicture({
		map: drawn,
		title,
		notes,
		legend: wish.hasLegend ? listLegend(map) : [],
		credits: [say('Ground: {credits}.', { credits: drawn.attribution }), ...credits]
	});
}

/** What the map in view needs explained: layers, how far along things are, how well their course is known, borders. */
function listLegend(map: OpenMap): PictureParts['legend'] {
	const { features, layers, shown, hidden } = map.read().input;
	const ids = features.features
		.map(({ properties }) => properties.id)
		.filter((id) => !hidden.includes(id) && map.isOnScreen(id));
	const present = listShown(features, shown, ids);
	const used = layers.filter(({ id }) => present.some(({ properties }) => properties.layer === id));
	const groups = findLegend(present).map(({ title, entries }) => ({
		title: say(title),
		lines: entries.map((entry) => ({
			title: say(entry.title),
			swatch: formatSwatch(
				entry.swatch({
					hue: 'slate',
					icon: ''
				}),
				'slate'
			)
		}))
	}));
	const lines = used.map(({ title, hue, symbol }) => ({
		title,
		swatch: formatSwatch(drawSymbol({ hue, icon: symbol }), hue)
	}));
	return lines.length > 0
		? [
				{
					title: say('Layers'),
					lines
				},
				...groups
			]
		: groups;
}
