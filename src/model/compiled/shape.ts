import type { z } from 'zod';

/**
 * The shape of a value without its rules, small enough to travel with the page: `s` text, `n` number, `b` true or
 * false, `0` null, `*` anything; `['[', item]` a list, `['(', ...items]` a list of fixed length, `['{', item]` a table
 * by name, `['|', ...options]` one of several; an object names its fields, those that may be missing with `?`; a number
 * is a shape of the table.
 */
export type Shape = string | number | Shape[] | ShapeOfObject;
interface ShapeOfObject {
	[field: string]: Shape;
}

/** Turns zod schemas into shapes; objects that several schemas share are listed once, in `table`. */
export class ShapeBuilder {
	readonly table: Shape[] = [];
	readonly #listed = new Map<z.core.$ZodTypeDef, number>();

	build(schema: z.core.$ZodType): Shape {
		const { def } = (schema as z.core.$ZodTypes)._zod;
		switch (def.type) {
			case 'string':
			case 'enum':
				return 's';
			case 'number':
				return 'n';
			case 'boolean':
				return 'b';
			case 'null':
				return '0';
			case 'unknown':
				return '*';
			case 'literal':
				return shapeOfLiteral(def.values[0]);
			case 'array':
				return ['[', this.build(def.element)];
			case 'tuple':
				return ['(', ...def.items.map((item) => this.build(item))];
			case 'record':
				return ['{', this.build(def.valueType)];
			case 'union':
				return ['|', ...def.options.map((option) => this.build(option))];
			case 'nullable':
				return ['|', '0', this.build(def.innerType)];
			case 'optional':
			case 'default':
				return this.build(def.innerType);
			case 'object':
				return this.#list(def, def.shape);
			default:
				throw new Error(`A compiled file cannot hold a value of the kind "${def.type}"; see shape.ts.`);
		}
	}

	#list(def: z.core.$ZodTypeDef, fields: Readonly<Record<string, z.core.$ZodType>>): number {
		const listed = this.#listed.get(def);
		if (listed !== undefined) {
			return listed;
		}
		const index = this.table.push('*') - 1;
		this.#listed.set(def, index);
		this.table[index] = Object.fromEntries(
			Object.entries(fields).map(([name, field]) => [
				field._zod.optout === 'optional' ? `${name}?` : name,
				this.build(field)
			])
		);
		return index;
	}
}

function shapeOfLiteral(value: unknown): Shape {
	if (value === null) {
		return '0';
	}
	return (typeof value).charAt(0);
}
