import { parseBounds } from '../../time/edtf.ts';
import { parseMonth } from './build-work.ts';
import { readTex } from './tex.ts';

/** `date` of BibLaTeX, which is EDTF, or year, month and day of BibTeX; `null` without. */
export function readBibtexDate(fields: ReadonlyMap<string, string>): string | null {
	const date = readTex((fields.get('date') ?? '').replaceAll('~', '\\textasciitilde{}')).replaceAll('–', '--');
	if (date !== '') {
		return parseBounds(date) !== null ? date : date.replace(/T.*$/u, '');
	}
	const year = readTex(fields.get('year') ?? '');
	if (year === '') {
		return null;
	}
	const raw = readTex(fields.get('month') ?? '');
	const [, first, second] = /^(\d{1,2})\s*(\p{L}+)$/u.exec(raw.replace(/[.,]/gu, ' ').trim()) ?? [];
	const [, word, number] = /^(\p{L}+)\s*(\d{1,2})$/u.exec(raw.replace(/[.,]/gu, ' ').trim()) ?? [];
	const month = parseMonth(second ?? word ?? raw);
	const day = first ?? number ?? readTex(fields.get('day') ?? '');
	const isDay = /^\d{1,2}$/u.test(day);
	return [year, ...(month === null ? [] : [month, ...(isDay ? [day.padStart(2, '0')] : [])])].join('-');
}
