import { COMPILED } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { readChecked } from '../server/read-checked.ts';
import { readOpenTexts } from '../server/read-open-texts.ts';
import { replaceFolder, temporaryFor, withTemporary } from '../server/temporary.ts';
import { writeCompiled } from '../server/write-compiled.ts';
import { formatCount } from '../wording/counts.ts';

/**
 * Checks an atlas and writes what the site reads, all or nothing.
 *
 * @param put how what was written takes the place of what the site read before
 */
export async function compile(folder: string, put = replaceFolder): Promise<void> {
	const { atlas } = await readChecked(folder);
	const texts = await readOpenTexts(folder, atlas);
	await withTemporary(temporaryFor(COMPILED), async (fresh) => {
		const { paths } = await writeCompiled(atlas, texts, fresh);
		await put(fresh, COMPILED);
		say(
			`${formatCount(atlas.features.length, 'feature')}, ${formatCount(atlas.events.length, 'event')}, ${formatCount(atlas.citations.length, 'passage')}: ${formatCount(paths.length, 'file')}.`
		);
	});
}
