import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files and bytes of a site. */
export interface Weight {
	files: number;
	bytes: number;
	/** Of that, pages and records of features. */
	features: number;
	/** Pages and records of events. */
	events: number;
}

const PARTS = {
	features: /^(atlas\/)?feature\//,
	events: /^(atlas\/)?event\//
} as const;

export async function weigh(folder: string): Promise<Weight> {
	const weight = { files: 0, bytes: 0, features: 0, events: 0 };
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
		const path = join(parentPath, name);
		const { size } = await stat(path);
		const below = path.slice(folder.length + 1);
		weight.files += 1;
		weight.bytes += size;
		weight.features += PARTS.features.test(below) ? size : 0;
		weight.events += PARTS.events.test(below) ? size : 0;
	}
	return weight;
}
