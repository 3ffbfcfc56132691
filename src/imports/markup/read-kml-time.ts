import { parseBounds } from '../../time/edtf.ts';
import { childText, findChild, listBelow, type Element } from './parse-xml.ts';

/** The span or the moment of a placemark, or that of its tracks, as EDTF: months and years stay months and years. */
export function readKmlTime(placemark: Element): { edtf: string | null; notes: string[] } {
	const raw = findRaw(placemark);
	if (raw === null) {
		return { edtf: null, notes: [] };
	}
	return parseBounds(raw) !== null
		? { edtf: raw, notes: [] }
		: {
				edtf: null,
				notes: [`Its time “${raw.slice(0, 60)}” is no date and was left out.`]
			};
}

function findRaw(placemark: Element): string | null {
	const span = findChild(placemark, 'TimeSpan');
	if (span) {
		const [begin, end] = [dayOf(childText(span, 'begin')), dayOf(childText(span, 'end'))];
		return joinSpan(begin, end);
	}
	const stamp = findChild(placemark, 'TimeStamp');
	if (stamp) {
		return dayOf(childText(stamp, 'when')) || null;
	}
	const days = listBelow(placemark, 'when')
		.map(({ text }) => dayOf(text.trim()))
		.filter((day) => day !== '')
		.sort();
	return joinSpan(days[0] ?? '', days.at(-1) ?? '');
}

/** xsd:dateTime, date, gYearMonth and gYear: the day of a moment, and no more than was given. */
const dayOf = (text: string): string => {
	return text.replace(/T.*$/u, '').replace(/(?:Z|[+-]\d\d:\d\d)$/u, '');
};

function joinSpan(begin: string, end: string): string | null {
	if (begin === '' && end === '') {
		return null;
	}
	return begin === end ? begin : `${begin || '..'}/${end || '..'}`;
}
