import { followLines } from '../../drawing/follow-lines.ts';
import { parseCourse, type Along, type Leg } from '../../drawing/course-words.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { findKm } from '../../geometry/distance.ts';
import { countryName } from '../../geometry/geometry.ts';
import { toNameKey } from '../../mentions/scan/name-trie.ts';
import type { Course, CourseRequest, CourseVertex, GroundLine } from '../../model/workbench/drawing.ts';
import type { Subject } from '../../model/workbench/protocol.ts';
import { thinLine } from '../../drawing/thin-line.ts';

type Position = [lng: number, lat: number];

/** A place that a name of the words may be. */
interface Stop {
	name: string;
	position: Position;
	/** "Pakistan", "in the atlas" */
	where: string;
	/** Kilometres that choosing it is worth going farther. */
	worth: number;
}
export interface Ground {
	subjects: readonly Subject[];
	gazetteer: () => Gazetteer;
	listLines: (bounds: readonly [number, number, number, number]) => Promise<GroundLine[]>;
}

const MAX_STOPS = 24;
/** A point farther from a coast, a border or a river than this does not lie on it. */
const MAX_OFF_KM = 80;
/** Degrees round the ends of a leg in which its way is looked for. */
const MARGIN = 3;

/**
 * Makes a line of words: straight between the places they name, along what they say it goes along. Inferred, all of it.
 */
export async function planCourse({ words, from, to }: CourseRequest, ground: Ground): Promise<Course> {
	const { legs, along } = parseCourse(words, (text) => listStops(text, ground).length > 0);
	const unread = legs.filter(({ name }) => listStops(name, ground).length === 0).map(({ name }) => name);
	const known = legs.filter(({ name }) => !unread.includes(name));
	const stops = chooseStops(
		known.map(({ name }) => listStops(name, ground)),
		from ?? to
	);
	const vertices: CourseVertex[] = [];
	const told = stops.map(({ name, where }) => `${name}: ${where}.`);
	let last = from as Position | null;
	const isTold = (leg: Leg): Along | null => {
		return leg.along ?? along;
	};
	const failed: string[] = [];
	for (const [index, stop] of stops.entries()) {
		const leg = known[index];
		const way = last && leg ? await findWay(last, stop.position, isTold(leg), ground) : [];
		failed.push(...(way === null ? [isTold(leg as Leg)?.says ?? ''] : []));
		vertices.push(...(way ?? []));
		vertices.push({
			position: stop.position,
			name: stop.name,
			basis: way?.length ? 'schematic' : 'endpoints-only'
		});
		last = stop.position;
	}
	if (last && to && along) {
		const way = await findWay(last, to as Position, along, ground);
		failed.push(...(way === null ? [along.says] : []));
		vertices.push(...(way ?? []));
	}
	told.push(...failed.map((says) => `No way along ${says} joins these two, so it goes straight.`));
	return {
		vertices,
		told,
		unread
	};
}

const normal = (text: string): string => {
	return toNameKey(text.replace(/^the\s+/iu, ''));
};

/** What a name may be: what the atlas has under it, else places of the gazetteer, the largest. */
function listStops(name: string, { subjects, gazetteer }: Ground): Stop[] {
	const key = normal(name);
	const own = subjects.filter(({ title, names, anchor }) => {
		return anchor !== null && [title, ...names].some((each) => normal(each) === key);
	});
	if (own.length > 0) {
		return own.map(({ title, anchor }) => ({
			name: title,
			position: anchor as Position,
			where: 'in the atlas',
			worth: 0
		}));
	}
	const places = gazetteer()
		.find(key)
		.map(({ index }) => gazetteer().place(index));
	return places
		.sort((a, b) => b.population - a.population)
		.slice(0, MAX_STOPS)
		.map(({ name: called, lat, lon, country, population, kind }) => ({
			name: called,
			position: [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4],
			where: country === '' ? 'in no country' : countryName(country),
			worth: 400 * Math.log10(1 + population / 100) + (kind === 'capital' ? 1000 : 0)
		}));
}

/** Of what each name may be, the choice that makes the shortest way, large places a little preferred. */
function chooseStops(options: readonly (readonly Stop[])[], start: readonly [number, number] | null): Stop[] {
	let ways = [{ cost: 0, stops: [] as Stop[] }];
	for (const stops of options) {
		ways = stops.map((stop) => {
			const further = ways.map((way) => {
				const before = way.stops.at(-1)?.position ?? start;
				const km = before ? findKm(before, stop.position) : 0;
				return {
					cost: way.cost + km - stop.worth,
					stops: [...way.stops, stop]
				};
			});
			return further.reduce((best, each) => (each.cost < best.cost ? each : best));
		});
	}
	return ways.reduce((best, each) => (each.cost < best.cost ? each : best)).stops;
}

/** The way between two points along something, without them; `null` where none is found. */
async function findWay(
	from: Position,
	to: Position,
	along: Along | null,
	{ listLines }: Ground
): Promise<CourseVertex[] | null> {
	if (!along) {
		return [];
	}
	const lines = await listLines(boundsRound(from, to));
	const wanted = normal(along.name);
	const isNamed = ({ name }: GroundLine): boolean => {
		return wanted === '' || along.kind === 'coast' || matchesName(name, wanted);
	};
	const kinds = along.kind === 'coast' ? ['coast', 'lake'] : [along.kind];
	const fit = lines.filter((line) => kinds.includes(line.kind) && isNamed(line));
	const own =
		along.kind === 'river' ? lines.filter(({ kind, name }) => kind === 'feature' && normal(name) === wanted) : [];
	const way = followLines(
		from,
		to,
		[...fit, ...own].map(({ positions }) => positions),
		MAX_OFF_KM
	);
	return (
		way &&
		thinLine(way, 1).map((position) => ({
			position: [position[0], position[1]],
			basis: 'schematic'
		}))
	);
}

/** A border is named by one of its sides, or by both. */
function matchesName(name: string, wanted: string): boolean {
	const key = normal(name);
	return key === wanted || wanted.split(' ').every((word) => key.split(' ').includes(word));
}

function boundsRound(from: Position, to: Position): [number, number, number, number] {
	const east = to[0] + 360 * Math.round((from[0] - to[0]) / 360);
	const wrap = (lng: number): number => {
		return ((lng + 540) % 360) - 180;
	};
	return [
		wrap(Math.min(from[0], east) - MARGIN),
		Math.max(-85, Math.min(from[1], to[1]) - MARGIN),
		wrap(Math.max(from[0], east) + MARGIN),
		Math.min(85, Math.max(from[1], to[1]) + MARGIN)
	];
}
