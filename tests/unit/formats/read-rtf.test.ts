import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../src/formats/rtf/read-rtf.ts';
import { Watch } from '../../../src/formats/watch.ts';

const bytesOf = (source: string): Uint8Array => Uint8Array.from(source, (letter) => letter.charCodeAt(0));
const read = (source: string): string => readRtf(bytesOf(source), new Watch()).text;

describe('Rich Text Format', () => {
	it('is read without its tables, fields and pictures', () => {
		const source = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fswiss Helvetica;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}{\info{\title Unseen}}{\header Page head\par}
\pard\f0 The \b ferry\b0  is late.\par
Low {\field{\*\fldinst HYPERLINK "x"}{\fldrslt water}} at noon\line and again{\*\bkmkstart a}.\par
{\pict\pngblip 89504e47}Ebb\tab Flow\cell 3\cell\row}`;
		const { text, notes } = readRtf(bytesOf(source), new Watch());
		expect(text).toBe('The ferry is late.\n\nLow water at noon\nand again.\n\nEbb\tFlow\t3');
		expect(notes).toEqual(['1 picture was left out.']);
	});

	it.each([
		['by its number, with a stand-in', String.raw`{\rtf1\uc1 Gwadar \u1711?\u1608?}`, 'Gwadar گو'],
		['by a negative number, without a stand-in', String.raw`{\rtf1\uc0 \u-10179 \u-8704 !}`, '😀!'],
		['in the code page of the document', String.raw`{\rtf1\ansicpg1251 \'cf\'ee\'f0\'f2}`, 'Порт'],
		[
			'in the character set of a font',
			String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'cc\'ee\'f1\'f2 \f0 caf\'e9}`,
			'Мост café'
		],
		['in two bytes', String.raw`{\rtf1{\fonttbl{\f2\fcharset134 C;}}\f2 \'b8\'db\'bf\'da}`, '港口'],
		[
			'by a word or a sign',
			String.raw`{\rtf1 \ldblquote a\rdblquote\endash b\~c \{d\} e\\f}`,
			'“a”–b\u00A0c {d} e\\f'
		]
	])('has letters %s', (_, source, text) => {
		expect(read(source)).toBe(text);
	});

	it('tells hidden and deleted text, passes over bytes of binary data, and bears a missing end', () => {
		const { text, notes } = readRtf(
			bytesOf(String.raw`{\rtf1 Seen {\v secret}{\deleted gone} still{\*\blob\bin4 }}{{} here {\i open`),
			new Watch()
		);
		expect(text).toBe('Seen  still here open');
		expect(notes).toEqual(['2 pieces of hidden or deleted text were left out.']);
	});
});
