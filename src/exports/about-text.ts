import type { ExportedFile } from './export-format.ts';
import { cleanText } from './flat/clean-text.ts';
import type { AboutResult } from './result-set.ts';

/**
 * What a file is, from where, of when and under which terms: one line each, for formats that hold a text about
 * themselves.
 */
export function listAbout({
	title,
	address,
	date,
	asOf,
	filters,
	atlas
}: AboutResult): [label: string, words: string][] {
	const credits = atlas.attributions.map((work) => (work.licence ? `${work.title} (${work.licence})` : work.title));
	const lines: [string, string][] = [
		['Title', title],
		['Atlas', atlas.title],
		['Version of the data', atlas.version],
		['Taken on', date],
		['As of', asOf === null ? 'all documents' : `what documents out by ${asOf} say`],
		['Filters', filters.length === 0 ? 'none' : filters.join('; ')],
		['Address', address ?? ''],
		['Licence of the data', atlas.licence],
		['Credits', credits.join('; ')]
	];
	return lines.filter(([, words]) => words !== '').map(([label, words]) => [label, cleanText(words)]);
}

export function formatAbout(about: AboutResult): string {
	return listAbout(about)
		.map(([label, words]) => `${label}: ${words}`)
		.join('\n');
}

/** The same as a file beside others. */
export function writeAbout(about: AboutResult): ExportedFile {
	return {
		name: 'about.txt',
		mediaType: 'text/plain',
		bytes: new TextEncoder().encode(`${formatAbout(about)}\n`)
	};
}
