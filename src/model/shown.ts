import { z } from 'zod';
import { unwrap } from './fields.ts';

/*
 * What a page shows of a day on which not every document was out. A field shows nothing unless it is declared: a fact that
 * only a later document states must not stand on an earlier day, and whoever adds a field need not think of it.
 */

const marks = new WeakMap<z.core.$ZodType, 'whole' | 'in part'>();

/** A copy of the schema, for one field alone: the same schema may serve other fields that are not shown. */
const mark = (how: 'whole' | 'in part') => {
	return <S extends z.core.$ZodType>(schema: S): S => {
		const copy = z.core.clone(schema);
		marks.set(copy, how);
		return copy;
	};
};
/** The field is shown on any day: it is no document's news (an id, a title, where and how it is drawn). */
export const shown = mark('whole');
/** Of the object, or of each in the list, those fields are shown that are declared themselves. */
export const shownInPart = mark('in part');

/** Every field of an object is shown, also those that are added to it. */
export function shownAll<Shape extends Record<string, z.core.$ZodType>>(shape: Shape): Shape {
	return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, shown(field)])) as Shape;
}

/**
 * What stands in place of a value: itself, nothing, an empty value of its kind, or what is shown of its fields or
 * items.
 */
export type Shown =
	| 'whole'
	| 'left out'
	| 'empty text'
	| 'empty list'
	| 'null'
	| { fields: Record<string, Shown> }
	| { items: Shown };

/** What is shown of an object or a list of objects, field by field. */
export function listShown(schema: z.core.$ZodType): Shown {
	const { def } = unwrap(schema)._zod;
	if (def.type === 'array') {
		return { items: listShown(def.element) };
	}
	if (def.type !== 'object') {
		throw new Error(`Of a value of the kind "${def.type}" nothing can be shown in part.`);
	}
	return {
		fields: Object.fromEntries(
			Object.entries(def.shape).map(([key, field]) => {
				const how = markOf(field);
				return [key, how === 'whole' ? 'whole' : how === 'in part' ? listShown(field) : emptyOf(field)];
			})
		)
	};
}

function markOf(schema: z.core.$ZodType): 'whole' | 'in part' | undefined {
	const { def, parent } = (schema as z.core.$ZodTypes)._zod;
	const isWrapped = def.type === 'optional' || def.type === 'nullable' || def.type === 'default';
	// `.describe` and its like make a copy that knows what it was made of.
	const origin = parent ?? (isWrapped ? def.innerType : undefined);
	return marks.get(schema) ?? (origin && markOf(origin));
}

/** What a field that shows nothing is left as, so that the page stays a page of its kind. */
function emptyOf(schema: z.core.$ZodType): Shown {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'nullable':
			return 'null';
		case 'default':
			return emptyOf(def.innerType);
		case 'array':
			return 'empty list';
		case 'string':
			return 'empty text';
		default:
			return 'left out';
	}
}
