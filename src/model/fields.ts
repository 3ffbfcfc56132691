import { z } from 'zod';

/**
 * What the text of a field is, declared where its schema is written:
 * - `prose`: a sentence or a label of ours, which borrows no words of a document;
 * - `name`: the name of a place, a person, an office, a publisher or a unit, which may be as documents have it;
 * - `title`: the title or the address of a work, which may be quoted whole;
 * - `code`: an id, a hash, a date, a path: no words at all.
 */
export type TextRole = 'prose' | 'name' | 'title' | 'code';

/** By the definition of a schema, which its copies share. */
const roles = new WeakMap<z.core.$ZodTypeDef, TextRole>();

const declare = (role: TextRole) => {
	return <S extends z.core.$ZodType>(schema: S): S => {
		roles.set(schema._zod.def, role);
		return schema;
	};
};
export const prose = declare('prose');
export const name = declare('name');
export const title = declare('title');
export const code = declare('code');

/** A text in a record, with what its field was declared as; `undefined` where it was not. */
export interface FoundText {
	/** `properties.names[2].text` */
	path: string;
	text: string;
	role: TextRole | undefined;
}

/** All texts of a value that its schema accepts, in order. */
export function findTexts(schema: z.core.$ZodType, value: unknown, path = ''): FoundText[] {
	if (typeof value === 'string') {
		return unwrap(schema)._zod.def.type === 'string'
			? [
					{
						path,
						text: value,
						role: roleOf(schema)
					}
				]
			: [];
	}
	if (typeof value !== 'object' || value === null) {
		return [];
	}
	return Object.entries(value).flatMap(([key, item]) => {
		const below = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
		return schemasOf(schema, key, value).flatMap((field) => findTexts(field, item, below));
	});
}

/** Paths of text fields of a schema that no role was declared for: `properties.names[].text`. */
export function findUndeclared(schema: z.core.$ZodType, path = ''): string[] {
	const inner = unwrap(schema);
	const { def } = inner._zod;
	switch (def.type) {
		case 'string':
			return roleOf(schema) === undefined ? [path] : [];
		case 'object':
			return Object.entries(def.shape).flatMap(([key, field]) => {
				return findUndeclared(field, path === '' ? key : `${path}.${key}`);
			});
		case 'array':
			return findUndeclared(def.element, `${path}[]`);
		case 'tuple':
			return def.items.flatMap((item, index) => findUndeclared(item, `${path}[${index}]`));
		case 'record':
			return findUndeclared(def.valueType, `${path}.*`);
		case 'union':
			return def.options.flatMap((option) => findUndeclared(option, path));
		default:
			return [];
	}
}

/** The schema within `optional`, `nullable` and `default`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodTypes {
	const known = schema as z.core.$ZodTypes;
	const { def } = known._zod;
	return def.type === 'optional' || def.type === 'nullable' || def.type === 'default' ? unwrap(def.innerType) : known;
}

function roleOf(schema: z.core.$ZodType): TextRole | undefined {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const isWrapped = def.type === 'optional' || def.type === 'nullable' || def.type === 'default';
	return roles.get(def) ?? (isWrapped ? roleOf(def.innerType) : undefined);
}

/** The schemas that may speak of a key of a value: of a union, those of the options that accept it. */
function schemasOf(schema: z.core.$ZodType, key: string, value: object): z.core.$ZodType[] {
	const { def } = unwrap(schema)._zod;
	switch (def.type) {
		case 'object':
			return def.shape[key] ? [def.shape[key]] : [];
		case 'array':
			return [def.element];
		case 'tuple':
			return [def.items[Number(key)] ?? def.rest].filter((item) => item !== null && item !== undefined);
		case 'record':
			return [def.valueType];
		case 'union':
			return def.options
				.filter((option) => z.safeParse(option, value).success)
				.slice(0, 1)
				.flatMap((option) => schemasOf(option, key, value));
		default:
			return [];
	}
}
