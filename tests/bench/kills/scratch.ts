import { readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../src/server/paths.ts';

/** Stands in a document whose text may not be published. */
export const SECRET = 'The mole at Kilometre Nine was lengthened twice';
export const COMMANDS = ['compile', 'cite', 'build', 'start'] as const;
export type Command = (typeof COMMANDS)[number];

/** A copy of this project in which commands may be killed. */
export interface Scratch {
	root: string;
	/** Two atlases alike but for their title: North is what stood before, South what a killed command was making. */
	north: string;
	south: string;
	/** Holds the text that is not to get out. */
	documents: string;
	/** An atlas `cite` writes to. */
	cited: string;
}

export async function makeScratch(): Promise<Scratch> {
	// Below the project, so that its packages are found.
	await mkdir(join(ROOT, '.cache'), { recursive: true });
	const root = await mkdtemp(join(ROOT, '.cache', 'kills-'));
	for (const name of [
		'src',
		'geo',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json'
	]) {
		await cp(join(ROOT, name), join(root, name), { recursive: true });
	}
	await mkdir(join(root, 'static'));
	for (const name of readdirSync(join(ROOT, 'static')).filter((entry) => entry !== 'atlas')) {
		await cp(join(ROOT, 'static', name), join(root, 'static', name), { recursive: true });
	}
	await makePagesFew(join(root, 'src'));
	const sample = join(ROOT, 'tests/golden/checks/base');
	const scratch = {
		root,
		north: await copyClosed(sample, join(root, 'north'), 'North'),
		south: await copyClosed(sample, join(root, 'south'), 'South'),
		documents: join(root, 'copies'),
		cited: join(root, 'cited')
	};
	await cp(sample, scratch.cited, { recursive: true });
	await mkdir(scratch.documents);
	const note = readFileSync(join(sample, 'documents/harbour-note.txt'), 'utf8');
	await writeFile(join(scratch.documents, 'note.txt'), `${SECRET}.\n\n${note}`);
	await writeFile(join(root, 'draft-old.json'), JSON.stringify(draftOf(DIGESTS.old)));
	await writeFile(join(root, 'draft-new.json'), JSON.stringify(draftOf(DIGESTS.new)));
	return scratch;
}

const LOAD = "export const load = async ({ fetch }) => (await fetch('/atlas/meta.json')).json();";
const PAGE = `<script>let { data } = $props();</script>
<h1>{data.title}</h1><a href="/about/">About</a><a href="/events/">Events</a>`;

/**
 * A site of small pages that all show one thing takes a third of the time, and goes the same way from record to folder.
 */
async function makePagesFew(src: string): Promise<void> {
	await rm(join(src, 'routes'), { recursive: true });
	await rm(join(src, 'hooks.client.ts'));
	for (const name of ['.', 'about', 'events', '[...record]']) {
		await mkdir(join(src, 'routes', name), { recursive: true });
		await writeFile(join(src, 'routes', name, '+page.ts'), LOAD);
		await writeFile(join(src, 'routes', name, '+page.svelte'), PAGE);
	}
	await writeFile(
		join(src, 'routes/+layout.ts'),
		"export const prerender = true;\nexport const trailingSlash = 'always';\n"
	);
}

/** A copy of the sample under a title of its own, its text one that may not be published. */
async function copyClosed(sample: string, folder: string, title: string): Promise<string> {
	await cp(sample, folder, { recursive: true });
	await edit(join(folder, 'atlas.json'), (head) => ({ ...head, title }));
	await edit(join(folder, 'sources/harbour-note.json'), ({ openText: _open, ...source }) => source);
	await rm(join(folder, 'documents'), { recursive: true });
	return folder;
}

type Json = Record<string, unknown>;
async function edit(path: string, change: (value: Json) => Json): Promise<void> {
	await writeFile(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Json)));
}

/** What the records of `cite` hold, by the draft they were made from. */
export const DIGESTS = {
	old: 'The quay opened in March 2019.',
	new: 'The quay was opened in spring of 2019.'
};

const draftOf = (digest: string): object => {
	return {
		source: {
			id: 'harbour-note',
			short: digest.slice(0, 30),
			csl: { type: 'webpage', title: 'A note from the harbour' },
			published: '2019-11',
			kindInWords: 'notice'
		},
		body: { from: 'The east quay', to: 'use it most.' },
		paragraphs: [
			{
				from: 'The east quay',
				to: 'use it most.',
				precis: digest
			}
		],
		citations: [
			{
				id: 'har-001',
				from: 'The east quay',
				to: 'of the week.',
				digest,
				supports: ['east-quay']
			}
		]
	};
};

/** What is killed in a turn; every other build and start has the texts. */
export function listKilled(scratch: Scratch, command: Command, turn: number): string[] {
	const texts = turn % 2 === 0 ? ['--documents', scratch.documents] : [];
	switch (command) {
		case 'compile':
			return ['compile', '--atlas', scratch.south];
		case 'build':
			return ['build', '--atlas', scratch.south, ...(texts.length > 0 ? ['--with-documents', ...texts] : [])];
		case 'start':
			return ['start', '--atlas', scratch.south, ...texts];
		case 'cite':
			return listCite(scratch, 'new');
	}
}

/** The plain command that follows. */
export function listPlain(scratch: Scratch, command: Command): string[] {
	return command === 'cite' ? listCite(scratch, 'old') : [command, '--atlas', scratch.north];
}

function listCite({ root, cited }: Scratch, draft: keyof typeof DIGESTS): string[] {
	return ['cite', join(root, `draft-${draft}.json`), join(cited, 'documents/harbour-note.txt'), cited];
}
