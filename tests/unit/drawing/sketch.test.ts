import { describe, expect, it } from 'vitest';
import { findKmToDrawn } from '../../../src/geometry/drawn-line.ts';
import { buildShape, openSketch, type DrawnShape } from '../../../src/drawing/sketch-records.ts';
import {
	addMidpoint,
	addVertex,
	goToVertex,
	moveVertex,
	nameVertex,
	removeVertex,
	setBasis,
	startPart,
	startSketch,
	stepPart,
	stepVertex,
	vertexOf,
	type Position,
	type Shape,
	type Sketch
} from '../../../src/drawing/sketch.ts';
import { joinParts, splitPart, type Cut } from '../../../src/drawing/split-join.ts';
import { thinLine } from '../../../src/drawing/thin-line.ts';
import type { Basis, Geometry } from '../../../src/model/records/feature.ts';

const draw = (shape: Shape, ...parts: Position[][]): Sketch => {
	return parts.reduce((sketch, positions, index) => {
		const begun = index === 0 ? sketch : startPart(sketch);
		return positions.reduce((each, position) => addVertex(each, { position }), begun);
	}, startSketch(shape));
};
const built = (sketch: Sketch): DrawnShape => {
	const shape = buildShape(sketch);
	expect(shape).toHaveProperty('geometry');
	return shape as DrawnShape;
};
const done = (cut: Cut): Sketch => {
	expect(cut).toHaveProperty('sketch');
	return (cut as { sketch: Sketch }).sketch;
};
const provenance = (basis: Basis) => ({ basis, accuracyKm: 5, method: '', references: [] });
const reopen = (geometry: Geometry): Sketch => openSketch(geometry, { provenance: provenance('traced') });

describe('a shape being drawn', () => {
	it('is set point by point, put right and taken apart, and nothing before it is changed', () => {
		const first = draw('line', [
			[1, 1],
			[3, 1]
		]);
		const between = addVertex(goToVertex(first, 0, 0), { position: [2, 2], name: 'Ada' });
		expect(built(between)).toMatchObject({
			geometry: {
				type: 'LineString',
				coordinates: [
					[1, 1],
					[2, 2],
					[3, 1]
				]
			},
			waypoints: [{ name: 'Ada', position: [2, 2] }]
		});
		// Moved, it is no longer where it was named for.
		expect(built(moveVertex(between, [2, 3])).waypoints).toEqual([]);
		expect(vertexOf(removeVertex(between))?.position).toEqual([1, 1]);
		expect(vertexOf(stepVertex(stepVertex(between, 1), 1))?.position).toEqual([1, 1]);
		expect(vertexOf(nameVertex(between, '  '))?.name).toBeUndefined();
		expect(built(first).geometry.coordinates).toHaveLength(2);
	});
	it('gets a vertex half-way, on the great circle, and the last of a ring half-way to the first', () => {
		const line = goToVertex(
			draw('line', [
				[0, 60],
				[60, 60]
			]),
			0,
			0
		);
		const [lng, lat] = vertexOf(addMidpoint(line))!.position;
		expect([lng, lat > 63]).toEqual([30, true]);
		const ring = draw('area', [
			[0, 0],
			[2, 0],
			[1, 2]
		]);
		expect(vertexOf(addMidpoint(ring))!.position[0]).toBeCloseTo(0.5, 2);
	});
	it('of points each is a part, several are a MultiPoint', () => {
		expect(built(draw('point', [[1, 2]])).geometry).toEqual({ type: 'Point', coordinates: [1, 2] });
		expect(
			built(
				draw('point', [
					[1, 2],
					[3, 4]
				])
			).geometry.type
		).toBe('MultiPoint');
	});
	it('says what it lacks', () => {
		expect(buildShape(startSketch('line'))).toEqual({ message: 'Nothing is drawn yet.' });
		expect(buildShape(draw('line', [[1, 1]]))).toEqual({ message: 'Each line needs two points or more.' });
		expect(
			buildShape(
				draw('area', [
					[1, 1],
					[2, 1]
				])
			)
		).toHaveProperty('message');
		expect(
			stepPart(
				draw(
					'line',
					[[1, 1]],
					[
						[2, 2],
						[3, 3]
					]
				),
				1
			)
		).toMatchObject({ part: 0, vertex: 0 });
	});
});

describe('stretches of a line', () => {
	it('of another basis are lines of their own, and are whole again when it is opened', () => {
		const line = draw('line', [
			[0, 0],
			[1, 0],
			[2, 1],
			[3, 0]
		]);
		const traced = [1, 2, 3].reduce((each, index) => {
			return setBasis(goToVertex(each, 0, index), index === 3 ? 'schematic' : 'traced');
		}, line);
		const shape = built(traced);
		expect(shape.geometry).toEqual({
			type: 'MultiLineString',
			coordinates: [
				[
					[0, 0],
					[1, 0],
					[2, 1]
				],
				[
					[2, 1],
					[3, 0]
				]
			]
		});
		expect(shape.stretches.map(({ basis }) => basis)).toEqual(['traced', 'schematic']);
		const segments = shape.stretches.map(({ basis }, index) => ({
			line: index,
			title: 'A section',
			basis,
			accuracyKm: 5
		}));
		const again = openSketch(shape.geometry, { provenance: provenance('schematic'), segments });
		expect(again.parts.map(({ vertices }) => vertices.length)).toEqual([4]);
		expect(built(again).stretches).toEqual([
			{ basis: 'traced', segment: 0 },
			{ basis: 'schematic', segment: 1 }
		]);
		expect(built(again).geometry).toEqual(shape.geometry);
	});
	it('are split at a vertex and joined at the ends that are nearest, the gap told as nobody’s', () => {
		const line = goToVertex(
			draw('line', [
				[0, 0],
				[1, 0],
				[2, 0]
			]),
			0,
			1
		);
		const split = done(splitPart(line));
		expect(split.parts).toHaveLength(2);
		expect(built(done(joinParts(split))).geometry.coordinates).toHaveLength(3);
		const apart = draw(
			'line',
			[
				[5, 0],
				[3, 0]
			],
			[
				[0, 0],
				[2, 0]
			]
		);
		const joined = done(joinParts(apart));
		expect(built(setBasis(joined, 'schematic')).geometry.coordinates).toEqual([
			[0, 0],
			[2, 0],
			[3, 0],
			[5, 0]
		]);
		const traced = goToVertex(setBasis(goToVertex(apart, 0, 1), 'traced'), 0, 1);
		expect(done(joinParts(traced)).parts[0]!.vertices.map(({ stretch }) => stretch?.basis)).toEqual([
			undefined,
			'traced',
			'schematic',
			undefined
		]);
		expect(splitPart(goToVertex(line, 0, 0))).toHaveProperty('message');
		expect(joinParts(line)).toHaveProperty('message');
	});
	it('are drawn with no more points than they need', () => {
		const wave = Array.from({ length: 200 }, (_, index): Position => [index / 20, Math.sin(index / 20)]);
		const thin = thinLine(wave, 2);
		expect(thin.length).toBeLessThan(60);
		expect(Math.max(...wave.map((position) => findKmToDrawn(position, [thin])))).toBeLessThan(2.01);
		expect([thin[0], thin.at(-1)]).toEqual([wave[0], wave.at(-1)]);
	});
});

describe('areas', () => {
	const square = (x: number, y: number, size: number): Position[] => [
		[x, y],
		[x, y + size],
		[x + size, y + size],
		[x + size, y]
	];
	it('run counter-clockwise with their holes clockwise, each hole in the area round it', () => {
		const areas = draw('area', square(0, 0, 10), square(20, 0, 10));
		const hole = square(22, 2, 3).reduce((each, position) => addVertex(each, { position }), startPart(areas, true));
		const { geometry } = built(hole);
		expect(geometry.type).toBe('MultiPolygon');
		const [first, second] = geometry.coordinates as [number, number][][][];
		expect([first!.length, second!.length]).toEqual([1, 2]);
		expect(first![0]).toEqual(
			[
				[0, 0],
				[10, 0],
				[10, 10],
				[0, 10],
				[0, 0]
			]
				.reverse()
				.reverse()
		);
		expect(second![1]).toEqual([
			[22, 2],
			[22, 5],
			[25, 5],
			[25, 2],
			[22, 2]
		]);
		expect(built(reopen(geometry)).geometry).toEqual(geometry);
		const outside = square(50, 50, 1).reduce(
			(each, position) => addVertex(each, { position }),
			startPart(areas, true)
		);
		expect(buildShape(outside)).toEqual({ message: 'A hole lies in none of the areas: draw it inside of one.' });
	});
	it('are cut from vertex to vertex and joined where they touch', () => {
		const marked = done(splitPart(goToVertex(draw('area', square(0, 0, 10)), 0, 0)));
		expect(marked.mark).toBe(0);
		expect(splitPart({ ...marked, vertex: 1 })).toHaveProperty('message');
		const cut = done(splitPart({ ...marked, vertex: 2 }));
		expect(cut.parts.map(({ vertices }) => vertices.length)).toEqual([3, 3]);
		const { geometry } = built(done(joinParts(cut)));
		expect(geometry.type).toBe('Polygon');
		expect(geometry.coordinates[0]).toHaveLength(5);
		expect(joinParts(draw('area', square(0, 0, 1), square(5, 5, 1)))).toHaveProperty('message');
	});
});

describe('the antimeridian', () => {
	it('cuts a line where it crosses, at the same latitude on both sides, and it is whole when opened', () => {
		const line = draw('line', [
			[178, 50],
			[-178, 54],
			[-170, 50]
		]);
		const { geometry } = built(line);
		expect(geometry).toEqual({
			type: 'MultiLineString',
			coordinates: [
				[
					[178, 50],
					[180, 52]
				],
				[
					[-180, 52],
					[-178, 54],
					[-170, 50]
				]
			]
		});
		expect(reopen(geometry).parts).toMatchObject([
			{ vertices: [{ position: [178, 50] }, { position: [-178, 54] }, { position: [-170, 50] }] }
		]);
		// There and back, and beginning on it.
		const back = built(
			draw('line', [
				[179, 0],
				[-179, 0],
				[179, 2]
			])
		).geometry;
		expect(back.coordinates).toHaveLength(3);
		expect(
			built(
				draw('line', [
					[180, 10],
					[-175, 10]
				])
			).geometry.type
		).toBe('LineString');
		expect(
			built(
				draw('line', [
					[-180, 10],
					[175, 10]
				])
			).geometry.type
		).toBe('LineString');
	});
	it('cuts an area with its hole, and both halves are wound right', () => {
		const area = draw('area', [
			[170, 0],
			[-170, 0],
			[-170, 20],
			[170, 20]
		]);
		const hole = (
			[
				[178, 8],
				[-178, 8],
				[-178, 12],
				[178, 12]
			] as Position[]
		).reduce((each, position) => addVertex(each, { position }), startPart(area, true));
		const { geometry } = built(hole);
		expect(geometry.type).toBe('MultiPolygon');
		const lngs = (geometry.coordinates as [number, number][][][]).map((rings) => rings.flat().map(([lng]) => lng));
		expect(lngs.map((each) => [Math.min(...each), Math.max(...each)]).sort((a, b) => a[0]! - b[0]!)).toEqual([
			[-180, -170],
			[170, 180]
		]);
		const again = reopen(geometry);
		expect(again.parts.map(({ isHole }) => isHole)).toEqual([false, true]);
		expect(again.parts[0]!.vertices.map(({ position: [lng] }) => Math.abs(lng)).includes(180)).toBe(false);
	});
	it('refuses an area round a pole in a sentence', () => {
		expect(
			buildShape(
				draw('area', [
					[0, 80],
					[120, 80],
					[-120, 80]
				])
			)
		).toHaveProperty('message');
	});
});
