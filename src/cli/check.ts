import { checkAtlas } from '../atlas/checks/index.ts';
import type { Atlas } from '../atlas/load/atlas.ts';
import { AtlasError, type Issue } from '../model/issue.ts';
import { checkCanonicalForm } from '../server/canonical-form.ts';
import { documentsFolder, readCopies } from '../server/copies.ts';
import { checkFolderName } from '../server/folder-name.ts';
import { formatIssues, listFirst, say } from '../server/print.ts';
import { readAtlas } from '../server/read-atlas.ts';
import { findOpenTexts } from '../server/read-open-texts.ts';
import { normaliseText, type NormalText } from '../text/normalise.ts';
import { formatCount } from '../wording/counts.ts';

export interface CheckOptions {
	folder: string;
	documents?: string;
	json?: boolean;
}

/** Prints every fault of an atlas at once; sets exit code 1 on any error. */
export async function check(options: CheckOptions): Promise<void> {
	const { atlas, issues } = await readAtlas(options.folder);
	issues.push(...(await checkCanonicalForm(options.folder)));
	if (atlas) {
		const { texts, editions } = await readTexts(atlas, options, issues);
		const missing = atlas.sources.filter(({ id }) => !texts.has(id)).map(({ id }) => id);
		if (missing.length > 0) {
			say(`No text at hand of ${listFirst(missing)}: the rules that need it were not run there.`);
		}
		issues.push(
			...checkFolderName(options.folder, atlas),
			...checkAtlas(atlas, {
				texts,
				editions
			})
		);
	}
	if (options.json) {
		console.log(JSON.stringify(issues, null, '\t'));
	} else if (issues.length > 0) {
		console.log(formatIssues(issues));
	}
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	if (errors > 0) {
		throw new AtlasError('faults', `\n${formatCount(errors, 'fault')}.`, 'Correct them and check again.');
	}
	if (!options.json && atlas) {
		say(
			`No fault: ${[
				formatCount(atlas.features.length, 'feature'),
				formatCount(atlas.events.length, 'event'),
				formatCount(atlas.sources.length, 'source'),
				formatCount(atlas.citations.length, 'passage')
			].join(', ')}.`
		);
	}
}

/** Texts of the documents at hand, by source. */
interface Texts {
	/** The very text that was cited. */
	texts: Map<string, NormalText>;
	/** Another edition of it. */
	editions: Map<string, NormalText>;
}

/** The open texts of the atlas and the person's copies of the others. */
async function readTexts(atlas: Atlas, options: CheckOptions, issues: Issue[]): Promise<Texts> {
	const open = await findOpenTexts(options.folder, atlas);
	issues.push(...open.issues);
	const copies = [...(await readCopies(atlas, documentsFolder(options.documents)))];
	const isSame = ([, { how }]: (typeof copies)[number]): boolean => {
		return how === 'bytes' || how === 'text';
	};
	const normalise = (some: typeof copies): [string, NormalText][] => {
		return some.map(([id, { text }]) => [id, normaliseText(text)]);
	};
	return {
		texts: new Map([
			...normalise(copies.filter(isSame)),
			...open.texts.map(({ id, text }) => [id, normaliseText(text)] as const)
		]),
		editions: new Map(normalise(copies.filter((copy) => !isSame(copy))))
	};
}
