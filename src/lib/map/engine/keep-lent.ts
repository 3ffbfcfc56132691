import type { StyleSpecification } from 'maplibre-gl';

/** With this begin the sources and layers of what a map is lent to. */
export const LENT = 'lent-';

/** The next style with all that was drawn on a map that is lent, on top of it. */
export function keepLent(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
	const sources = Object.entries(before?.sources ?? {}).filter(([id]) => id.startsWith(LENT));
	const layers = (before?.layers ?? []).filter(({ id }) => id.startsWith(LENT));
	return {
		...next,
		sources: { ...next.sources, ...Object.fromEntries(sources) },
		layers: [...next.layers, ...layers]
	};
}
