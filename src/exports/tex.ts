import { formatPlace, formatVia, type Cited } from './citation.ts';
import { partName, type CslName, joinWords } from './author-names.ts';
import { cleanLine } from './clean-line.ts';

const NAMED: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** A text for a field in braces: braces always balance, nothing in it is a command. */
export function escapeTex(text: string | undefined): string {
	return cleanLine(text ?? '').replace(/[\\{}~^&%$#_]/gu, (point) => NAMED[point] ?? `\\${point}`);
}

/** An address stands as it is; what would end its field is written as in any address. */
export function escapeTexUrl(url: string | undefined): string {
	return cleanLine(url ?? '').replace(/[\\{}\s]/gu, (point) => encodeURIComponent(point));
}

/** All authors. Bodies, and parts that hold a comma or “and”, stand in braces of their own. */
export function formatTexAuthors(authors: readonly CslName[] | undefined): string {
	return (authors ?? [])
		.map(formatTexName)
		.filter((name) => name !== '')
		.join(' and ');
}

function formatTexName(name: CslName): string {
	const { literal, particle, family, first, dropping, suffix } = partName(name);
	if (literal !== '') {
		return `{${escapeTex(literal)}}`;
	}
	const last = joinWords([dropping, particle, guard(family)].map((part, i) => (i < 2 ? escapeTex(part) : part)));
	return [last, suffix === '' ? '' : guard(suffix), guard(first)].filter((part) => part !== '').join(', ');
}

function guard(part: string): string {
	return /,|(^|\s)(and|others)(\s|$)/iu.test(part) ? `{${escapeTex(part)}}` : escapeTex(part);
}

/** "paragraph 3; accessed 2026-11-27; as cited in …": what has no field of its own. */
export function formatTexNote(cited: Cited, more: readonly string[] = []): string {
	const parts = [formatPlace(cited), cited.work.note, ...more, formatVia(cited)];
	return parts
		.map(escapeTex)
		.filter((part) => part !== '')
		.join('; ');
}

/** The fields that have a value, in braces, each in its line. */
export function formatTexEntry(
	type: string,
	{ id }: Pick<Cited, 'id'>,
	fields: readonly (readonly [key: string, value: string | undefined])[]
): string {
	const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = ${value}`);
	return `@${type}{${id.replace(/[^A-Za-z0-9-]/gu, '-')},\n${lines.join(',\n')}\n}`;
}

/** A value in braces; nothing where it is empty. */
export function brace(value: string | undefined): string | undefined {
	return value ? `{${value}}` : undefined;
}
