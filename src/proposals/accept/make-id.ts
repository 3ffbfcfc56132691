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

/** An id for a name that nothing else has: with the country, then with a number where need be. */
export function makeId(name: string, taken: ReadonlySet<string>, country: string | null = null): string {
	const plain = slugOf(name) || 'unnamed';
	const candidates = [plain, ...(country ? [`${plain}-${country.toLowerCase()}`] : [])];
	for (let number = 2; ; number++) {
		const free = candidates.find((id) => !taken.has(id));
		if (free !== undefined) {
			return free;
		}
		candidates.push(`${plain}-${number}`);
	}
}
