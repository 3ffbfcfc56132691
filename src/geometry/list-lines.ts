/**
 * A shape as GeoJSON has it, of positions of any one type: those of records have two numbers, those of files may have
 * three.
 */
type Shape<P extends readonly number[]> =
	| { type: 'Point'; coordinates: P }
	| { type: 'MultiPoint' | 'LineString'; coordinates: readonly P[] }
	| { type: 'MultiLineString' | 'Polygon'; coordinates: readonly (readonly P[])[] }
	| { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly P[])[])[] }
	| { type: 'GeometryCollection'; geometries: readonly Shape<P>[] };

/** Every run of positions: a line, a ring, or a point by itself. */
export function listLines<P extends readonly number[]>(shape: Shape<P>): readonly (readonly P[])[] {
	switch (shape.type) {
		case 'Point':
			return [[shape.coordinates]];
		case 'MultiPoint':
			return shape.coordinates.map((position) => [position]);
		case 'LineString':
			return [shape.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return shape.coordinates;
		case 'MultiPolygon':
			return shape.coordinates.flat();
		case 'GeometryCollection':
			return shape.geometries.flatMap(listLines);
	}
}
