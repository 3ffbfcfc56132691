import type { Course, CourseRequest, GroundLine, OpenedShape } from '../../model/workbench/drawing.ts';
import type { Subject } from '../../model/workbench/protocol.ts';
import { linesOf, polygonsOf } from '../../geometry/geometry.ts';
import { GroundLines } from '../ground-lines.ts';
import type { RecordCache } from '../proposals/record-cache.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { planCourse } from './plan-course.ts';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What lies on the table while somebody draws: the ground, what the atlas has drawn already, and the gazetteer. */
export class DrawingTable {
	readonly #records: RecordCache;
	readonly #ground = new GroundLines();

	constructor(records: RecordCache) {
		this.#records = records;
	}

	close(): Promise<void> {
		return this.#ground.close();
	}

	/** Lines of the ground and of the atlas's own shapes within bounds. */
	async listLines(bounds: Bounds): Promise<GroundLine[]> {
		const ground = await this.#ground.list(bounds);
		return [...ground, ...this.#listOwn(bounds)];
	}

	#listOwn(bounds: Bounds): GroundLine[] {
		const { atlas } = this.#records.judged;
		return (atlas?.features ?? []).flatMap(({ geometry, properties }) => {
			const point = geometry?.type === 'Point' ? [[geometry.coordinates]] : [];
			const lines = [...point, ...linesOf(geometry), ...polygonsOf(geometry).flat()];
			return lines
				.filter((line) => line.some((position) => isWithin(position, bounds)))
				.map((line): GroundLine => {
					return {
						kind: 'feature',
						name: properties.title,
						positions: line.map(([lng, lat]) => [lng, lat])
					};
				});
		});
	}

	/** A feature as it is to be drawn on; `null` where there is none. */
	open(id: string): OpenedShape | null {
		const feature = this.#records.judged.atlas?.features.find((each) => each.id === id);
		if (!feature) {
			return null;
		}
		const { title, kind, provenance, segments, waypoints } = feature.properties;
		return {
			id,
			geometry: feature.geometry,
			layer: feature.layer,
			properties: {
				title,
				kind,
				provenance,
				...(segments ? { segments } : {}),
				...(waypoints ? { waypoints } : {})
			}
		};
	}

	plan(request: CourseRequest, subjects: readonly Subject[]): Promise<Course> {
		return planCourse(request, {
			subjects,
			gazetteer: readGazetteer,
			listLines: (bounds) => this.listLines(bounds)
		});
	}
}

function isWithin([lng, lat]: readonly [number, number], [west, south, east, north]: Bounds): boolean {
	const isBetween = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
	return isBetween && lat >= south && lat <= north;
}
