import { lstat, readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AtlasError } from '../../model/issue.ts';
import { FORMAT_VERSION } from '../../model/format-version.ts';
import { slugOf } from '../../proposals/accept/make-id.ts';
import { formatJson, writeTogether } from '../write-json.ts';

export interface NewAtlasOptions {
	title?: string;
	/** What it shows, and from which documents, in a sentence or two. */
	description?: string;
	language?: string;
	/** Of its own data. */
	licence?: string;
}
const DEFAULT_TITLE = 'A new atlas';
const MAX_TITLE = 80;
/** What an atlas says of which nobody has chosen one. */
export const NO_LICENCE = 'not yet chosen';
export const NO_DESCRIPTION = 'Say here in a sentence or two what this atlas shows, and from which documents.';

/** Layers that a new atlas has; a curator changes them at will. */
const LAYERS = [
	{
		id: 'places',
		title: 'Places',
		description: 'Towns, sites and other places the documents name.',
		hue: 'blue',
		symbol: 'marker',
		shownAtFirst: true
	},
	{
		id: 'waters',
		title: 'Waters and mountains',
		description: 'Rivers, seas and mountains the documents name.',
		hue: 'sky',
		symbol: 'water',
		shownAtFirst: true
	},
	{
		id: 'regions',
		title: 'Countries and regions',
		description: 'Countries, provinces and regions the documents name.',
		hue: 'slate',
		symbol: 'town-hall',
		shownAtFirst: true,
		frame: true
	}
];
/** What git leaves alone: texts, drafts that quote them, and where copies lie on this machine. */
const IGNORED = 'documents/\ndrafts/\nproposals/local/\n*.tmp\n*.lock\n';

/** Makes an empty atlas that passes `check`. A folder that holds anything else is left as it is. */
export async function makeAtlas(folder: string, options: NewAtlasOptions): Promise<void> {
	const files = listFiles(resolve(folder), options);
	await demandEmpty(folder, files);
	await writeTogether(
		folder,
		files.map(({ name, text }) => ({ path: join(folder, name), text }))
	);
}

function listFiles(
	folder: string,
	{ title, description, language = 'en', licence }: NewAtlasOptions
): { name: string; text: string }[] {
	const id = slugOf(basename(folder)) || 'atlas';
	const atlas = {
		id,
		formatVersion: FORMAT_VERSION,
		title: (title ?? titleOf(basename(folder))).slice(0, MAX_TITLE),
		description: description?.trim() || NO_DESCRIPTION,
		language,
		licence: licence?.trim() || NO_LICENCE,
		reviewed: new Date().toISOString().slice(0, 10)
	};
	// atlas.json last: only a folder that has it is an atlas.
	return [
		{ name: '.gitignore', text: IGNORED },
		{ name: 'layers.json', text: formatJson({ layers: LAYERS }) },
		{ name: 'atlas.json', text: formatJson(atlas) }
	];
}

function titleOf(name: string): string {
	const words = name.replace(/[-_.\s]+/gu, ' ').trim();
	return words === '' ? DEFAULT_TITLE : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Nothing may stand in the folder but what a run that was ended left of these very files. */
async function demandEmpty(folder: string, files: readonly { name: string; text: string }[]): Promise<void> {
	const names = await listNames(folder);
	if (names.includes('atlas.json')) {
		throw new AtlasError(
			'exists',
			`${folder} holds an atlas already.`,
			`Add documents to it: npm run atlas -- add --atlas ${folder} FILES`
		);
	}
	for (const name of names.filter((each) => !each.endsWith('.tmp'))) {
		const wanted = files.find((file) => file.name === name);
		const text = wanted && (await readFile(join(folder, name), 'utf8').catch(() => null));
		if (text === undefined || text === null || text !== wanted?.text) {
			throw new AtlasError(
				'not-empty',
				`${folder} is not empty: ${name} is in it.`,
				'Name a new or empty folder.'
			);
		}
	}
}

async function listNames(folder: string): Promise<string[]> {
	const info = await lstat(folder).catch(() => null);
	if (info === null) {
		return [];
	}
	if (!info.isDirectory()) {
		throw new AtlasError('not-a-folder', `${folder} is no folder.`, 'Name a new or empty folder.');
	}
	return readdir(folder);
}
