/** A value as COPY takes it; a list becomes an array of texts. */
export type CopyValue = string | number | null | readonly string[];
export type CopyRow = readonly CopyValue[];

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\t': '\\t',
	'\n': '\\n',
	'\r': '\\r'
};
const escapeField = (text: string): string => {
	return text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter);
};
const formatElement = (text: string): string => {
	return `"${text.replace(/[\\"]/g, '\\$&')}"`;
};

/** A row in the text format of COPY, which knows no NUL. */
export function formatCopyRow(row: CopyRow): string {
	return `${row.map(formatValue).join('\t')}\n`;
}

function formatValue(value: CopyValue): string {
	if (value === null) {
		return '\\N';
	}
	if (typeof value === 'number') {
		return String(value);
	}
	return escapeField(typeof value === 'string' ? value : `{${value.map(formatElement).join(',')}}`);
}
