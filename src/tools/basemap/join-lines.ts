type Line = number[][];

const keyOf = (point: number[] | undefined): string => {
	return `${point?.[0]},${point?.[1]}`;
};

/**
 * Joins lines end to end wherever exactly two of them meet, so that dashes and labels run on and short pieces survive
 * thinning.
 * @param lines - coordinates in degrees; not changed
 */
export function joinLines(lines: readonly Line[]): Line[] {
	const ends = new Map<string, Set<Line>>();
	const link = (line: Line): void => {
		for (const point of [line[0], line.at(-1)]) {
			ends.set(keyOf(point), (ends.get(keyOf(point)) ?? new Set()).add(line));
		}
	};
	const unlink = (line: Line): void => {
		for (const point of [line[0], line.at(-1)]) {
			ends.get(keyOf(point))?.delete(line);
		}
	};
	const open = new Set(lines.filter((line) => line.length > 1));
	const joined: Line[] = [];
	open.forEach(link);
	for (const key of [...ends.keys()]) {
		const pair = [...(ends.get(key) ?? [])];
		const [a, b] = pair;
		if (pair.length !== 2 || !a || !b) {
			continue;
		}
		unlink(a);
		unlink(b);
		open.delete(a);
		open.delete(b);
		const head = keyOf(a.at(-1)) === key ? a : [...a].reverse();
		const tail = keyOf(b[0]) === key ? b : [...b].reverse();
		const line = [...head, ...tail.slice(1)];
		open.add(line);
		link(line);
	}
	joined.push(...open);
	return joined;
}
