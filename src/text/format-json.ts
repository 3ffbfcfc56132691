/** Indents records but keeps arrays of plain numbers on one line, so that a change is a small difference in git. */
export function formatJson(value: unknown): string {
	const text = JSON.stringify(value, null, '\t');
	return (
		text.replace(
			/\[\n\t+((?:-?[\d.e+-]+,?\n\t*)+)\]/g,
			(_, numbers: string) => `[${numbers.trim().replace(/,\s+/g, ', ')}]`
		) + '\n'
	);
}
