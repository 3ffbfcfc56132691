/** The path of a file below `static/atlas/`: the pattern with its `{id}` filled in. */
export function fillPath(pattern: string, id = ''): string {
	return pattern.replace('{id}', id);
}

/**
 * The id that a path bears where it matches the pattern, '' for a pattern without one; `null` where it does not match.
 */
export function matchPath(pattern: string, path: string): string | null {
	const [before = '', after] = pattern.split('{id}');
	if (after === undefined) {
		return path === pattern ? '' : null;
	}
	const id = path.slice(before.length, path.length - after.length);
	const isMatch = path.startsWith(before) && path.endsWith(after) && /^[a-z0-9-]+$/.test(id);
	return isMatch && path === fillPath(pattern, id) ? id : null;
}
