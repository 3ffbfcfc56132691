import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AtlasError } from '../../model/issue.ts';

/** All archives that travel with a site. Bytes. */
export const MAX_ARCHIVES = 16_000_000;

const inWords = (bytes: number): string => {
	return bytes.toLocaleString('en-GB');
};

/**
 * Lists the archives of a folder as rows of the table in geo/basemap/README.md.
 * @throws AtlasError where they are larger than all together may be
 */
export async function accountFor(folder: string, log: (line: string) => void): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.pmtiles')).sort();
	let all = 0;
	for (const name of names) {
		const { size } = await stat(join(folder, name));
		all += size;
		log(`| \`${name}\` | ${inWords(size)} |`);
	}
	log(`| all, of at most ${inWords(MAX_ARCHIVES)} | ${inWords(all)} |`);
	if (all > MAX_ARCHIVES) {
		throw new AtlasError(
			'basemap-too-large',
			`The archives of static/basemap hold ${inWords(all)} bytes, ${inWords(all - MAX_ARCHIVES)} more than they may.`,
			'Name a smaller part as "basemap": { "detail": [west, south, east, north] } in atlas.json and cut it again, or remove the archives of an atlas you do not publish.'
		);
	}
}
