const LINK = /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g;

/** Feature ids a précis names. */
export function findPrecisIds(precis: string): string[] {
	return [...precis.matchAll(LINK)].map((match) => match[1] ?? '');
}

/** A précis cut at its links, in order; `shown` is `null` where the feature's title is to stand. */
export function parsePrecis(precis: string): ({ text: string } | { id: string; shown: string | null })[] {
	const runs: ({ text: string } | { id: string; shown: string | null })[] = [];
	let from = 0;
	for (const match of precis.matchAll(LINK)) {
		if (match.index > from) {
			runs.push({ text: precis.slice(from, match.index) });
		}
		runs.push({
			id: match[1] ?? '',
			shown: match[2] ?? null
		});
		from = match.index + match[0].length;
	}
	if (from < precis.length) {
		runs.push({ text: precis.slice(from) });
	}
	return runs;
}
