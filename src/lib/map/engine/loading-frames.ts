import type { Map as MapLibreMap, MapSourceDataEvent, StyleSpecification } from 'maplibre-gl';
import { isGroundLoaded, markComplete } from './mark-complete.ts';

/**
 * Milliseconds for which what has come may wait for the rest, while the map loads. A frame of a part takes as long as
 * one of the whole: after 400 ms, while tiles were still on their way, it put off the first map that can be read by a
 * seventh.
 */
const MAX_WAIT_MS = 1200;
/** The same where a map that stands is given other data. */
const MAX_GIVEN_WAIT_MS = 400;

type Drawn = Pick<MapLibreMap, 'triggerRepaint' | 'areTilesLoaded' | 'isMoving' | 'getSource' | 'on' | 'off' | 'once'>;

/**
 * Until a map is first idle, MapLibre draws it anew for each tile and each answer of its worker, and the page can do
 * nothing else meanwhile: the tiles still to come wait for frames that show next to nothing. From here on it draws at
 * once what lets it ask for tiles, any movement, and all that it asked for once that is there; the rest at the latest
 * after a while. Until the first tile that is no picture is there a frame asks for tiles and draws nothing: the page
 * shows the sea behind the map. A frame of relief alone would keep the page from answering its worker, which asks for
 * the other tiles just then. With the first tile of a vector source comes a frame that readies the next one unseen.
 * @param sources - of the style it loads
 */
export function drawLessWhileLoading(
	map: Drawn & Pick<MapLibreMap, 'painter' | 'isSourceLoaded'>,
	sources: StyleSpecification['sources']
): void {
	const repaint = map.triggerRepaint.bind(map);
	const { painter } = map;
	painter.render = () => undefined;
	let isHeld = true;
	/** From now on frames are drawn. */
	const draw = (): boolean => {
		const wasHeld = isHeld;
		isHeld &&= !Reflect.deleteProperty(painter, 'render');
		return wasHeld;
	};
	let hasAsked = false;
	let hasRehearsed = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const drawNow = (): void => {
		clearTimeout(timer);
		timer = undefined;
		repaint();
	};
	const isReady = (): boolean => {
		return Object.keys(sources).every((id) => map.getSource(id)?.loaded());
	};
	const look = ({ sourceDataType, source, tile }: Partial<MapSourceDataEvent>): void => {
		if (tile && source?.type !== 'raster') {
			draw();
		}
		if (tile && source?.type === 'vector' && !hasRehearsed) {
			hasRehearsed = true;
			rehearseFrame(painter, () => !isGroundLoaded(map, sources));
			repaint();
		}
		if (sourceDataType === 'metadata' && (!hasAsked || isReady())) {
			hasAsked = true;
			drawNow();
		}
	};
	map.triggerRepaint = () => {
		if (map.isMoving() || (hasAsked && isReady() && map.areTilesLoaded())) {
			drawNow();
		} else {
			timer ??= setTimeout(drawNow, MAX_WAIT_MS);
		}
	};
	map.on('sourcedata', look);
	map.once('idle', () => {
		clearTimeout(timer);
		map.off('sourcedata', look);
		Reflect.deleteProperty(map, 'triggerRepaint');
		// Where no tile came at all, what needs none is drawn all the same.
		if (draw()) {
			repaint();
		}
	});
}

/**
 * Has the next frame draw nothing, and do all else that a frame does: a program that is compiled, or a tile that is
 * handed to the graphics processor, is not done again. The page is idle while its worker reads the other tiles; their
 * first frame took twice as long without (MapLibre 6.17.0 compiles a program where it is first drawn with).
 *
 * @param isEarly - whether what it would draw is only a part
 */
function rehearseFrame(painter: MapLibreMap['painter'], isEarly: () => boolean): void {
	painter.render = (...frame) => {
		Reflect.deleteProperty(painter, 'render');
		const { gl } = painter.context;
		if (isEarly()) {
			gl.clear = gl.drawElements = () => undefined;
		}
		try {
			painter.render(...frame);
		} finally {
			Reflect.deleteProperty(gl, 'clear');
			Reflect.deleteProperty(gl, 'drawElements');
		}
	};
}

/**
 * Gives a map other data and has it draw them at once when all of them are there, and not anew for each of their tiles:
 * the tiles still to come would wait for those frames. Movements, and a map that loads, are drawn as ever.
 * @param sources - ids of the sources that are given other data
 * @param give - gives them
 */
export function drawOnceLoaded(
	map: Drawn & Pick<MapLibreMap, 'isSourceLoaded'>,
	sources: readonly string[],
	give: () => void
): void {
	if (Object.hasOwn(map, 'triggerRepaint')) {
		return give();
	}
	let isGiven = false;
	const drawNow = (): void => {
		clearTimeout(timer);
		Reflect.deleteProperty(map, 'triggerRepaint');
		map.triggerRepaint();
	};
	const timer = setTimeout(drawNow, MAX_GIVEN_WAIT_MS);
	map.triggerRepaint = () => {
		if (map.isMoving() || (isGiven && sources.every((id) => map.isSourceLoaded(id)))) {
			drawNow();
		}
	};
	give();
	isGiven = true;
}

/** Gives a map its first style. */
export function loadStyle(map: MapLibreMap, style: StyleSpecification): void {
	drawLessWhileLoading(map, style.sources);
	markComplete(map, style.sources);
	map.setStyle(style);
}
