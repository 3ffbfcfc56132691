import { strToU8 } from 'fflate';
import { cleanText } from './flat/clean-text.ts';
import type { ResultSet } from './result-set.ts';
import type { CrateFile } from './ro-crate.ts';

/** A part that could not be made of this view, and why. */
export interface Missing {
	label: string;
	reason: string;
}

/** What the pack is, how it is opened, and what each file is. */
export function writePackReadme(
	{ about, packing }: ResultSet,
	files: readonly CrateFile[],
	missing: readonly Missing[]
): CrateFile {
	const lines = [
		about.title,
		`${about.atlas.title}, version ${about.atlas.version}, taken on ${about.date}.`,
		about.address ?? '',
		about.filters.length === 0 ? '' : `Filters: ${about.filters.join('; ')}.`,
		about.asOf === null ? '' : `As the documents stood on ${about.asOf}.`,
		`Licence: ${about.atlas.licence}.`,
		about.atlas.attributions.length === 0
			? ''
			: `With credit to: ${about.atlas.attributions.map(({ title }) => title).join('; ')}.`,
		'',
		'No text of a document is in it: passages stand here in our words, with their place in the document.',
		...(files.some(({ name }) => name === 'verify.html') ? VERIFY : []),
		...(files.some(({ name }) => name.startsWith('atlas/')) ? OPEN : []),
		...(packing && !packing.isWhole ? PART : []),
		'',
		...files.map(({ name, description }) => `${name}  ${description}`),
		...missing.map(({ label, reason }) => `Not in it, ${label}: ${reason}`)
	];
	return {
		name: 'README.txt',
		mediaType: 'text/plain',
		bytes: strToU8(`${cleanText(lines.join('\n')).replace(/\n{3,}/gu, '\n\n')}\n`),
		description: 'What this is, and what each file is.'
	};
}

const VERIFY = [
	'',
	'To see whether the passages stand in the documents: unpack this, open verify.html in a browser (no network is needed) and give it your copies.'
];
const OPEN = ['', 'To read it as an atlas, with Passages: npm start -- --atlas THIS.zip (or the unpacked folder).'];
const PART = [
	'It is a part of that atlas: events keep their places, but what else bears on those places stayed behind, as did the questions.'
];
