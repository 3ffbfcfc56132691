/**
 * Where a cascade layer stands among others: a number a level; what stands in no further layer of a level comes last.
 */
export type Layer = readonly number[];

const LAST = Number.POSITIVE_INFINITY;

/** Layers in the order in which they are first named (CSS Cascade 5, 6.4). */
export class Layers {
	readonly none: Layer = [LAST];
	readonly #orders = new Map<string, Map<string, number>>();

	/** The layer of a name, as `base` or `base.reset`, within another; one without a name is like no other. */
	enter(within: Layer, name: string): Layer {
		return name
			.trim()
			.split('.')
			.reduce((layer, part) => this.#enterOne(layer, part.trim()), within);
	}

	#enterOne(within: Layer, name: string): Layer {
		const outer = within.slice(0, -1);
		const order = this.#orders.get(outer.join('.')) ?? new Map<string, number>();
		this.#orders.set(outer.join('.'), order);
		const index = order.get(name) ?? order.size;
		order.set(name === '' ? ` ${index}` : name, index);
		return [...outer, index, LAST];
	}
}

/** Negative where what a layer sets gives way to what the other sets. */
export function compareLayers(a: Layer, b: Layer): number {
	const at = a.findIndex((level, index) => level !== b[index]);
	return at < 0 ? 0 : (a[at] ?? LAST) < (b[at] ?? LAST) ? -1 : 1;
}
