import { compileSingly } from '../../../src/atlas/compile/compile.ts';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { addPacking } from '../../../src/exports/build-packing.ts';
import { buildResultSet, WHOLE, type Choice, type ResultParts } from '../../../src/exports/build-result-set.ts';
import type { ExportedFile } from '../../../src/exports/export-format.ts';
import { findExportFormat } from '../../../src/exports/export-formats.ts';
import type { AboutResult, ResultSet } from '../../../src/exports/result-set.ts';
import { VERIFY_GAP } from '../../../src/exports/verify-page.ts';
import { MANIFEST, type FileName, type FileValue } from '../../../src/model/compiled/manifest.ts';
import { readSample } from '../sample.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

export interface CompiledParts extends ResultParts {
	timeline: FileValue<'timeline'>;
	originals: FileValue<'originals'>;
}

/** The compiled files that a result set is made of, as the page gets them. */
export function compileParts(atlas: Atlas = readSample()): CompiledParts {
	const compile = compileSingly(atlas, '0123456789ab');
	const read = <Name extends FileName>(name: Name): FileValue<Name> => {
		return JSON.parse(JSON.stringify(compile(MANIFEST[name].path))) as FileValue<Name>;
	};
	return {
		meta: read('meta'),
		records: read('records'),
		features: read('features'),
		events: read('events'),
		sources: read('sources'),
		timeline: read('timeline'),
		originals: read('originals')
	};
}

export const ABOUT: Omit<AboutResult, 'atlas'> = {
	title: 'A view',
	address: 'https://example.org/atlas/#layers=ports',
	site: 'https://example.org/atlas/',
	date: '2026-11-27',
	asOf: null,
	filters: [],
	fileName: 'a-view'
};

export function buildSampleResult(choice: Partial<Choice> = {}, atlas?: Atlas): ResultSet {
	return buildResultSet(compileParts(atlas), { ...WHOLE, ...choice }, ABOUT);
}

/** A page that verifies, without anything but its gap. */
export const VERIFY_PAGE = `<script type="application/json">${VERIFY_GAP}</script>`;

/** The same with what a pack needs besides. */
export function packResult(parts: CompiledParts, choice: Partial<Choice>, about: Partial<AboutResult> = {}): ResultSet {
	const whole = { ...WHOLE, ...choice };
	const result = buildResultSet(parts, whole, { ...ABOUT, ...about });
	return addPacking(result, parts, whole.standing, {
		originals: parts.originals,
		verifyPage: VERIFY_PAGE,
		verifySpeech: null
	});
}

/** What hostile hands may write into any text. */
export const HOSTILE = '=cmd|\'/c calc\'!A1 </script><img src=x onerror=alert(1)> "a;b" \u202Ereversed\u0000\uD800';

/**
 * The sample with what is hard for other programs: lines that differ, an area cut at ±180°, no position, hostile texts.
 */
export function buildRichResult(): ResultSet {
	const result = buildSampleResult();
	const [quay, ferry, island] = ['east-quay', 'strait-ferry', 'the-island'].map((id) =>
		result.features.find((feature) => feature.id === id)
	);
	if (!quay || !ferry || !island) {
		throw new Error('The sample has other places.');
	}
	const line = {
		...ferry,
		id: 'two-lines',
		geometry: {
			type: 'MultiLineString' as const,
			coordinates: [
				[
					[-70, -53],
					[-69, -53]
				] as [number, number][],
				[
					[-69, -53],
					[-68, -52]
				] as [number, number][]
			]
		},
		properties: {
			...ferry.properties,
			title: 'Two lines',
			segments: [
				{
					line: 1,
					title: 'the second',
					basis: 'schematic' as const,
					accuracyKm: 50,
					status: 'proposed' as const
				}
			]
		}
	};
	const ring = (west: number, east: number): [number, number][] => [
		[west, -19],
		[east, -19],
		[east, -16],
		[west, -16],
		[west, -19]
	];
	const islands = {
		...island,
		id: 'cut-islands',
		geometry: { type: 'MultiPolygon' as const, coordinates: [[ring(177, 180)], [ring(-180, -178)]] },
		properties: { ...island.properties, title: 'جزائر', countries: ['FJ', 'CL'], certainty: 'uncertain' as const }
	};
	const unplaced = { ...quay, id: 'nowhere', geometry: null, properties: { ...quay.properties, title: 'A base' } };
	const hostile = {
		...quay,
		id: 'hostile',
		properties: { ...quay.properties, title: HOSTILE, description: HOSTILE, status: 'proposed' as const }
	};
	const event = result.events[0];
	return {
		...result,
		features: [...result.features, line, islands, unplaced, hostile],
		events: event ? [event, { ...event, id: 'hostile-event', label: HOSTILE, actors: [HOSTILE, HOSTILE] }] : []
	};
}

export async function writeFormat(id: string, result: ResultSet): Promise<readonly ExportedFile[]> {
	const format = findExportFormat(id);
	if (!format) {
		throw new Error(`There is no format ${id}.`);
	}
	const write = await format.load();
	return write(result, () => undefined);
}

/** The text of one of several files. */
export function readText(files: readonly ExportedFile[], name: string): string {
	const file = files.find((item) => item.name === name);
	if (!file) {
		throw new Error(`There is no ${name}, only ${files.map((item) => item.name).join(', ')}.`);
	}
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(wholeBytes(file));
}
