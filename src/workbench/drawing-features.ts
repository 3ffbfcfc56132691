import type { MapFeatures } from '../model/compiled/pages.ts';
import type { Position, Sketch } from '../drawing/sketch.ts';
import { closeRing, unwrapFrom } from '../drawing/unwrap.ts';
import { buildProperties } from './map-features.ts';

type MapFeature = MapFeatures['features'][number];

/** Vertices more than this are not marked one by one, but for the one that is worked on. */
const MAX_MARKED = 300;

/** A shape being drawn as the map takes features: it goes on over the antimeridian. */
export function buildSketchFeatures(sketch: Sketch): MapFeature[] {
	const origin = sketch.parts.find(({ vertices }) => vertices.length > 0)?.vertices[0]?.position;
	const features: MapFeature[] = [];
	sketch.parts.forEach(({ vertices, isHole }, index) => {
		const line = unwrapFrom(
			origin,
			vertices.map(({ position }) => position)
		);
		if (sketch.shape === 'area' && line.length > 2) {
			const ring = closeRing(line);
			features.push(buildArea(`sketch-area-${index}`, ring, isHole));
		} else if (sketch.shape !== 'point' && line.length > 1) {
			features.push(buildLine(`sketch-line-${index}`, line));
		}
		if (vertices.length <= MAX_MARKED) {
			features.push(...line.map((position, vertex) => buildVertex(sketch, index, vertex, position)));
		}
	});
	return features;
}

const copy = ([lng, lat]: Position): [number, number] => {
	return [lng, lat];
};

function buildLine(id: string, line: readonly Position[]): MapFeature {
	return {
		type: 'Feature',
		geometry: { type: 'LineString', coordinates: line.map(copy) },
		properties: {
			...buildProperties(id, 'Being drawn', 'sketch', 8),
			kind: 'corridor',
			basis: 'traced'
		}
	};
}

function buildArea(id: string, ring: readonly Position[], isHole: boolean): MapFeature {
	if (isHole) {
		return buildLine(id, ring);
	}
	return {
		type: 'Feature',
		geometry: { type: 'Polygon', coordinates: [ring.map(copy)] },
		properties: {
			...buildProperties(id, 'Being drawn', 'sketch', 8),
			kind: 'region',
			basis: 'area'
		}
	};
}

function buildVertex(sketch: Sketch, part: number, vertex: number, position: Position): MapFeature {
	const name = sketch.parts[part]?.vertices[vertex]?.name ?? '';
	const isCurrent = part === sketch.part && vertex === sketch.vertex;
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: copy(position) },
		properties: buildProperties(
			`sketch-${part}-${vertex}`,
			name,
			isCurrent ? 'candidates' : 'sketch',
			isCurrent ? 9 : 7
		)
	};
}
