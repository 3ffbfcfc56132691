import { tellBuilt } from '../../../exports/flat/doubt.ts';
import type { MapFeatures } from '../../../model/compiled/pages.ts';
import type { Geometry } from '../../../model/records/feature.ts';
import { HEIGHT, place, project, WIDTH, type Frame, type Point } from './frame.ts';
import type { Ground } from './ground.ts';

export type Shape = MapFeatures['features'][number];

/** Colours of a preview, as CSS writes them. */
export interface Palette {
	sea: string;
	land: string;
	border: string;
	/** By layer. */
	hues: ReadonlyMap<string, string>;
}

/** Dashes in line widths: solid is kept for what stands. */
const DASHES: Readonly<Record<string, readonly number[] | null>> = {
	yes: null,
	'under construction': [5, 1.4]
};
const NOT_BUILT = [1.6, 1.7];
const BORDER_DASHES = [4, 2.4];
const LINE_WIDTH = 5;
const POINT_RADIUS = 10;
const FAINT = 0.3;

/**
 * A map of what a page is about as SVG, without words: the page tells its title and what it says beside the picture.
 * What is not built is dashed, a course that is only guessed has a soft band, a place no document names is hollow, as
 * on the map.
 *
 * @param subjects ids of what the page is about; the rest of the atlas is drawn faintly
 */
export function drawPreview(
	frame: Frame,
	ground: Ground,
	shapes: readonly Shape[],
	subjects: ReadonlySet<string>,
	palette: Palette
): string {
	const inOrder = [...shapes].sort((a, b) => rank(a, subjects) - rank(b, subjects));
	const borders = [...ground.borders].map(([standing, path]) => {
		const dash = standing === 'agreed' ? '' : ` stroke-dasharray="${dashOf(BORDER_DASHES, 1.6)}"`;
		return `<path d="${path}" fill="none" stroke="${palette.border}" stroke-width="1.6"${dash}/>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.sea}"/>`,
		`<path d="${ground.land}" fill="${palette.land}"/>`,
		`<path d="${ground.lakes}" fill="${palette.sea}"/>`,
		...borders,
		...inOrder.map((shape) => drawShape(frame, shape, subjects, palette)),
		'</svg>'
	].join('\n');
}

/** What the page is about lies above all else, points above lines, lines above areas. */
function rank({ properties, geometry }: Shape, subjects: ReadonlySet<string>): number {
	const kind = geometry.type.endsWith('Point') ? 2 : geometry.type.endsWith('String') ? 1 : 0;
	return (subjects.has(properties.id) ? 10 : 0) + kind;
}

function drawShape(frame: Frame, shape: Shape, subjects: ReadonlySet<string>, palette: Palette): string {
	const { properties, geometry } = shape;
	const isSubject = subjects.has(properties.id);
	// Countries and regions are the frame of all else.
	if (properties.part === 'anchor' || (properties.frame && !isSubject)) {
		return '';
	}
	const hue = palette.hues.get(properties.layer) ?? palette.border;
	return drawGeometry(frame, geometry, properties, isSubject ? hue : mix(hue, palette.land, FAINT));
}

/**
 * A colour that is so much of one and the rest of another, both as `#rrggbb`: what is transparent fails to be painted
 * off the picture.
 */
function mix(colour: string, ground: string, share: number): string {
	const channels = [1, 3, 5].map((start) => {
		const [one, other] = [colour, ground].map((hex) => parseInt(hex.slice(start, start + 2), 16));
		return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share));
	});
	return `rgb(${channels.join(',')})`;
}

function drawGeometry(frame: Frame, geometry: Geometry, properties: Shape['properties'], colour: string): string {
	const toPixels = (position: Point): Point => {
		return place(frame, project(position));
	};
	switch (geometry.type) {
		case 'Point':
			return drawPoint(toPixels(geometry.coordinates), properties, colour);
		case 'MultiPoint':
			return geometry.coordinates.map((point) => drawPoint(toPixels(point), properties, colour)).join('');
		case 'LineString':
			return drawLine([geometry.coordinates.map(toPixels)], properties, colour);
		case 'MultiLineString':
			return drawLine(
				geometry.coordinates.map((line) => line.map(toPixels)),
				properties,
				colour
			);
		case 'Polygon':
			return drawArea(
				geometry.coordinates.map((ring) => ring.map(toPixels)),
				properties,
				colour
			);
		case 'MultiPolygon':
			return drawArea(
				geometry.coordinates.flat().map((ring) => ring.map(toPixels)),
				properties,
				colour
			);
	}
}

function drawPoint([x, y]: Point, { presence, status }: Shape['properties'], colour: string): string {
	const isHollow = presence === 'inferred';
	const dash = dashAttribute(status, 3);
	return `<circle cx="${x}" cy="${y}" r="${POINT_RADIUS}" fill="${isHollow || dash !== '' ? '#fff' : colour}" stroke="${isHollow || dash !== '' ? colour : '#fff'}" stroke-width="3"${dash}/>`;
}

function drawLine(lines: readonly Point[][], { status, basis }: Shape['properties'], colour: string): string {
	const path = lines.map((line) => `M${line.map((point) => point.join(' ')).join('L')}`).join('');
	const isGuessed = basis === 'schematic' || basis === 'endpoints-only' || basis === 'area';
	const band = isGuessed
		? `<path d="${path}" fill="none" stroke="${colour}" stroke-opacity="0.22" stroke-width="22" stroke-linecap="round" stroke-linejoin="round"/>`
		: '';
	return `${band}<path d="${path}" fill="none" stroke="${colour}" stroke-width="${LINE_WIDTH}" stroke-linejoin="round"${dashAttribute(status, LINE_WIDTH)}/>`;
}

function drawArea(rings: readonly Point[][], { status }: Shape['properties'], colour: string): string {
	const path = rings.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join('');
	return `<path d="${path}" fill="${colour}" fill-opacity="0.18" fill-rule="evenodd" stroke="${colour}" stroke-width="2.5"${dashAttribute(status, 2.5)}/>`;
}

function dashAttribute(status: Shape['properties']['status'], width: number): string {
	const dash = DASHES[tellBuilt(status)];
	return dash === null ? '' : ` stroke-dasharray="${dashOf(dash ?? NOT_BUILT, width)}"`;
}

const dashOf = (lengths: readonly number[], width: number): string => {
	return lengths.map((length) => length * width).join(' ');
};
