import { CslSchema, type Csl } from '../../model/records/source.ts';
import { parseBounds } from '../../time/edtf.ts';
import type { ImportedWork, Unread } from '../imported.ts';

type Name = NonNullable<Csl['author']>[number];

/** A work as its format gives it, before it is looked at. */
export interface RawWork {
	where: string;
	key: string | null;
	type: Csl['type'];
	title: string;
	authors?: readonly Name[];
	/** EDTF, or what was meant to be. */
	published?: string | null;
	/** CSL variables that a record holds as they are. */
	fields: Partial<
		Record<
			| 'publisher'
			| 'publisher-place'
			| 'container-title'
			| 'collection-title'
			| 'volume'
			| 'issue'
			| 'page'
			| 'genre',
			string
		>
	>;
	doi?: string;
	url?: string;
	language?: string;
	notes?: readonly string[];
}

/** The work, in the form of a record; what its file gives and is none is left out and told. */
export function buildWork(raw: RawWork): ImportedWork | Unread {
	const notes = [...(raw.notes ?? [])];
	const title = raw.title.trim();
	if (title === '') {
		return { where: raw.where, reason: 'It has no title.' };
	}
	const doi = (raw.doi ?? '').trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
	const isDoi = /^10\.\d{4,9}\/\S+$/u.test(doi);
	if (doi !== '' && !isDoi) {
		notes.push(`“${doi.slice(0, 40)}” is no DOI and was left out.`);
	}
	const url = (raw.url ?? '').trim();
	const isUrl = /^https?:\/\/\S+$/u.test(url);
	if (url !== '' && !isUrl) {
		notes.push(`“${url.slice(0, 40)}” is no address that can be followed, and was left out.`);
	}
	const published = raw.published ?? null;
	const isDate = published !== null && parseBounds(published) !== null;
	if (published !== null && !isDate) {
		notes.push(`“${published.slice(0, 40)}” is no date that can be read, and was left out.`);
	}
	const language = parseLanguage(raw.language);
	const parts = isDate ? partsOf(published) : null;
	const csl = CslSchema.safeParse({
		type: raw.type,
		title,
		...(raw.authors && raw.authors.length > 0 ? { author: raw.authors } : {}),
		...Object.fromEntries(Object.entries(raw.fields).filter(([, value]) => value.trim() !== '')),
		...(parts ? { issued: { 'date-parts': [parts] } } : {}),
		...(isDoi ? { DOI: doi } : {}),
		...(isUrl ? { URL: url } : {}),
		...(language ? { language } : {})
	});
	if (!csl.success) {
		const [issue] = csl.error.issues;
		return {
			where: raw.where,
			reason: `Its ${issue?.path.join('.') ?? 'data'} cannot be used: ${issue?.message ?? ''}.`
		};
	}
	return {
		where: raw.where,
		notes,
		key: raw.key,
		csl: csl.data,
		published: isDate ? published : null
	};
}

/** Year, month and day of a plain date; of a span its first, of a season its year. */
function partsOf(edtf: string): number[] | null {
	const [first = ''] = edtf.split('/');
	const plain = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[?~%]?$/u.exec(first);
	if (plain) {
		return plain.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
	}
	const least = parseBounds(edtf)?.min ?? null;
	return least === null ? null : [new Date(least).getUTCFullYear()];
}

const LANGUAGES: Readonly<Record<string, string>> = {
	english: 'en',
	american: 'en',
	british: 'en',
	ngerman: 'de',
	german: 'de',
	deutsch: 'de',
	french: 'fr',
	français: 'fr',
	spanish: 'es',
	español: 'es',
	russian: 'ru',
	русский: 'ru',
	arabic: 'ar',
	العربية: 'ar',
	persian: 'fa',
	urdu: 'ur',
	chinese: 'zh',
	italian: 'it',
	portuguese: 'pt',
	turkish: 'tr',
	ukrainian: 'uk',
	eng: 'en',
	ger: 'de',
	deu: 'de',
	fre: 'fr',
	fra: 'fr',
	spa: 'es',
	rus: 'ru',
	ara: 'ar'
};

function parseLanguage(value: string | undefined): string | null {
	const text = value?.trim() ?? '';
	const named = LANGUAGES[text.toLowerCase()];
	const tag = named ?? text.replace('_', '-').replace(/^[A-Z]{2,3}/u, (code) => code.toLowerCase());
	return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag) ? tag : null;
}

/** "Family, Given" or "Family, Given, Jr."; a name without a comma is that of a body, or of one who has one name. */
export function parseInvertedName(text: string): Name {
	const [family = '', given = '', suffix = ''] = text.split(',').map((part) => part.trim());
	if (given === '') {
		return { literal: family || text.trim() };
	}
	return {
		family,
		given,
		...(suffix === '' ? {} : { suffix })
	};
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS_ELSEWHERE: readonly (readonly string[])[] = [
	['январ', 'янв'],
	['феврал', 'фев'],
	['март', 'мар'],
	['апрел', 'апр'],
	['май', 'мая'],
	['июн'],
	['июл'],
	['август', 'авг'],
	['сентябр', 'сен'],
	['октябр', 'окт'],
	['ноябр', 'ноя'],
	['декабр', 'дек']
];

/** Two digits of a month by number or name; `null` where it is none. */
export function parseMonth(text: string): string | null {
	const plain = text.trim().toLowerCase().replace(/\.$/u, '');
	const named = MONTHS.findIndex((month) => plain.startsWith(month)) + 1;
	const elsewhere = MONTHS_ELSEWHERE.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1;
	const number = /^\d{1,2}$/u.test(plain) ? Number(plain) : named || elsewhere;
	return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : null;
}
