import { FormatError } from '../../formats/document.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
};
export const listOf = (value: unknown): unknown[] => {
	return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
};
/** A text, or a number as one; `null` for anything else and for nothing but spaces. */
export function textOf(value: unknown): string | null {
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
export const linksOf = (values: readonly unknown[]): string[] => {
	return [
		...new Set(
			values
				.map(textOf)
				.filter((text) => text !== null)
				.filter((text) => /^https?:\/\/\S+$/u.test(text))
		)
	];
};

/** @throws FormatError with the line of the fault, where the engine names it */
export function parseJsonText(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : '';
		const offset = Number(/position (\d+)/u.exec(message)?.[1] ?? Number.NaN);
		const line = Number.isNaN(offset) ? '' : ` in line ${text.slice(0, offset).split('\n').length}`;
		throw new FormatError(`is no valid JSON${line}: it may be cut short`, 'Export it again.', { cause });
	}
}
