/**
 * Encodings that a font of RTF names by its character set, as labels of `TextDecoder` (Rich Text Format 1.9.1, font
 * table).
 */
const BY_CHARSET: Readonly<Record<number, string>> = {
	0: 'windows-1252',
	77: 'macintosh',
	128: 'shift_jis',
	129: 'euc-kr',
	134: 'gbk',
	136: 'big5',
	161: 'windows-1253',
	162: 'windows-1254',
	163: 'windows-1258',
	177: 'windows-1255',
	178: 'windows-1256',
	186: 'windows-1257',
	204: 'windows-1251',
	222: 'windows-874',
	238: 'windows-1250'
};

const BY_PAGE: Readonly<Record<number, string>> = {
	866: 'ibm866',
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8'
};

export const DEFAULT_ENCODING = 'windows-1252';

/** `undefined` for the document's own. */
export function findEncodingOfCharset(charset: number): string | undefined {
	return BY_CHARSET[charset];
}

export function findEncodingOfPage(page: number): string {
	return BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : DEFAULT_ENCODING);
}
