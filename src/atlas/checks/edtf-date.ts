import { parseBounds } from '../../time/edtf.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import type { RecordOrigin } from '../load/atlas.ts';
import { fault, type Check } from './check.ts';

const code = 'edtf-date';
const remedy = 'Write it in EDTF: 2014-11-20, 2012-10, 197X, [2011,2012-05], 2014~, ../2014-06.';
export const edtfDate: Check = {
	code,
	rule: 'Dates are EDTF and exist; an undated event says so.',
	run: (atlas) => [
		...atlas.events.flatMap((event) => [
			...checkDate(event.when.edtf, event.origin, 'when.edtf', event.id),
			...checkBasis(event)
		]),
		...atlas.sources.flatMap((source) => checkDate(source.published, source.origin, 'published', source.id)),
		...atlas.citations.flatMap((citation) =>
			citation.claims.flatMap(({ value }, i) =>
				value.type === 'date'
					? checkDate(value.edtf, citation.origin, `claims[${i}].value.edtf`, citation.id)
					: []
			)
		),
		...checkDate(atlas.file.reviewed, { file: 'atlas.json', path: '' }, 'reviewed')
	]
};

function checkDate(edtf: string | null, origin: RecordOrigin, path: string, id?: string): ReturnType<Check['run']> {
	if (edtf === null || parseBounds(edtf)) {
		return [];
	}
	return [fault(code, origin, path, ...describe(edtf), id)];
}

/** What is wrong with a date, and how to write it. */
function describe(edtf: string): [message: string, remedy: string] {
	if (parseEdtf(edtf)) {
		const isSpan = /\/|\.\./.test(edtf);
		return isSpan
			? [`"${edtf}" ends before it starts, or on a day that does not exist.`, 'Put the earlier date first.']
			: [`"${edtf}" is a day that does not exist.`, 'Correct the day or the month.'];
	}
	if (/^-?\d{5,}$/.test(edtf)) {
		return [`"${edtf}" is no EDTF date.`, 'A year has four digits; one of more is written Y20141.'];
	}
	return [`"${edtf}" is no EDTF date.`, remedy];
}

function checkBasis({
	when: { edtf, basis },
	origin,
	id
}: {
	when: { edtf: string | null; basis: string };
	origin: RecordOrigin;
	id: string;
}): ReturnType<Check['run']> {
	if ((edtf === null) === (basis === 'undated')) {
		return [];
	}
	return [
		fault(
			code,
			origin,
			'when.basis',
			'An event without a date has the basis "undated", and only such an event.',
			'Correct the basis or the date.',
			id
		)
	];
}
