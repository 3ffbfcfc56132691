import { formatVersion } from './001-format-version.ts';
import type { Migration } from './migration.ts';

/** In order; each is numbered by the version it leads to. */
export const MIGRATIONS: readonly Migration[] = [formatVersion];

const HEAD = 'atlas.json';

/** The format version that the files of an atlas say they have; 0 before formats were numbered. */
export function findVersion(files: ReadonlyMap<string, unknown>): number {
	const head = files.get(HEAD);
	const version = isObject(head) ? head.formatVersion : undefined;
	return typeof version === 'number' ? version : 0;
}

/** Brings the files of an atlas, parsed, to the newest form, step by step. Pure. */
export function migrateFiles(files: ReadonlyMap<string, unknown>): {
	files: Map<string, unknown>;
	steps: readonly Migration[];
} {
	const version = findVersion(files);
	const steps = MIGRATIONS.filter(({ to }) => to > version);
	const migrated = new Map(files);
	for (const { to, migrate } of steps) {
		for (const [path, value] of migrated) {
			migrated.set(path, migrate(path, value));
		}
		const head = migrated.get(HEAD);
		if (isObject(head)) {
			const { id, formatVersion: _before, ...rest } = head;
			migrated.set(HEAD, {
				id,
				formatVersion: to,
				...rest
			});
		}
	}
	return { files: migrated, steps };
}

const isObject = (value: unknown): value is Record<string, unknown> => {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
};
