import { z } from 'zod';
import { findNearest } from './nearest.ts';

/** What a record is called, and which JSON Schema an editor holds it against. */
export interface RecordType {
	/** "event" */
	name: string;
	/** `events.schema.json` below geo/schema. */
	schema: string;
}
export interface FaultWords {
	/** Below the record: `when.edtf`. */
	path: string;
	message: string;
	remedy: string;
}
type Found = z.core.$ZodIssue;
type Json = Record<string, unknown>;

/** Longer lists of allowed values are cut. */
const MAX_LISTED = 24;
const MAX_SHOWN = 60;

/** The faults of one record in a curator's words: what was found, what may stand there, the nearest of it. */
export function describeFaults(error: z.ZodError, schema: z.ZodType, value: unknown, type: RecordType): FaultWords[] {
	const faults = error.issues.flatMap((issue) => unwrap(issue));
	const isMissing = (issue: Found): boolean => {
		return issue.path.length > 0 && isAbsent(value, issue.path);
	};
	return [
		...describeMissing(faults.filter(isMissing), type),
		...faults.filter((issue) => !isMissing(issue)).map((issue) => describeOne(issue, schema, value, type))
	];
}

/** Of a union the faults of the member that fits best. */
function unwrap(issue: Found): Found[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
		return [issue];
	}
	const best = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
	return best.flatMap((inner) =>
		unwrap({
			...inner,
			path: [...issue.path, ...inner.path]
		} as Found)
	);
}

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
	const parent = valueOf(value, path.slice(0, -1));
	return (
		typeof parent === 'object' &&
		parent !== null &&
		!Array.isArray(parent) &&
		!Object.hasOwn(parent, path.at(-1) ?? '')
	);
}

/** What an object lacks is told at once. */
function describeMissing(issues: readonly Found[], type: RecordType): FaultWords[] {
	const byPath = new Map<string, string[]>();
	for (const { path } of issues) {
		const parent = z.core.toDotPath(path.slice(0, -1));
		byPath.set(parent, [...(byPath.get(parent) ?? []), String(path.at(-1))]);
	}
	return [...byPath].map(([path, keys]) => ({
		path,
		message: `${path === '' ? capital(type.name) : `"${path}" of ${type.name}`} lacks ${list(keys)}.`,
		remedy: `Add ${keys.length === 1 ? 'it' : 'them'}; ${where(type)} says what ${keys.length === 1 ? 'it is' : 'each is'}.`
	}));
}

function describeOne(issue: Found, schema: z.ZodType, value: unknown, type: RecordType): FaultWords {
	const path = z.core.toDotPath(issue.path);
	const found = show(valueOf(value, issue.path));
	switch (issue.code) {
		case 'unrecognized_keys':
			return {
				path,
				...describeKeys(issue.keys, keysAt(schema, issue.path), type)
			};
		case 'invalid_value':
			return {
				path,
				...describeValue(found, issue.values.map(String), type)
			};
		case 'invalid_type':
			return {
				path,
				message: `${capital(found)} stands where ${article(issue.expected)} belongs.`,
				remedy: `Write ${article(issue.expected)}; ${where(type)} describes it.`
			};
		case 'invalid_union':
			return {
				path,
				...describeUnion(found, allowedAt(schema, issue.path), type)
			};
		case 'too_small':
		case 'too_big':
			return {
				path,
				message: `${capital(found)} cannot stand there: ${sayLimit(issue)}.`,
				remedy: `See ${where(type)}.`
			};
		case 'custom':
			return {
				path,
				message: `${capital(lower(issue.message))}.`,
				remedy: `See ${where(type)}.`
			};
		default:
			return {
				path,
				message: `${capital(found)} cannot stand there: ${lower(issue.message)}.`,
				remedy: `See ${where(type)}.`
			};
	}
}

const COUNTED: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
	string: ['letter', 'letters'],
	array: ['item', 'items'],
	set: ['item', 'items']
};

/** "it needs at least 10 letters", "it must be more than 0" */
function sayLimit(issue: Extract<Found, { code: 'too_small' | 'too_big' }>): string {
	const isLeast = issue.code === 'too_small';
	const limit = Number(isLeast ? issue.minimum : issue.maximum);
	const words = COUNTED[issue.origin];
	if (words) {
		return `it ${isLeast ? 'needs at least' : 'may have at most'} ${limit} ${words[limit === 1 ? 0 : 1]}`;
	}
	if (issue.inclusive === false) {
		return `it must be ${isLeast ? 'more' : 'less'} than ${limit}`;
	}
	return `it must be ${limit} or ${isLeast ? 'more' : 'less'}`;
}

/** The texts that a schema lets stand at a path, one for each of its variants. */
function allowedAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const collect = (here: Json | undefined, [key, ...rest]: readonly PropertyKey[]): string[] => {
		const variants = ((here?.anyOf ?? here?.oneOf) as Json[] | undefined) ?? [];
		if (variants.length > 0) {
			return variants.flatMap((variant) => collect(variant, key === undefined ? [] : [key, ...rest]));
		}
		if (key !== undefined) {
			return here ? collect(stepInto(here, key), rest) : [];
		}
		return [here?.const, ...((here?.enum as unknown[] | undefined) ?? [])].filter(
			(each) => typeof each === 'string'
		);
	};
	return [
		...new Set(
			collect(
				z.toJSONSchema(schema, {
					io: 'input',
					unrepresentable: 'any'
				}) as Json,
				path
			)
		)
	];
}

function describeUnion(found: string, allowed: readonly string[], type: RecordType): Omit<FaultWords, 'path'> {
	if (allowed.length > 0) {
		return describeValue(found, allowed, type);
	}
	return {
		message: `${capital(found)} is none of what may stand there.`,
		remedy: `See ${where(type)}.`
	};
}

function describeKeys(
	unknown: readonly string[],
	known: readonly string[],
	type: RecordType
): Omit<FaultWords, 'path'> {
	const nearest = unknown.map((key) => findNearest(key, known)).filter((key) => key !== null);
	const hint = nearest.length > 0 ? `Did you mean ${list(nearest)}?` : 'Remove it.';
	const may = known.length > 0 ? ` There may stand: ${known.slice(0, MAX_LISTED).join(', ')}.` : '';
	return {
		message: `Nothing is called ${list(unknown)} in ${type.name}.`,
		remedy: `${hint}${may}`
	};
}

function describeValue(found: string, allowed: readonly string[], type: RecordType): Omit<FaultWords, 'path'> {
	const nearest = findNearest(found.replaceAll('"', ''), allowed);
	const more = allowed.length > MAX_LISTED ? ` … (all in ${where(type)})` : '';
	const hint = nearest === null ? '' : `Nearest is "${nearest}". `;
	return {
		message: `${capital(found)} may not stand there.`,
		remedy: `${hint}Allowed: ${allowed.slice(0, MAX_LISTED).join(', ')}${more}.`
	};
}

/** The keys that a schema knows at a path; empty where that is not known. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let here: Json | undefined = z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any'
	}) as Json;
	for (const key of path) {
		here = stepInto(here, key);
	}
	return here ? propertiesOf(here) : [];
}

function stepInto(schema: Json | undefined, key: PropertyKey): Json | undefined {
	const variants = (schema?.anyOf ?? schema?.oneOf) as Json[] | undefined;
	if (variants) {
		return variants.map((variant) => stepInto(variant, key)).find((found) => found !== undefined);
	}
	if (typeof key === 'number') {
		return ((schema?.prefixItems as Json[] | undefined)?.[key] ?? schema?.items) as Json | undefined;
	}
	return (schema?.properties as Record<string, Json> | undefined)?.[String(key)];
}

function propertiesOf(schema: Json): string[] {
	const variants = ((schema.anyOf ?? schema.oneOf) as Json[] | undefined) ?? [];
	return [
		...new Set([...Object.keys((schema.properties as Json | undefined) ?? {}), ...variants.flatMap(propertiesOf)])
	];
}

function valueOf(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(here, key) =>
			typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined,
		value
	);
}

/** A value as a curator typed it, cut. */
function show(value: unknown): string {
	if (value === undefined) {
		return 'nothing';
	}
	if (Array.isArray(value)) {
		return `a list of ${value.length}`;
	}
	if (typeof value === 'object' && value !== null) {
		return 'an object';
	}
	const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…"` : text;
}

const where = ({ schema }: RecordType): string => {
	return `geo/schema/${schema}`;
};
const list = (words: readonly string[]): string => {
	const quoted = words.map((word) => `"${word}"`);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
};
const capital = (text: string): string => {
	return text.charAt(0).toUpperCase() + text.slice(1);
};
const lower = (text: string): string => {
	return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
};
const NAMES: Record<string, string> = {
	string: 'text',
	array: 'a list',
	tuple: 'a list',
	object: 'an object',
	int: 'a whole number'
};
const article = (type: string): string => {
	return NAMES[type] ?? (type === 'null' ? 'null' : `a ${type}`);
};
