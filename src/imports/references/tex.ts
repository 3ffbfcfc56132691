/** Combining characters of TeX's accents. */
const ACCENTS: Readonly<Record<string, string>> = {
	'`': '\u0300',
	"'": '\u0301',
	'^': '\u0302',
	'~': '\u0303',
	'=': '\u0304',
	u: '\u0306',
	'.': '\u0307',
	'"': '\u0308',
	r: '\u030A',
	H: '\u030B',
	v: '\u030C',
	d: '\u0323',
	c: '\u0327',
	k: '\u0328',
	b: '\u0331'
};
const LETTERS: Readonly<Record<string, string>> = {
	i: 'ı',
	j: 'ȷ',
	o: 'ø',
	O: 'Ø',
	l: 'ł',
	L: 'Ł',
	ss: 'ß',
	ae: 'æ',
	AE: 'Æ',
	oe: 'œ',
	OE: 'Œ',
	aa: 'å',
	AA: 'Å',
	dh: 'ð',
	DH: 'Ð',
	th: 'þ',
	TH: 'Þ',
	dj: 'đ',
	DJ: 'Đ',
	ng: 'ŋ',
	textendash: '–',
	textemdash: '—',
	textquoteright: '’',
	textquoteleft: '‘',
	textasciitilde: '~',
	textasciicircum: '^',
	textbackslash: '\\',
	ldots: '…',
	dots: '…',
	copyright: '©',
	pounds: '£',
	textdegree: '°',
	guillemotleft: '«',
	guillemotright: '»'
};

/** A dotless letter under an accent is the plain one. */
const dotted = (letter: string): string => {
	return letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
};
const accent = (sign: string, letter: string): string => {
	return `${dotted(letter)}${ACCENTS[sign] ?? ''}`.normalize('NFC');
};

/**
 * The text that TeX would set: accents and letters of its commands, dashes and quotes; braces and commands that only
 * style are gone.
 */
export function readTex(tex: string): string {
	return tex
		.replace(/\\([&%$#_{} ])/gu, (_, sign: string) => PROTECTED[sign] ?? sign)
		.replace(
			/\\(?:text|math)?(?:it|bf|sc|sl|rm|tt|emph|textup|textsuperscript|url|href|enquote|mkbibquote)\s*(?=\{)/gu,
			''
		)
		.replace(
			/\\(i|j|o|O|l|L|ss|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|dj|DJ|ng|text[a-z]+|ldots|dots|copyright|pounds|guillemot(?:left|right))(?![A-Za-z])\s*(?:\{\})?/gu,
			(whole, name: string) => LETTERS[name] ?? whole
		)
		.replace(/\\([`'^"~=.])\s*\{?\s*(\p{L})\s*\}?/gu, (_, sign: string, letter: string) => accent(sign, letter))
		.replace(
			/\\([uvHcdbrk])(?:\s*\{\s*(\p{L})\s*\}|\s+(\p{L}))/gu,
			(_, sign: string, braced: string | undefined, bare: string | undefined) =>
				accent(sign, braced ?? bare ?? '')
		)
		.replace(/\\[A-Za-z]+\*?\s*/gu, '')
		.replaceAll('---', '—')
		.replaceAll('--', '–')
		.replaceAll('``', '“')
		.replaceAll("''", '”')
		.replaceAll('~', ' ')
		.replace(/[{}]/gu, '')
		.replace(/[\uE000-\uE006]/gu, (point) => UNPROTECTED.get(point) ?? '')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** Signs that are meant as such, out of the way of what is read of TeX. */
const PROTECTED: Readonly<Record<string, string>> = {
	'&': '&',
	'%': '%',
	$: '$',
	'#': '#',
	_: '_',
	'{': '\uE000',
	'}': '\uE001',
	' ': ' '
};
const UNPROTECTED = new Map([
	['\uE000', '{'],
	['\uE001', '}']
]);
