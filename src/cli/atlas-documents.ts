import { AtlasError } from '../model/issue.ts';
import { addFiles, type AddedFile } from '../server/proposals/add.ts';
import { makeAtlas, type NewAtlasOptions } from '../server/proposals/new-atlas.ts';
import { applyPending } from '../server/proposals/decide.ts';
import { proposeAll, type ProposedDocument, type ProposeOptions } from '../server/proposals/propose-all.ts';
import { describeDocumentStatus, describeStatus } from '../server/proposals/status.ts';
import { escapeUnseen, say } from '../server/print.ts';
import { formatCount, formatShare } from '../wording/counts.ts';

export async function newAtlas(folder: string, options: NewAtlasOptions): Promise<void> {
	await makeAtlas(folder, options);
	say(`An empty atlas is in ${folder}.\nAdd documents: npm run atlas -- add FILES --atlas ${folder}`);
}

interface Output {
	json?: boolean;
}
const print = (value: unknown): void => {
	process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** Adds files; exit code 1 where one could not be read. */
export async function add(folder: string, paths: readonly string[], { json }: Output): Promise<void> {
	const done = await addFiles(folder, paths, (file, progress) => {
		if (json) {
			progress.clear();
			print(file);
		} else {
			formatAdded(file).forEach((line) => progress.say(line));
		}
	});
	const count = (result: AddedFile['result']): number => {
		return done.filter((file) => file.result === result).length;
	};
	const refused = count('refused');
	say(
		`${count('added')} added, ${count('same')} with the text of another, ${count('known')} known before, ${refused} not read.`
	);
	process.exitCode = refused > 0 ? 1 : 0;
}

function formatAdded(file: AddedFile): string[] {
	const { result, id, title, source, editions = [], reason, remedy, notes = [] } = file;
	const name = title ? ` “${title}”` : '';
	const copy = source
		? `; it is a copy of the source ${source.id}, ${formatShare(source.found, source.of, 'passage')} found`
		: '';
	const near = editions.slice(0, 3).map((each) => {
		const called = each.title ? ` “${each.title}”` : '';
		return `; about ${Math.round(each.share * 100)} % of its text is also in ${each.id}${called}: an edition of it?`;
	});
	switch (result) {
		case 'refused':
			return [`  ${file.file} was left alone: it ${reason ?? ''}. ${remedy ?? ''}`.trimEnd()];
		case 'known':
			return [`  ${file.file} is known: ${id ?? ''}${name}`];
		case 'same':
			return [`  ${file.file} has the same text as ${id ?? ''}${name}, which was added before${copy}`];
		case 'added':
			return [
				`  ${file.file} is ${id ?? ''}${name}${copy}${near.join('')}`,
				...notes.map((note) => `    ${note}`)
			];
	}
}

/** Adds what is named, then proposes; exit code 1 where a document could not be read. */
export async function proposeFor(
	folder: string,
	paths: readonly string[],
	{ json, ...options }: Output & ProposeOptions
): Promise<void> {
	await applyPending(folder);
	if (paths.length > 0) {
		await add(folder, paths, json === undefined ? {} : { json });
	}
	const done = await proposeAll(folder, options, (document, progress) => {
		if (json) {
			progress.clear();
			print(document);
		} else {
			progress.say(formatProposed(document));
		}
	});
	const failed = done.filter(({ result }) => result === 'failed').length;
	if (!json && done.length > 0) {
		say('See each with its id: npm run atlas -- status DOCUMENT');
	}
	if (done.length === 0) {
		say('There is no document yet. Add some: npm run atlas -- add FILES');
	}
	process.exitCode = failed > 0 ? 1 : (process.exitCode ?? 0);
}

function formatProposed({
	id,
	title,
	result,
	places,
	dates,
	quantities,
	statuses,
	reason,
	remedy
}: ProposedDocument): string {
	const name = title ? ` “${title}”` : '';
	return result === 'failed'
		? `  ${id}${name}: no proposals, as ${reason ?? ''}. ${remedy ?? ''}`
		: `  ${id}${name}: ${formatCount(places ?? 0, 'place')}, ${formatCount(dates ?? 0, 'date')}, ${formatCount(quantities ?? 0, 'quantity', 'quantities')}, ${formatCount(statuses ?? 0, 'status', 'statuses')}${result === 'current' ? ' (as before)' : ''}`;
}

export async function status(folder: string, document: string | undefined, { json }: Output): Promise<void> {
	await applyPending(folder);
	const described =
		document === undefined ? await describeStatus(folder) : await describeDocumentStatus(folder, document);
	if (described === null) {
		throw new AtlasError(
			'no-document',
			`There is no document ${document ?? ''} in this atlas.`,
			'"npm run atlas -- status" lists those there are.'
		);
	}
	process.stdout.write(
		json ? `${JSON.stringify(described.data, null, '\t')}\n` : `${escapeUnseen(described.text)}\n`
	);
}
