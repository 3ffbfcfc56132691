import { z } from 'zod';

/**
 * What the text of a field is, and whether a translation gives it anew, declared where its schema is written:
 * - `prose`: a sentence or a label of ours, which borrows no words of a document;
 * - `name`: the name of a place, a person, an office, a publisher or a unit, which may be as documents have it;
 * - `title`: the title or the address of a work, which may be quoted whole;
 * - `code`: an id, a hash, a date, a path: no words at all.
 */
export type TextRole = 'prose' | 'name' | 'title' | 'code';

interface Declared {
	role: TextRole;
	/** Its wording is for the atlas's readers: a translation of the atlas gives it in its language. */
	translated: boolean;
}

/** By the definition of a schema, which its copies share. */
const declared = new WeakMap<z.core.$ZodTypeDef, Declared>();

/** Prose is translated, all else is not; a field that differs says so. */
const declare = (role: TextRole) => {
	return <S extends z.core.$ZodType>(schema: S, { translated = role === 'prose' } = {}): S => {
		declared.set(schema._zod.def, { role, translated });
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
						role: findDeclared(schema)?.role
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
export function findUndeclared(schema: z.core.$ZodType): string[] {
	return listTextFields(schema)
		.filter((field) => field.declared === undefined)
		.map(({ path }) => path);
}

/** Paths of the text fields that a translation of the atlas gives in its language: `properties.description`. */
export function listTranslated(schema: z.core.$ZodType): string[] {
	return listTextFields(schema)
		.filter((field) => field.declared?.translated)
		.map(({ path }) => path);
}

interface TextField {
	path: string;
	declared: Declared | undefined;
}

function listTextFields(schema: z.core.$ZodType, path = ''): TextField[] {
	const inner = unwrap(schema);
	const { def } = inner._zod;
	switch (def.type) {
		case 'string':
			return [
				{
					path,
					declared: findDeclared(schema)
				}
			];
		case 'object':
			return Object.entries(def.shape).flatMap(([key, field]) => {
				return listTextFields(field, path === '' ? key : `${path}.${key}`);
			});
		case 'array':
			return listTextFields(def.element, `${path}[]`);
		case 'tuple':
			return def.items.flatMap((item, index) => listTextFields(item, `${path}[${index}]`));
		case 'record':
			return listTextFields(def.valueType, `${path}.*`);
		case 'union':
			return def.options.flatMap((option) => listTextFields(option, path));
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

function findDeclared(schema: z.core.$ZodType): Declared | undefined {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const isWrapped = def.type === 'optional' || def.type === 'nullable' || def.type === 'default';
	return declared.get(def) ?? (isWrapped ? findDeclared(def.innerType) : undefined);
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
