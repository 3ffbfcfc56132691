import { readFileSync, readdirSync } from 'node:fs';
import { CITATION_FORMATS } from '../../../src/exports/registry.ts';
import { EXPORT_FORMATS } from '../../../src/exports/export-formats.ts';
import { FORMATS, labelFormat } from '../../../src/formats/registry.ts';
import { formatDirection } from '../../../src/geometry/distance.ts';
import { FEATURE_FILTERS } from '../../../src/lib/coverage/sort-features.ts';
import { FOUND_WORDS, HOW_WORDS, UNVERIFIED_WORDS } from '../../../src/lib/documents/describe-match.ts';
import { WHERE_WORDS } from '../../../src/lib/dossier/describe-disagreement.ts';
import { DRAWINGS } from '../../../src/lib/map/drawings/index.ts';
import { LEGEND_GROUPS } from '../../../src/lib/map/drawings/drawing.ts';
import { failMessages } from '../../../src/lib/map/engine/errors.ts';
import type { UnknownPart } from '../../../src/lib/state/view.ts';
import { MANIFEST } from '../../../src/model/compiled/manifest.ts';
import { EventKindSchema, PlaceRoleSchema } from '../../../src/model/records/event.ts';
import { BasisSchema, FeatureKindSchema } from '../../../src/model/records/feature.ts';
import { PAGES } from '../../../src/routes/pages.ts';
import { MONTHS, NO_DATE } from '../../../src/time/days.ts';
import { PARTS } from '../../../src/time/edtf-words.ts';
import { OUTCOME_WORDS, WHY_FOUND, WHY_LOST } from '../../../src/verify/verdict.ts';
import { MODALITY_WORDS } from '../../../src/wording/claims.ts';
import { DIFFERING_WORDS } from '../../../src/wording/disagreements.ts';
import { RELATION_WORDS } from '../../../src/wording/relations.ts';
import { NOTE_WORDS } from '../../../src/wording/reword-notes.ts';
import { PARTLY_FOUND, RESULT_WORDS } from '../../../src/wording/search.ts';
import * as words from '../../../src/wording/words.ts';

/** Messages that stand in tables and are said from there: `say(STATUS_WORDS[status])`. */
export function listTables(): string[] {
	return [...listPages(), ...listMap(), ...listVocabulary(), ...listTimes(), ...listWays(), ...listRefusals()].filter(
		(text) => text !== '' && !NAMES.test(text)
	);
}

/** Names of formats, the same in every language. */
export const NAMES =
	/^(PDF|DOCX|RTF|MHTML|Markdown|GeoPackage|KML|FlatGeobuf|GeoParquet|PMTiles|Linked Places|CSV|BibTeX|CSL-JSON|BibLaTeX|RIS)$/;

const SRC = new URL('../../../src/', import.meta.url);
const PAGES_THAT_REFUSE = ['lib/documents/copy-reader.ts', 'lib/documents/copy-task.ts', 'verify/read-copy.ts'];
/** What follows a file's name, and what to do. */
const REASON = /^(?:is|holds|could|was|would|has) (?:[^'\n]+ )?[\w]+$/u;
const REMEDY = /^(?:Add|Convert|Cut|Get|It may|Let|Open|Pick|Print|Save|Unpack) [^'\n]*\.$/u;

/**
 * Why files are refused, as the readers of formats and the page write it: `new FormatError('is empty', 'Save it
 * again.')`.
 */
export function listRefusals(pages: readonly string[] = PAGES_THAT_REFUSE): string[] {
	const formats = readdirSync(new URL('formats/', SRC), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => `formats/${path}`);
	return [...formats, ...pages].flatMap((path) =>
		[...readFileSync(new URL(path, SRC), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)]
			.map(([, text = '']) => text)
			.filter((text) => (text.includes(' ') && REASON.test(text)) || REMEDY.test(text))
	);
}

/** What stands in the page of a pack before its script runs. */
export function listStanding(): string[] {
	const html = readFileSync(new URL('verify/index.html', SRC), 'utf8');
	return [...html.matchAll(/<(?:title|noscript><p)>([^<]+)</gu)].map(([, text = '']) => text);
}

function listPages(): string[] {
	return [
		...listStanding(),
		...Object.values(PAGES).map(({ title }) => title),
		...Object.values(MANIFEST).map(({ noun }) => noun),
		...Object.values(RESULT_WORDS),
		...['place', 'event', 'claim', 'passage', 'document', 'disagreement'].map((thing) => `{count} ${thing}`),
		PARTLY_FOUND,
		'{count} place or corridor',
		...Object.keys(UNKNOWN_PARTS),
		'no passage',
		'This page fills itself with JavaScript. Without, it is there in English.'
	];
}

function listMap(): string[] {
	return [
		...Object.values(LEGEND_GROUPS),
		...DRAWINGS.flatMap(({ legend = [] }) => legend.map(({ title }) => title)),
		...Object.values(failMessages),
		...[0, 45, 90, 135, 180, 225, 270, 315].map(formatDirection)
	];
}

function listVocabulary(): string[] {
	return [
		...Object.values(DIFFERING_WORDS),
		...Object.values(words.CERTAINTY_WORDS),
		words.EXPECTED_WORDS,
		...Object.values(words.STATUS_WORDS),
		...Object.values(words.EVENT_STATUS_WORDS),
		...Object.values(words.BASIS_WORDS),
		...Object.values(words.POINT_BASIS_WORDS),
		...BasisSchema.options.map((basis) => basis.replaceAll('-', ' ')),
		words.formatBasis('surveyed', null),
		...[...FeatureKindSchema.options, ...EventKindSchema.options].map(words.formatFeatureKind),
		...Object.values(words.PROPERTY_WORDS),
		...Object.values(MODALITY_WORDS),
		...Object.values(RELATION_WORDS),
		...Object.values(words.UNPLACED_WORDS),
		...Object.values(words.FURNITURE_WORDS),
		...Object.values(words.DATE_BASIS_WORDS),
		...Object.values(words.DISAGREEMENT_WORDS).flatMap(({ one, all, means }) => [one, all, means]),
		...WHERE_WORDS,
		...PlaceRoleSchema.options,
		'part of',
		'has as a part',
		'same occasion',
		'follows from',
		'led to',
		'answers',
		'answered by',
		'as the documents out by then let us say',
		'The claims contradict one another',
		'Inferred: no document names it.',
		'Named in the documents.',
		...[
			'{amount}',
			...['about', 'at least', 'more than', 'at most', 'less than'].map((bound) => `${bound} {amount}`)
		]
	];
}

function listTimes(): string[] {
	return [
		...MONTHS.flatMap((month) => [month, `{day} ${month}`, `${month} {year}`, `{day} ${month} {year}`]),
		...Object.values(PARTS),
		NO_DATE
	];
}

/** What copies are read from, and in what the atlas is taken along. */
function listWays(): string[] {
	return [
		...Object.values(FOUND_WORDS),
		...Object.values(HOW_WORDS),
		...NOTE_WORDS,
		UNVERIFIED_WORDS,
		...Object.values(OUTCOME_WORDS),
		...Object.values(WHY_FOUND),
		...Object.values(WHY_LOST),
		...Object.values(FEATURE_FILTERS),
		...FORMATS.flatMap(({ id, plural }) => [plural, labelFormat(id)]),
		...EXPORT_FORMATS.flatMap(({ label, use }) => [label, use]),
		...CITATION_FORMATS.map(({ label }) => label)
	];
}

const UNKNOWN_PARTS: Record<UnknownPart['part'], true> = {
	layer: true,
	passage: true,
	place: true,
	map: true,
	language: true,
	'border view': true,
	date: true,
	theme: true,
	certainty: true,
	'undated events': true
};
