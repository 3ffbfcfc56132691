import { afterAll, describe, expect, it } from 'vitest';
import { parseCourse } from '../../../src/drawing/course-words.ts';
import { followLines } from '../../../src/drawing/follow-lines.ts';
import { findSnaps } from '../../../src/drawing/snap.ts';
import type { Position } from '../../../src/drawing/sketch.ts';
import { findKm } from '../../../src/geometry/distance.ts';
import type { Course, GroundLine } from '../../../src/model/workbench/drawing.ts';
import type { Subject } from '../../../src/model/workbench/protocol.ts';
import { GroundLines } from '../../../src/server/ground-lines.ts';
import { planCourse } from '../../../src/server/workbench/plan-course.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

const ground = new GroundLines();
afterAll(() => ground.close());

describe('words of a course', () => {
	const read = (words: string): string => {
		const { legs, along } = parseCourse(words, (name) => ['Trinidad and Tobago', 'Port of Spain'].includes(name));
		const told = legs.map((leg) => (leg.along ? `(${leg.along.kind} ${leg.along.name})${leg.name}` : leg.name));
		return told.join(' > ') + (along ? ` all along ${along.kind} ${along.name}`.trimEnd() : '');
	};
	it.each([
		['via Sui and Nawabshah', 'Sui > Nawabshah'],
		['from A to B via C and D', 'A > C > D > B'],
		['From A via C to B.', 'A > C > B'],
		['A, B and C', 'A > B > C'],
		['A – B → C', 'A > B > C'],
		['Kabul–Mazar', 'Kabul > Mazar'],
		['A to B, then C', 'A > B > C'],
		['from A to B via C, along the coast to D', 'A > C > B > (coast )D'],
		['along the coast', ' all along coast'],
		['from A to B along the coast', 'A > B all along coast'],
		['Along the Makran coast from A to B', 'A > B all along coast Makran'],
		['from A down the Indus to B', 'A > (river Indus)B'],
		['from A to B along the border with Iran', 'A > B all along border Iran'],
		['through Trinidad and Tobago and Port of Spain', 'Trinidad and Tobago > Port of Spain'],
		['via the towns of A, B and C', 'A > B > C']
	])('%s', (words, wanted) => expect(read(words)).toBe(wanted));
});

describe('a line from words', () => {
	const subject = (title: string, anchor: [number, number]): Subject => ({
		id: title.toLowerCase(),
		title,
		as: 'feature',
		names: [],
		position: anchor,
		anchor,
		countries: [],
		layer: 'places'
	});
	const plan = (words: string, more: Partial<Parameters<typeof planCourse>[0]> = {}): Promise<Course> =>
		planCourse(
			{ words, from: null, to: null, ...more },
			{
				subjects: [subject('Sui', [69.2, 28.6])],
				gazetteer: readGazetteer,
				listLines: (bounds) => ground.list(bounds)
			}
		);
	it('goes through the places they name, those of the atlas first, those near one another else, and says which', async () => {
		const { vertices, told, unread } = await plan('from Sui via Nawabshah and Xyzzyville to Hyderabad');
		expect(vertices.map(({ name }) => name)).toEqual(['Sui', 'Nawabshah', 'Hyderabad']);
		expect(vertices[0]!.position).toEqual([69.2, 28.6]);
		// Another of that name, five times as large, is a thousand kilometres off.
		expect(vertices[2]!.position[0]).toBeCloseTo(68.4, 0);
		expect(told).toContain('Hyderabad: Pakistan.');
		expect(unread).toEqual(['Xyzzyville']);
		expect(vertices.every(({ basis }) => ['schematic', 'endpoints-only'].includes(basis))).toBe(true);
	});
	it('follows a coast, a border and a river as the basemap has them', async () => {
		const { vertices } = await plan('from Gwadar to Karachi along the coast');
		expect(vertices.length).toBeGreaterThan(20);
		const coast = (await ground.list([60, 22, 69, 28])).filter(({ kind }) => kind === 'coast');
		for (const { position, name } of vertices) {
			expect(name !== undefined || (findSnaps(position, coast, 5)[0]?.km ?? 99) < 0.1).toBe(true);
		}
		const border = await plan('along the border with Afghanistan', { from: [66.4, 30.9], to: [69.5, 31.9] });
		expect(border.vertices.length).toBeGreaterThan(10);
		const river = await plan('down the Indus', { from: [68.9, 27.7], to: [68.3, 25.4] });
		expect(river.vertices.length).toBeGreaterThan(5);
	});
	it('goes straight and says so where nothing joins the two', async () => {
		const { vertices, told } = await plan('from Quetta along the coast to Multan');
		expect(vertices).toHaveLength(2);
		expect(told.at(-1)).toBe('No way along the coast joins these two, so it goes straight.');
	});
});

describe('what a vertex may be set on', () => {
	const line = (kind: GroundLine['kind'], name: string, positions: [number, number][]): GroundLine => ({
		kind,
		name,
		positions
	});
	it('is a point of each line near by, the nearest first, a vertex rather than an edge', () => {
		const lines = [
			line('river', 'Ada', [
				[0, 0],
				[10, 0]
			]),
			line('coast', '', [
				[5, 0.3],
				[5, 3]
			]),
			line('feature', 'A pipeline', [
				[4.98, 0.11],
				[4.98, 5]
			])
		];
		const snaps = findSnaps([5, 0.1], lines, 50);
		expect(snaps.map(({ says }) => says)).toEqual(['A pipeline', 'the river Ada', 'the coast']);
		expect(snaps[0]!.position).toEqual([4.98, 0.11]);
		expect(snaps[1]!.position[1]).toBeCloseTo(0, 3);
		expect(findSnaps([5, 0.1], lines, 5).map(({ says }) => says)).toEqual(['A pipeline']);
	});
	it('is found over the antimeridian', () => {
		const [found] = findSnaps(
			[-179.99, 0],
			[
				line('coast', '', [
					[179.98, -1],
					[179.98, 1]
				])
			],
			20
		);
		expect(found!.position[0]).toBeCloseTo(179.98, 3);
	});
	it('follows pieces that meet at the edge of a tile, and none that does not', () => {
		const west: Position[] = [
			[0, 0],
			[1, 0]
		];
		const east: Position[] = [
			[1.005, 0],
			[2, 0]
		];
		const way = followLines([0, 0.1], [2, 0.1], [west, east], 20);
		expect(way).toHaveLength(4);
		expect(findKm(way![0]!, [0, 0])).toBe(0);
		expect(followLines([0, 0.1], [2, 0.1], [west], 20)).toBeNull();
	});
});
