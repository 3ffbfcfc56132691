import { findKm } from '../geometry/distance.ts';
import type { Position } from './sketch.ts';

/** Ends of pieces nearer to one another than this, in degrees, go on: lines come cut at the edges of tiles. */
const SEAM = 0.02;
/** The way to a line and from it costs so many times the way along it. */
const OFF_COST = 4;

interface Graph {
	positions: Position[];
	edges: { to: number; km: number }[][];
}

/**
 * The shortest way along lines from one position to another, without those two.
 * @param maxKm how far either may lie from the lines
 * @returns `null` where no line that is near enough leads from one to the other
 */
export function followLines(
	from: Position,
	to: Position,
	lines: readonly (readonly Position[])[],
	maxKm: number
): Position[] | null {
	const graph = buildGraph(lines);
	const ends = graph.positions.map((position) => findKm(position, to));
	const starts = graph.positions.map((position) => findKm(from, position));
	const { costs, before } = spread(graph, starts, maxKm);
	let best: { node: number; cost: number } | null = null;
	costs.forEach((cost, node) => {
		const off = ends[node] ?? Infinity;
		const whole = cost + off * OFF_COST;
		if (off <= maxKm && whole < (best?.cost ?? Infinity)) {
			best = { node, cost: whole };
		}
	});
	return best === null ? null : traceBack(graph, before, (best as { node: number }).node);
}

function traceBack({ positions }: Graph, before: readonly number[], end: number): Position[] | null {
	const way: Position[] = [];
	for (let node = end; node >= 0; node = before[node] ?? -1) {
		const position = positions[node];
		if (position) {
			way.push(position);
		}
	}
	return way.length < 2 ? null : way.reverse();
}

function buildGraph(lines: readonly (readonly Position[])[]): Graph {
	const graph: Graph = { positions: [], edges: [] };
	const ends = new Map<string, number[]>();
	const add = (position: Position): number => {
		graph.edges.push([]);
		return graph.positions.push(position) - 1;
	};
	for (const line of lines) {
		let last = -1;
		line.forEach((position, index) => {
			const node = add(position);
			if (last >= 0) {
				link(graph, last, node);
			}
			if (index === 0 || index === line.length - 1) {
				linkSeam(graph, ends, node);
			}
			last = node;
		});
	}
	return graph;
}

function link({ positions, edges }: Graph, one: number, other: number): void {
	const [from, to] = [positions[one], positions[other]];
	if (from && to) {
		const km = findKm(from, to);
		edges[one]?.push({ to: other, km });
		edges[other]?.push({ to: one, km });
	}
}

/** Joins the end of a piece to ends of others that lie where it does. */
function linkSeam(graph: Graph, ends: Map<string, number[]>, node: number): void {
	const [lng, lat] = graph.positions[node] ?? [0, 0];
	const [x, y] = [Math.floor(lng / SEAM), Math.floor(lat / SEAM)];
	for (const dx of [-1, 0, 1]) {
		for (const dy of [-1, 0, 1]) {
			for (const other of ends.get(`${x + dx} ${y + dy}`) ?? []) {
				link(graph, node, other);
			}
		}
	}
	const key = `${x} ${y}`;
	ends.set(key, [...(ends.get(key) ?? []), node]);
}

/** What it costs to come to each node, and from which: Dijkstra's way, begun at every node near enough. */
function spread({ edges }: Graph, starts: readonly number[], maxKm: number): { costs: number[]; before: number[] } {
	const costs = starts.map((km) => (km <= maxKm ? km * OFF_COST : Infinity));
	const before = starts.map(() => -1);
	const heap = new Heap();
	costs.forEach((cost, node) => {
		if (cost < Infinity) {
			heap.push(cost, node);
		}
	});
	for (let next = heap.pop(); next; next = heap.pop()) {
		const [cost, node] = next;
		if (cost > (costs[node] ?? 0)) {
			continue;
		}
		for (const { to, km } of edges[node] ?? []) {
			const further = cost + km;
			if (further < (costs[to] ?? 0)) {
				[costs[to], before[to]] = [further, node];
				heap.push(further, to);
			}
		}
	}
	return { costs, before };
}

/** Gives the least first. */
class Heap {
	readonly #items: [cost: number, node: number][] = [];

	push(cost: number, node: number): void {
		const items = this.#items;
		let index = items.push([cost, node]) - 1;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			if (this.#costAt(parent) <= cost) {
				break;
			}
			this.#swap(index, parent);
			index = parent;
		}
	}

	pop(): [cost: number, node: number] | undefined {
		const items = this.#items;
		const [first] = items;
		const last = items.pop();
		if (items.length > 0 && last) {
			items[0] = last;
			this.#sink();
		}
		return first;
	}

	#sink(): void {
		let index = 0;
		for (;;) {
			const [left, right] = [2 * index + 1, 2 * index + 2];
			const least = this.#costAt(right) < this.#costAt(left) ? right : left;
			if (this.#costAt(least) >= this.#costAt(index)) {
				return;
			}
			this.#swap(index, least);
			index = least;
		}
	}

	#costAt(index: number): number {
		return this.#items[index]?.[0] ?? Infinity;
	}

	#swap(one: number, other: number): void {
		const items = this.#items;
		const [a, b] = [items[one], items[other]];
		if (a && b) {
			[items[one], items[other]] = [b, a];
		}
	}
}
