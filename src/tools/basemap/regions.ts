import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { AtlasError } from '../../model/issue.ts';
import { AtlasFileSchema } from '../../model/records/atlas.ts';
import { root } from './run-tool.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Part of the world that an atlas has finer tiles of. */
export interface DetailRegion {
	/** Id of the atlas. */
	id: string;
	/** What is cut in detail. */
	bounds: Bounds;
	/** Where the atlas opens: small towns and the finest relief are kept here alone. */
	core: Bounds;
}

/** Degrees round the opening view, so that a small move does not leave the detail. */
const MARGIN = 2;

const widen = ([west, south, east, north]: Bounds, degrees: number): Bounds => {
	return [west - degrees, south - degrees, east + degrees, north + degrees];
};

/**
 * Region of one atlas: what its `atlas.json` asks for, else its opening view and a little around it.
 * @param folder - of the atlas, below the project
 */
async function readRegion(folder: string): Promise<DetailRegion> {
	const head = parseJson(await readFile(join(root, folder, 'atlas.json'), 'utf8'));
	const parsed = AtlasFileSchema.safeParse('value' in head ? head.value : undefined);
	if (!parsed.success) {
		throw new AtlasError(
			'bad-atlas',
			`${folder}/atlas.json cannot be used.`,
			`"npm run check -- --atlas ${basename(folder)}" says why.`
		);
	}
	const { id, home, basemap } = parsed.data;
	const core = home?.bounds ?? basemap.detail;
	if (!core) {
		throw new AtlasError(
			'bad-atlas',
			`${folder}/atlas.json says neither "home" nor "basemap.detail".`,
			'Say in one of them where the basemap shall be cut in detail.'
		);
	}
	return {
		id,
		bounds: basemap.detail ?? widen(core, MARGIN),
		core
	};
}

/** Regions of every atlas of the project, by id. */
export async function readRegions(): Promise<DetailRegion[]> {
	const ids = (await readdir(join(root, 'geo/atlases'))).toSorted();
	return Promise.all(ids.map((id) => readRegion(join('geo/atlases', id))));
}
