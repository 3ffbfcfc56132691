import { boundAcross, type Bounds } from '../../geometry/bounds-across.ts';
import type { Geometry } from '../../model/records/feature.ts';

/** The member `bbox` of a GeoJSON object; none where there is nothing to bound. */
export function bboxOf(geometries: readonly Geometry[]): { bbox?: Bounds } {
	const bbox = boundAcross(geometries);
	return bbox === null ? {} : { bbox };
}
