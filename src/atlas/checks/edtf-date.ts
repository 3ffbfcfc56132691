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
		...checkDate(
			atlas.file.reviewed,
			{
				file: 'atlas.json',
				path: ''
			},
			'reviewed'
		)
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
	const meant = guessDate(edtf);
	return [`"${edtf}" is no EDTF date.`, meant === null ? remedy : `Write "${meant}", if that is the day meant.`];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date by numbers with the day first where no other order can be meant, or with an English month, as EDTF; `null` for
 * any other.
 */
function guessDate(text: string): string | null {
	const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim()) ?? [];
	const isDayFirst = Number(first) > 12 || text.includes('.');
	const [day, month] = isDayFirst ? [first, second] : [second, first];
	const isSure = isDayFirst || Number(second) > 12;
	const numbers = year !== '' && isSure ? [year, month.padStart(2, '0'), day.padStart(2, '0')] : null;
	const words = /^(?:(\d{1,2})\.?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2}),\s*)?(\d{4})$/i.exec(text.trim());
	const named = words && MONTHS.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
	const spelt = named ? [words[4], String(named).padStart(2, '0'), (words[1] ?? words[3])?.padStart(2, '0')] : null;
	const edtf = (numbers ?? spelt)?.filter((part) => part !== undefined).join('-');
	return edtf !== undefined && parseBounds(edtf) !== null ? edtf : null;
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
