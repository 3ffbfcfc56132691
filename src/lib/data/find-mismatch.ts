import type { Shape } from '../../model/compiled/shape.ts';

const TYPES: Readonly<Record<string, string>> = {
	s: 'string',
	n: 'number',
	b: 'boolean'
};

/** Where a value departs from its shape, as `groups[2].source`; `null` where it has it. */
export function findMismatch(value: unknown, shape: Shape, table: readonly Shape[], path = ''): string | null {
	if (typeof shape === 'number') {
		return findMismatch(value, table[shape] ?? '*', table, path);
	}
	if (typeof shape === 'string') {
		const isSo = shape === '*' || (shape === '0' ? value === null : typeof value === TYPES[shape]);
		return isSo ? null : path || 'the whole file';
	}
	return Array.isArray(shape) ? findInParts(value, shape, table, path) : findInFields(value, shape, table, path);
}

function findInParts(value: unknown, [mark, ...parts]: Shape[], table: readonly Shape[], path: string): string | null {
	if (mark === '|') {
		const faults = parts.map((option) => findMismatch(value, option, table, path));
		return faults.includes(null) ? null : (faults.at(-1) ?? path);
	}
	if (mark === '{') {
		return isObject(value)
			? first(Object.entries(value), ([name, item]) =>
					findMismatch(item, parts[0] ?? '*', table, `${path}.${name}`)
				)
			: path || 'the whole file';
	}
	if (!Array.isArray(value) || (mark === '(' && value.length !== parts.length)) {
		return path || 'the whole file';
	}
	return first([...value.entries()], ([index, item]) => {
		const part = mark === '(' ? parts[index] : parts[0];
		return findMismatch(item, part ?? '*', table, `${path}[${index}]`);
	});
}

function findInFields(
	value: unknown,
	fields: Readonly<Record<string, Shape>>,
	table: readonly Shape[],
	path: string
): string | null {
	if (!isObject(value)) {
		return path || 'the whole file';
	}
	return first(Object.entries(fields), ([field, shape]) => {
		const name = field.replace(/\?$/, '');
		const item = value[name];
		const mayMiss = item === undefined && field.endsWith('?');
		return mayMiss ? null : findMismatch(item, shape, table, path === '' ? name : `${path}.${name}`);
	});
}

const isObject = (value: unknown): value is Record<string, unknown> => {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
};

function first<T>(items: readonly T[], find: (item: T) => string | null): string | null {
	for (const item of items) {
		const found = find(item);
		if (found !== null) {
			return found;
		}
	}
	return null;
}
