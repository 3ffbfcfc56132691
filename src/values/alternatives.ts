/** The alternatives of a pattern, parted at each `|` outside brackets. */
function partAlternatives(pattern: string): string[] {
	const parts: string[] = [''];
	let depth = 0;
	for (const mark of pattern) {
		depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
		if (mark === '|' && depth === 0) {
			parts.push('');
		} else {
			parts[parts.length - 1] += mark;
		}
	}
	return parts;
}

/** One pattern of several, longer alternatives first, so that none hides another that it begins. */
export function joinAlternatives(patterns: readonly string[]): string {
	return partAlternatives(patterns.join('|'))
		.sort((a, b) => b.length - a.length)
		.join('|');
}
