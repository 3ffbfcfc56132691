import { keepKnown } from '../drawing/keep-known.ts';
import { buildShape, openSketch } from '../drawing/sketch-records.ts';
import {
	addVertex,
	countVertices,
	moveVertex,
	partOf,
	setBasis,
	startSketch,
	vertexOf,
	type Position,
	type Shape,
	type Sketch,
	type Vertex
} from '../drawing/sketch.ts';
import type { Cut } from '../drawing/split-join.ts';
import { findKm } from '../geometry/distance.ts';
import type { Course, OpenedShape, ShapeRequest } from '../model/workbench/drawing.ts';
import type { Basis } from '../model/records/feature.ts';
import type { Bench } from './bench.svelte.ts';
import { describePlace } from './cross-hair.ts';
import { Snapping } from './snapping.ts';
import type { Selected } from './selection.ts';
import { BASES, COURSE, describeBasis, describeMethod, findWeakest } from './drawing-words.ts';

/** Where a drawing begins when nothing says where. */
const NOWHERE: [number, number] = [0, 20];

/** One shape that is being drawn: what has been done to it, the cross-hair, and what is said of both. */
export class Drawing {
	readonly #bench: Bench;
	sketch = $state.raw<Sketch>(startSketch('line'));
	cross = $state.raw<[number, number]>(NOWHERE);
	/** What a screen reader says, and the panel shows. */
	where = $state('');
	/** The feature that is drawn on; `null` for a new one. */
	feature = $state.raw<OpenedShape | null>(null);
	/** How the next stretch is come by. */
	basis = $state<Basis>('schematic');
	isStarted = $state(false);
	told = $state.raw<readonly string[]>([]);
	zoom = 6;
	#past: Sketch[] = [];
	#future: Sketch[] = [];
	#used: readonly string[] = [];
	readonly #snapping = new Snapping();

	/** What tells of it: selected, or the sentence of what was looked at. */
	readonly passage: Selected | null;

	constructor(bench: Bench, start: readonly [number, number] | null, passage: Selected | null) {
		this.#bench = bench;
		this.passage = passage;
		this.cross = start ? [start[0], start[1]] : NOWHERE;
	}

	readonly count = $derived.by(() => countVertices(this.sketch));
	readonly shape = $derived.by(() => buildShape(this.sketch));
	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	begin(shape: Shape): void {
		this.sketch = startSketch(shape);
		this.isStarted = true;
		this.basis = shape === 'area' ? 'area' : 'schematic';
		this.say(`${NAMES[shape]}. Move the cross-hair by arrows and press Enter to set a point.`);
		void this.look();
	}

	async open(id: string): Promise<void> {
		try {
			const feature = await this.#bench.api.get<OpenedShape>(`shape/${id}`);
			this.feature = feature;
			this.sketch = feature.geometry ? openSketch(feature.geometry, feature.properties) : startSketch('point');
			this.basis = feature.properties.provenance.basis;
			this.isStarted = true;
			this.#go();
			this.say(`${feature.properties.title}, ${this.count} points. ${this.describe()}`);
		} catch (cause) {
			this.#bench.fail(cause);
		}
	}

	say(words: string): void {
		this.where = words === this.where ? `${words}\u00a0` : words;
	}

	/** Where the cross-hair is, and the point and the stretch that are worked on. */
	describe(): string {
		const place = describePlace(this.cross, this.#bench.subjects);
		const vertex = vertexOf(this.sketch);
		if (!vertex) {
			return place;
		}
		const { vertices } = partOf(this.sketch);
		const isThere = findKm(vertex.position, this.cross) < 0.01;
		const part =
			this.sketch.parts.length > 1 ? `, part ${this.sketch.part + 1} of ${this.sketch.parts.length}` : '';
		const name = vertex.name === undefined ? '' : `, ${vertex.name}`;
		const basis = vertex.stretch && this.sketch.vertex > 0 ? `, ${describeBasis(vertex.stretch.basis)}` : '';
		const point = `point ${this.sketch.vertex + 1} of ${vertices.length}${part}${name}${basis}`;
		return isThere ? `${point}. ${place}` : `${place}; after ${point}`;
	}

	/** Does something that can be taken back, and tells what came of it. */
	change(next: Sketch, told = ''): void {
		if (next !== this.sketch) {
			this.#past.push(this.sketch);
			this.#future = [];
			this.sketch = next;
			this.#go();
		}
		this.say(`${told} ${this.describe()}`.trim());
	}
	cut(cut: Cut, told: string): void {
		if ('sketch' in cut) {
			this.change(
				cut.sketch,
				cut.sketch.mark === null ? told : 'Marked: go to the other end of the cut and press k.'
			);
		} else {
			this.say(cut.message);
		}
	}
	/** Another point is looked at: nothing to take back. */
	select(next: Sketch): void {
		this.sketch = next;
		this.#go();
		this.say(this.describe());
	}

	undo(): void {
		const before = this.#past.pop();
		if (!before) {
			return this.say('There is nothing to take back.');
		}
		this.#future.push(this.sketch);
		this.sketch = before;
		this.#go();
		this.say(`Taken back. ${this.describe()}`);
	}
	redo(): void {
		const next = this.#future.pop();
		if (!next) {
			return this.say('There is nothing to do again.');
		}
		this.#past.push(this.sketch);
		this.sketch = next;
		this.#go();
		this.say(`Done again. ${this.describe()}`);
	}

	/** The cross-hair goes to the point that is worked on. */
	#go(): void {
		const vertex = vertexOf(this.sketch);
		if (vertex) {
			this.cross = [vertex.position[0], vertex.position[1]];
		}
		this.#snapping.leave();
		void this.look();
	}

	moveTo(position: Position, told = ''): void {
		this.cross = [position[0], position[1]];
		this.#snapping.leave();
		this.say(`${told} ${describePlace(this.cross, this.#bench.subjects)}`.trim());
		void this.look();
	}

	/** Sets a point where the cross-hair is, or at a place that is given. */
	set(at: Pick<Vertex, 'position' | 'name'> = { position: this.cross }): void {
		const stretch = this.sketch.shape === 'line' ? { stretch: { basis: this.basis } } : {};
		const { snapped } = this.#snapping;
		if (snapped && at.position === this.cross) {
			this.#used = [...this.#used, snapped];
		}
		this.change(addVertex(this.sketch, { ...at, ...stretch }), 'Set.');
	}
	/** The point that is worked on comes to the cross-hair. */
	drag(): void {
		const vertex = vertexOf(this.sketch);
		if (vertex) {
			this.change(moveVertex(this.sketch, this.cross), 'Moved.');
		}
	}

	/** To the nearest coast, border, river or shape; again, to the next. */
	async snap(): Promise<void> {
		await this.look();
		const snapped = this.#snapping.next(this.cross, this.zoom, this.#title);
		if ('message' in snapped) {
			return this.say(snapped.message);
		}
		this.cross = snapped.position;
		this.say(`On ${snapped.says}. ${describePlace(this.cross, this.#bench.subjects)}`);
	}
	/** For the pointer: where a point is drawn to, if anything is near. */
	snapAt(position: Position): [number, number] | undefined {
		return this.#snapping.findAt(position, this.zoom, this.#title);
	}
	get #title(): string | undefined {
		return this.feature?.properties.title;
	}
	/** Asks for what lies round the cross-hair, where it has left what was asked for. */
	async look(): Promise<void> {
		try {
			await this.#snapping.look(this.cross, this.#bench.api);
		} catch (cause) {
			this.#bench.fail(cause);
		}
	}

	/** A line of words: between the points there are, or after the last. */
	async draw(words: string): Promise<void> {
		const { vertices } = partOf(this.sketch);
		const [from, to] = [vertexOf(this.sketch), vertices[this.sketch.vertex + 1]];
		try {
			const course = await this.#bench.api.post<Course>('course', {
				words,
				from: from?.position ?? null,
				to: to?.position ?? null
			});
			this.#take(course);
		} catch (cause) {
			this.#bench.fail(cause);
		}
	}
	#take({ vertices, told, unread }: Course): void {
		const unknown = unread.map((name) => `No place called “${name}” is known: set it by hand.`);
		this.told = [...told, ...unknown];
		if (vertices.length === 0) {
			return this.say([...unknown, 'Nothing was drawn.'].join(' '));
		}
		let next = this.sketch;
		for (const { position, name, basis } of vertices) {
			next = addVertex(next, { position, name, stretch: { basis } });
		}
		this.#used = [...this.#used, COURSE];
		this.change(next, `${vertices.length} points drawn, all inferred. ${this.told.join(' ')}`);
	}

	cycleBasis(): void {
		const current = vertexOf(this.sketch)?.stretch?.basis ?? this.basis;
		this.setBasis(BASES[(BASES.indexOf(current) + 1) % BASES.length] ?? 'schematic');
	}
	setBasis(basis: Basis): void {
		this.basis = basis;
		if (this.sketch.shape === 'line' && this.sketch.vertex > 0) {
			this.change(setBasis(this.sketch, basis), `This stretch: ${describeBasis(basis)}.`);
		} else {
			this.say(`From here on: ${describeBasis(basis)}.`);
		}
	}

	/** What the pointer made of the part that is worked on. */
	replacePart(positions: readonly Position[]): void {
		const { part, parts, shape } = this.sketch;
		const stretch = shape === 'line' ? { basis: this.basis } : null;
		const vertices = keepKnown(partOf(this.sketch).vertices, positions, stretch);
		this.change({
			...this.sketch,
			parts: parts.map((each, index) => (index === part ? { ...each, vertices } : each)),
			vertex: vertices.length - 1,
			mark: null
		});
	}

	/** How it was drawn, in a sentence for readers. */
	describeMethod(): string {
		const names = this.sketch.parts.flatMap(({ vertices }) => vertices.flatMap(({ name }) => name ?? []));
		return describeMethod(this.#used, names);
	}

	/** What is to be saved, or what it lacks. */
	build(about: ShapeRequest['about'], method: string, accuracyKm: number): ShapeRequest | { message: string } {
		const shape = buildShape(this.sketch);
		if ('message' in shape) {
			return shape;
		}
		const { geometry, waypoints, stretches } = shape;
		return {
			feature: this.feature ? { id: this.feature.id, before: this.feature.geometry } : null,
			geometry,
			waypoints,
			stretches,
			basis: stretches.length > 0 ? findWeakest(stretches.map(({ basis }) => basis)) : this.basis,
			accuracyKm,
			method,
			about
		};
	}
}

const NAMES: Readonly<Record<Shape, string>> = { point: 'Points', line: 'A line', area: 'An area' };
