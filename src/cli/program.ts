import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { listFormats } from '../formats/registry.ts';
import { AtlasError } from '../model/issue.ts';
import { isDatabaseAddress } from '../database/address.ts';
import { atlasCommand } from './atlas.ts';
import type { PublishOptions } from './atlas-publish.ts';
import { explain } from './explain.ts';
import { findAtlasToRead, findAtlasToWrite } from '../server/find-atlas.ts';
import { DEFAULT_FILE } from '../server/paths.ts';
import { parseEmbedHost, type SiteAddress } from '../server/site-address.ts';
import { parseSite } from './parse-site.ts';
import type { ServeOptions } from './serve.ts';

function defaultAtlas(): string {
	return (JSON.parse(readFileSync(DEFAULT_FILE, 'utf8')) as { atlas: string }).atlas;
}

function parsePort(text: string): number {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
	}
	return port;
}

function parseCount(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 1) {
		throw new InvalidArgumentError('A whole number from 1 on is asked for.');
	}
	return count;
}

function parseHosts(text: string, before: readonly string[] = []): string[] {
	const host = parseEmbedHost(text);
	if (host === null) {
		throw new InvalidArgumentError(
			`"${text}" is no site. Write scheme and host alone, as https://blog.example or https://*.example.org`
		);
	}
	return [...before, host];
}

interface AtlasOption {
	atlas?: string;
}
const nameOf = ({ atlas }: AtlasOption): string => {
	return atlas ?? process.env.PASSAGES_ATLAS ?? defaultAtlas();
};
/** Of commands that only read it. */
const folderOf = (options: AtlasOption): string => {
	return findAtlasToRead(nameOf(options));
};
const writtenFolderOf = (options: AtlasOption): string => {
	return findAtlasToWrite(nameOf(options));
};

/** Each command loads what it needs, and no more, when it is called. */
const program = new Command('passages')
	.description('An atlas that shows its sources.')
	.exitOverride()
	.showHelpAfterError('(add --help for the options)');
const atlasOption = [
	'--atlas <id, folder or pack>',
	'which atlas below geo/atlases, a folder elsewhere, or an evidence pack (.zip)'
] as const;
const documentsOption = [
	'--documents <folder>',
	`your own copies of the documents: ${listFormats('or')} (default: documents/ where it exists)`
] as const;

interface StartCommand extends AtlasOption {
	documents?: string;
	port: number;
	embedIn?: string[];
	edit?: boolean;
	as?: string;
}
program
	.command('start')
	.description('build if needed, serve on this machine, print the address')
	.option(...atlasOption)
	.option(...documentsOption)
	.option('--port <number>', 'port to try first', parsePort, 4870)
	.option(
		'--embed-in <site>',
		'a site whose pages may show the map, as https://blog.example; may be given again',
		parseHosts
	)
	.option('--edit', 'open the workbench in place of the site: decide on what "npm run atlas -- propose" found')
	.option('--as <name>', 'with --edit: whose decisions they are (default: the user of this machine)')
	.action(async (options: StartCommand) => {
		const given = {
			...options,
			folder: options.edit ? writtenFolderOf(options) : folderOf(options)
		};
		await (options.edit ? (await import('./edit.ts')).edit(given) : (await import('./start.ts')).start(given));
	});

program
	.command('dev')
	.description('serve with reload while you change the code or the atlas')
	.option(...atlasOption)
	.option(...documentsOption)
	.action(async (options: AtlasOption & { documents?: string }) =>
		(await import('./dev.ts')).dev(folderOf(options), options.documents)
	);

interface BuildCommand extends AtlasOption {
	documents?: string;
	out: string;
	withDocuments?: boolean;
	site?: SiteAddress;
}
program
	.command('build')
	.description('build the static site')
	.option(...atlasOption)
	.option(...documentsOption)
	.option('--out <folder>', 'where the site goes', 'build')
	.option('--with-documents', 'publish the text of your copies too; only where you may')
	.option(
		'--site <address>',
		'where it will stand, as https://example.org/atlas: its pages then name themselves whole for chats and search engines',
		parseSite
	)
	.action(async (options: BuildCommand) =>
		(await import('./build.ts')).build({
			folder: folderOf(options),
			out: resolve(options.out),
			documents: options.documents,
			...(options.site ? { site: options.site } : {}),
			...(options.withDocuments ? { withDocuments: true } : {})
		})
	);

interface PublishCommand extends AtlasOption, PublishOptions {
	to: string;
}
program
	.command('publish')
	.description(
		'check the atlas and publish it: as a folder to upload, or into a PostgreSQL that "serve" serves it from'
	)
	.option(...atlasOption)
	.option('--to <folder or address>', 'a folder, or postgres://user@host/database; see docs/scale.md', 'build')
	.option('--site <address>', 'where it will stand, as https://example.org/atlas', parseSite)
	.option('--dry-run', 'only say what has changed since the last time')
	.action(async ({ to, ...options }: PublishCommand) => {
		const folder = folderOf(options);
		if (isDatabaseAddress(to)) {
			await (await import('./publish-to-database.ts')).publishToDatabase(folder, to, options);
		} else {
			await (await import('./atlas-publish.ts')).publish(folder, resolve(to), options);
		}
	});

program
	.command('serve')
	.description('serve an atlas that was published into a database; as many processes as wanted may')
	.requiredOption('--database <address>', 'postgres://user@host/database')
	.option('--atlas <id>', 'which atlas, where the database holds several')
	.option('--port <number>', 'port to listen at', parsePort, 4880)
	.option('--host <name>', 'address of this machine to listen at; 0.0.0.0 for all', '127.0.0.1')
	.option('--connections <number>', 'connections to the database at most', parseCount, 10)
	.option('--site <address>', 'where it stands for readers, as https://example.org', parseSite)
	.option(
		'--embed-in <site>',
		'a site whose pages may show the map, as https://blog.example; may be given again',
		parseHosts
	)
	.action(async (options: ServeOptions) => (await import('./serve.ts')).serve(options));

program
	.command('compile')
	.description('check the atlas and write its compiled files')
	.option(...atlasOption)
	.action(async (options: AtlasOption) => (await import('./compile.ts')).compile(folderOf(options)));

program
	.command('check')
	.description('print every fault of the atlas: file, place, remedy')
	.option(...atlasOption)
	.option(...documentsOption)
	.option('--json', 'print the faults as JSON')
	.action(async (options: AtlasOption & { documents?: string; json?: boolean }) =>
		(await import('./check.ts')).check({
			...options,
			folder: folderOf(options)
		})
	);

program
	.command('cite')
	.description('turn a draft and a document into source and citation records that hold no text')
	.argument(
		'<paths...>',
		`draft (JSON, in a folder git ignores), document (${listFormats('or')}), atlas folder to write to`
	)
	.option('--renew', 'make the anchors of existing records anew; paths: folder of documents, atlas folder')
	.action(async (paths: string[], options: { renew?: boolean }) => {
		const [first = '', second = '', third = ''] = paths;
		if (paths.length !== (options.renew ? 2 : 3)) {
			throw new AtlasError(
				'usage',
				`${paths.length} paths are not what is asked for.`,
				'See "npm run cite -- --help".'
			);
		}
		const { cite, renew } = await import('./cite.ts');
		console.log(options.renew ? (await renew(first, second)).join('\n') : await cite(first, second, third));
	});

program.addCommand(atlasCommand());

program
	.command('migrate')
	.description('bring the data of an atlas to the form this program reads; says what would change')
	.option(...atlasOption)
	.option('--write', 'change the files')
	.action(async (options: AtlasOption & { write?: boolean }) =>
		(await import('./migrate.ts')).migrate({
			...options,
			folder: writtenFolderOf(options)
		})
	);

program
	.command('format')
	.description('write code as oxfmt does and the records of geo in their one form')
	.option('--atlas <id or folder>', 'only the records of this atlas, not of all geo/')
	.option('--records', 'leave the code alone')
	.action(async ({ atlas, records }: AtlasOption & { records?: boolean }) =>
		(await import('./format.ts')).format({
			...(records && { records }),
			...(atlas && { folder: findAtlasToWrite(atlas) })
		})
	);

program
	.command('schemas')
	.description('write the JSON Schemas of geo/schema again')
	.action(async () => (await import('./schemas.ts')).writeSchemas());

program
	.command('test')
	.description('types, lint, architecture, unit, golden and browser tests')
	.option('--only <step>', 'run one step alone')
	.action(async (options: { only?: string }) => (await import('./test.ts')).test(options));

program
	.command('bench')
	.description('measure this build against floors, in one run')
	.argument('[parts...]', 'page, brush, robustness, bodies, scale, gold, kills, workbench, database; all without')
	.action(async (parts: string[]) => (await import('./bench.ts')).bench(parts));

program
	.command('survey')
	.description('measure the atlas against gazetteers, provinces and relief from packages; see geo/basemap/README.md')
	.option(...atlasOption)
	.action(async (options: AtlasOption) =>
		(await import('../tools/basemap/survey.ts')).survey(writtenFolderOf(options))
	);

program
	.command('basemap')
	.description('build the embedded basemap again from packages; see geo/basemap/README.md')
	.addArgument(new Argument('[part]', 'tiles of lines and names, or shading, alone').choices(['vector', 'relief']))
	.option('--atlas <id>', 'cut the detail of one atlas alone; the world and every atlas without')
	.action(async (part: 'vector' | 'relief' | undefined, { atlas }: AtlasOption) =>
		(await import('../tools/basemap/index.ts')).buildBasemapTiles(part, atlas)
	);

program
	.command('gazetteer')
	.description('build the embedded gazetteer again from packages; see geo/gazetteer/README.md')
	.action(async () => (await import('../tools/gazetteer/index.ts')).buildGazetteer());

program
	.command('letters')
	.description('cut the fonts of pages and map again to the letters that are common, from packages')
	.action(async () => (await import('../tools/letters/index.ts')).cutFonts());

/** Does what a command line asks for; `process.exitCode` tells how it ended. */
export async function runCommand(words: readonly string[]): Promise<void> {
	try {
		await program.parseAsync(words, { from: 'user' });
	} catch (error) {
		process.exitCode = explain(error);
	}
}
