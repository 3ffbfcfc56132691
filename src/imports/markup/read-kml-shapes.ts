import { ShapeError, type RawShape } from '../shapes/build-geometry.ts';
import { childText, findChild, listChildren, type Element } from './parse-xml.ts';

/** Shapes of a placemark or a MultiGeometry, those within one another too. */
export function readKmlShapes(element: Element): RawShape[] {
	return element.children.flatMap((child): RawShape[] => {
		switch (child.name) {
			case 'Point':
				return [{ type: 'points', points: readCoordinates(child) }];
			case 'LineString':
			case 'LinearRing':
				return [{ type: 'lines', lines: [readCoordinates(child)] }];
			case 'Polygon':
				return [{ type: 'areas', areas: [readPolygon(child)] }];
			case 'MultiGeometry':
			case 'MultiTrack':
				return readKmlShapes(child);
			case 'Track':
				return readTrack(child);
			case 'Model':
				return readModel(child);
			default:
				return [];
		}
	});
}

function readPolygon(polygon: Element): unknown[][] {
	const outer = findChild(polygon, 'outerBoundaryIs');
	if (!outer) {
		throw new ShapeError('has an area without an outer boundary');
	}
	const rings = [outer, ...listChildren(polygon, 'innerBoundaryIs')].flatMap((side) =>
		listChildren(side, 'LinearRing')
	);
	return rings.map(readCoordinates);
}

/** Tuples of longitude, latitude and altitude; some programs write a space behind the comma. */
function readCoordinates(shape: Element): unknown[] {
	const text = childText(shape, 'coordinates').replace(/\s*,\s*/gu, ',');
	return text
		.split(/\s+/u)
		.filter((tuple) => tuple !== '')
		.map((tuple) => {
			const numbers = tuple.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
			if (numbers.length < 2 || numbers.some(Number.isNaN)) {
				throw new ShapeError(`has coordinates that are no numbers: “${tuple.slice(0, 40)}”`);
			}
			return numbers;
		});
}

/** A way with its times: `gx:coord` has spaces where coordinates have commas. */
function readTrack(track: Element): RawShape[] {
	const points = listChildren(track, 'coord').map(({ text }) => text.trim().split(/\s+/u).map(Number));
	const lines = listChildren(track, 'coordinates').map(({ text }) => text.trim());
	if (points.length === 0 && lines.length > 0) {
		return [{ type: 'lines', lines: [readCoordinates(track)] }];
	}
	return points.length === 1
		? [
				{
					type: 'points',
					points
				}
			]
		: [
				{
					type: 'lines',
					lines: [points]
				}
			];
}

function readModel(model: Element): RawShape[] {
	const location = findChild(model, 'Location');
	const read = (name: string): number => {
		return Number(location ? childText(location, name) || Number.NaN : Number.NaN);
	};
	return [
		{
			type: 'points',
			points: [[read('longitude'), read('latitude')]]
		}
	];
}
