const MAX_LENGTH = 60;

/** Lower-case words joined by hyphens, of letters and digits alone; empty where a name has none of them. */
export function slugOf(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, MAX_LENGTH)
		.replace(/-$/u, '');
}

/** How far the numbers of a name were given out: of thousands of one name none is looked for from the beginning. */
const given = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** An id for a name that nothing else has: with the country, then with a number where need be. */
export function makeId(name: string, taken: ReadonlySet<string>, country: string | null = null): string {
	const plain = slugOf(name) || 'unnamed';
	const unnumbered = [plain, ...(country ? [`${plain}-${country.toLowerCase()}`] : [])];
	const free = unnumbered.find((id) => !taken.has(id));
	if (free !== undefined) {
		return free;
	}
	const numbers = given.get(taken) ?? new Map<string, number>();
	given.set(taken, numbers);
	let number = numbers.get(plain) ?? 2;
	while (taken.has(`${plain}-${number}`)) {
		number++;
	}
	numbers.set(plain, number);
	return `${plain}-${number}`;
}
