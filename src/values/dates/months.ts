/** Names of months by language, January first; `|` parts spellings and cases. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	en: [
		'january|jan',
		'february|feb',
		'march|mar',
		'april|apr',
		'may',
		'june|jun',
		'july|jul',
		'august|aug',
		'september|sept|sep',
		'october|oct',
		'november|nov',
		'december|dec'
	],
	de: [
		'januar|jänner',
		'februar|feber',
		'märz',
		'april',
		'mai',
		'juni',
		'juli',
		'august',
		'september',
		'oktober',
		'november',
		'dezember'
	],
	fr: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre'
	],
	es: [
		'enero',
		'febrero',
		'marzo',
		'abril',
		'mayo',
		'junio',
		'julio',
		'agosto',
		'septiembre|setiembre',
		'octubre',
		'noviembre',
		'diciembre'
	],
	pt: [
		'janeiro',
		'fevereiro',
		'março',
		'abril',
		'maio',
		'junho',
		'julho',
		'agosto',
		'setembro',
		'outubro',
		'novembro',
		'dezembro'
	],
	it: [
		'gennaio',
		'febbraio',
		'marzo',
		'aprile',
		'maggio',
		'giugno',
		'luglio',
		'agosto',
		'settembre',
		'ottobre',
		'novembre',
		'dicembre'
	],
	ru: [
		'январ[ьяюе]|январём',
		'феврал[ьяюе]|февралём',
		'март[аеу]?',
		'апрел[ьяюе]',
		'ма[йяюе]',
		'июн[ьяюе]',
		'июл[ьяюе]',
		'август[аеу]?',
		'сентябр[ьяюе]',
		'октябр[ьяюе]',
		'ноябр[ьяюе]',
		'декабр[ьяюе]'
	],
	ar: [
		'يناير|كانون الثاني',
		'فبراير|شباط',
		'مارس|آذار',
		'أبريل|ابريل|إبريل|نيسان',
		'مايو|أيار|ايار',
		'يونيو|يونيه|حزيران',
		'يوليو|يوليه|تموز',
		'أغسطس|اغسطس|آب',
		'سبتمبر|أيلول|ايلول',
		'أكتوبر|اكتوبر|تشرين الأول',
		'نوفمبر|تشرين الثاني',
		'ديسمبر|كانون الأول'
	],
	fa: [
		'ژانویه|ژانویهٔ',
		'فوریه|فوریهٔ',
		'مارس',
		'آوریل|آپریل',
		'مه|مهٔ|می',
		'ژوئن',
		'ژوئیه|ژوئیهٔ|جولای',
		'اوت|آگوست',
		'سپتامبر',
		'اکتبر',
		'نوامبر',
		'دسامبر'
	],
	ur: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
	tr: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık']
};
/** Months of the Iranian calendar, Farvardin first. */
const IRANIAN = [
	'فروردین',
	'اردیبهشت',
	'خرداد',
	'تیر',
	'مرداد|امرداد',
	'شهریور',
	'مهر',
	'آبان',
	'آذر',
	'دی',
	'بهمن',
	'اسفند'
];

const join = (lists: readonly (readonly string[])[]): string => {
	const all = lists.flat().flatMap((names) => names.split('|'));
	return `(?:${[...new Set(all)].sort((a, b) => b.length - a.length).join('|')})`;
};

/** English names as part of a pattern; "May" and "March" are words too and need a day or a year beside them. */
export const ENGLISH_MONTH = join([NAMES.en ?? []]);
/** Names of all languages. */
export const ANY_MONTH = join(Object.values(NAMES));
export const IRANIAN_MONTH = join([IRANIAN]);

const entries = (months: readonly string[]): [RegExp, number][] => {
	return months.map((names, index) => [new RegExp(`^(?:${names})$`, 'iu'), index + 1]);
};
const ALL = Object.values(NAMES).flatMap(entries);
const ALL_IRANIAN = entries(IRANIAN);
const known = new Map<string, number>();

/** 1 to 12 for the name of a month in any of the languages; 0 where it is none. */
export function monthOf(written: string): number {
	const name = written.replace(/\.$/u, '').replace(/\s+/gu, ' ').toLowerCase();
	const before = known.get(name);
	if (before !== undefined) {
		return before;
	}
	const month = ALL.find(([test]) => test.test(name))?.[1] ?? 0;
	known.set(name, month);
	return month;
}

export function iranianMonthOf(written: string): number {
	return ALL_IRANIAN.find(([test]) => test.test(written))?.[1] ?? 0;
}
