/** What stands beside a filter that is set, and the years of the timeline: it comes once the map is drawn, or a filter is set. */
export const loadTimeParts = (): Promise<typeof import('./time-parts.ts')> => import('./time-parts.ts');
/** What it shows only where it is laid open, or nothing is left. */
export const loadOpenParts = (): Promise<typeof import('./open-parts.ts')> => import('./open-parts.ts');
