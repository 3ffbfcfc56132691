import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { findStanding } from '../as-of/standing.ts';
import { compileAtlas } from '../atlas/compile/compile.ts';
import { addPacking } from '../exports/build-packing.ts';
import { buildResultSet, type Choice, type ResultParts } from '../exports/build-result-set.ts';
import type { ExportFormat, ExportedFile } from '../exports/export-format.ts';
import { EXPORT_FORMATS, findExportFormat, listExportIds } from '../exports/export-formats.ts';
import type { ResultSet } from '../exports/result-set.ts';
import { loadVerifySpeech } from '../exports/load-verify-speech.ts';
import type { VerifySpeech } from '../exports/verify-speech.ts';
import { listHeld, tellLeftOut } from '../exports/tell-left-out.ts';
import { ENGLISH, LANGUAGES, type LanguageTraits } from '../language/languages.ts';
import { loadMessages } from '../language/load-speech.ts';
import { MANIFEST, type FileName, type FileValue } from '../model/compiled/manifest.ts';
import { AtlasError } from '../model/issue.ts';
import { say } from '../server/print.ts';
import { buildVerifyPage } from '../server/verify/build-page.ts';
import { readChecked } from '../server/read-checked.ts';
import { readOpenTexts } from '../server/read-open-texts.ts';
import { formatDay, parseSpan } from '../time/days.ts';

export interface ExportOptions {
	/** Id of a format of the registry. */
	format: string;
	/** File, or folder for a format of several files. */
	out?: string;
	/** Ids of layers, comma-joined. */
	layers?: string;
	/** A day, month or year: only what documents out by its end say. */
	asOf?: string;
	/** Address of the published site, written into the file. */
	site?: string;
	/** Id of the language that the page of an evidence pack speaks. */
	language?: string;
}

/**
 * Writes the records of an atlas, or what the options leave of them, in a format for other programs; all or nothing.
 */
export async function exportAtlas(folder: string, options: ExportOptions): Promise<void> {
	const format = findExportFormat(options.format);
	if (!format || format.needsCopies) {
		throw new AtlasError('usage', `There is no format "${options.format}".`, `Known are: ${listExportIds()}.`);
	}
	const language = findLanguage(options.language);
	const { atlas } = await readChecked(folder);
	const compiled = compileAtlas(atlas, await readOpenTexts(folder, atlas));
	const read = <Name extends FileName>(name: Name): FileValue<Name> => {
		return compiled.find(({ path }) => path === MANIFEST[name].path)?.value as FileValue<Name>;
	};
	const parts = {
		meta: read('meta'),
		records: read('records'),
		features: read('features'),
		events: read('events'),
		sources: read('sources')
	};
	const { choice, filters, asOf } = choose(parts, read('timeline'), options);
	const plain = buildResultSet(parts, choice, {
		title: parts.meta.title,
		address: options.site ?? null,
		site: options.site ?? null,
		date: new Date().toISOString().slice(0, 10),
		asOf,
		filters,
		fileName: parts.meta.id
	});
	const result = format.needsPacking
		? addPacking(plain, parts, choice.standing, {
				originals: read('originals'),
				verifyPage: await buildVerifyPage(),
				verifySpeech: await loadSpeech(language)
			})
		: plain;
	const write = await format.load();
	const paths = await writeAll(await write(result, () => undefined), options.out, format);
	tell(result, format, paths);
	if (!format.needsPacking && language !== ENGLISH) {
		say(
			`Only the page of an evidence pack speaks ${language.title} (${language.id}): what this format holds is in the language of the atlas, or in English.`
		);
	}
}

function findLanguage(asked: string = ENGLISH.id): LanguageTraits {
	const found = LANGUAGES.find(({ id }) => id === asked);
	if (!found) {
		const known = LANGUAGES.map(({ id, title }) => `${id} (${title})`).join(', ');
		throw new AtlasError('usage', `The interface does not speak "${asked}".`, `It speaks: ${known}.`);
	}
	return found;
}

async function loadSpeech(language: LanguageTraits): Promise<VerifySpeech | null> {
	return loadVerifySpeech({
		language,
		messages: await loadMessages(language)
	});
}

function choose(
	{ meta, features, events }: ResultParts,
	timeline: FileValue<'timeline'>,
	{ layers, asOf }: ExportOptions
): { choice: Choice; filters: string[]; asOf: string | null } {
	const asked = layers?.split(',').filter((id) => id !== '') ?? null;
	const unknown = asked?.find((id) => !meta.layers.some((layer) => layer.id === id));
	if (unknown !== undefined) {
		const known = meta.layers.map(({ id }) => id).join(', ');
		throw new AtlasError('usage', `The atlas has no layer "${unknown}".`, `It has: ${known}.`);
	}
	const day = asOf === undefined ? null : (parseSpan(asOf)?.last ?? null);
	if (asOf !== undefined && day === null) {
		throw new AtlasError('usage', `"${asOf}" is no date.`, 'A date reads 2015, 2015-11 or 2015-11-30.');
	}
	const idsOf = (refs: readonly { id: string }[]): ReadonlySet<string> => {
		return new Set(refs.map(({ id }) => id));
	};
	const shown = asked && new Set(asked);
	return {
		choice: {
			features: shown && idsOf(features.filter(({ layer }) => shown.has(layer))),
			events: shown && idsOf(events.filter(({ themes }) => themes.some((theme) => shown.has(theme)))),
			passages: null,
			standing: day === null ? null : findStanding(timeline, day)
		},
		filters: asked ? [`only the layers ${asked.join(', ')}`] : [],
		asOf: day === null ? null : formatDay(day)
	};
}

/** One file goes where `out` says, or into it where that is a folder; several go into a folder. */
async function writeAll(
	files: readonly ExportedFile[],
	out: string | undefined,
	{ extension }: ExportFormat
): Promise<string[]> {
	const target = resolve(process.env.INIT_CWD ?? '.', out ?? '.');
	const isFolder = existsSync(target) ? statSync(target).isDirectory() : files.length > 1;
	if (files.length > 1 && !isFolder) {
		throw new AtlasError(
			'usage',
			`${target} is a file, and this format is ${files.length}.`,
			'Name a folder for --out.'
		);
	}
	const targets = files.map(({ name, bytes }) => ({
		path: isFolder ? join(target, name) : target,
		bytes
	}));
	if (!isFolder && !basename(target).includes('.')) {
		say(`The name has no ending; programs know this format by ${extension}.`);
	}
	await writeOrNothing(targets);
	return targets.map(({ path }) => path);
}

/** All are written beside their places before the first is put there. */
async function writeOrNothing(files: readonly { path: string; bytes: ExportedFile['bytes'] }[]): Promise<void> {
	const fresh = files.map(({ path, bytes }) => ({
		path,
		bytes,
		beside: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
	}));
	try {
		for (const { path, beside, bytes } of fresh) {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(beside, bytes);
		}
		for (const { path, beside } of fresh) {
			await rename(beside, path);
		}
	} catch (cause) {
		const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
		throw new AtlasError(
			'unwritten',
			`The file cannot be written to ${dirname(fresh[0]?.path ?? '')}: ${WRITE_REASONS[reason] ?? reason}.`,
			'Nothing was changed; name another place with --out.'
		);
	} finally {
		await Promise.all(fresh.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
	}
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full for this user',
	EACCES: 'it may not be written to',
	EPERM: 'it may not be written to',
	EROFS: 'it may not be written to',
	ENOTDIR: 'a file stands where a folder is meant',
	EEXIST: 'a file stands where a folder is meant',
	EISDIR: 'a folder stands where the file is meant'
};

function tell(result: ResultSet, format: ExportFormat, paths: readonly string[]): void {
	say(`${format.label}: ${listHeld(result, format).join(', ')}.`);
	const leftOut = tellLeftOut(result, format, EXPORT_FORMATS);
	if (leftOut !== null) {
		say(leftOut);
	}
	if (format.needsSite && result.about.site === null) {
		say(
			'Its places have names of this program’s own (urn:passages:…), by which nobody can follow them back: give --site with the address where the atlas stands or will stand, as --site https://example.org/atlas.'
		);
	}
	for (const path of paths) {
		process.stdout.write(`${path}\n`);
	}
}
