let timeParts: Promise<typeof import('./time-parts.ts')> | null = null;

/**
 * What stands beside a filter that is set, and the years of the timeline: it comes once the map is drawn, or a filter
 * is set.
 */
export function loadTimeParts(): NonNullable<typeof timeParts> {
	// Kept: to import what is there takes until after the next frame.
	timeParts ??= import('./time-parts.ts').catch((cause: unknown) => {
		timeParts = null;
		throw cause;
	});
	return timeParts;
}
/** What it shows only where it is laid open, or nothing is left. */
export const loadOpenParts = (): Promise<typeof import('./open-parts.ts')> => {
	return import('./open-parts.ts');
};
