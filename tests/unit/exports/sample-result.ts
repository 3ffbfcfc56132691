import { compileSingly } from '../../../src/atlas/compile/compile.ts';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { buildResultSet, WHOLE, type Choice, type ResultParts } from '../../../src/exports/build-result-set.ts';
import type { AboutResult, ResultSet } from '../../../src/exports/result-set.ts';
import { MANIFEST, type FileName, type FileValue } from '../../../src/model/compiled/manifest.ts';
import { readSample } from '../sample.ts';

export interface CompiledParts extends ResultParts {
	timeline: FileValue<'timeline'>;
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
		timeline: read('timeline')
	};
}

export const ABOUT: Omit<AboutResult, 'atlas'> = {
	title: 'A view',
	address: 'https://example.org/atlas/#layers=ports',
	date: '2026-11-27',
	asOf: null,
	filters: [],
	fileName: 'a-view'
};

export function buildSampleResult(choice: Partial<Choice> = {}, atlas?: Atlas): ResultSet {
	return buildResultSet(compileParts(atlas), { ...WHOLE, ...choice }, ABOUT);
}
