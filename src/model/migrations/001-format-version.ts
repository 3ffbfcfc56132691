import type { Migration } from './migration.ts';

/** From the form before formats were numbered: `atlas.json` says its format. */
export const formatVersion: Migration = {
	to: 1,
	does: 'Adds "formatVersion" to atlas.json.',
	// The number itself is written by every migration; nothing else differs.
	migrate: (_path, value) => value
};
