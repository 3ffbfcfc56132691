import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFilters, undoFilters } from '../../../src/formats/pdf/filters.ts';

/** What a filter makes of bytes that come in pieces of a size. */
function undo(name: string, bytes: Uint8Array, size: number): string {
	const made: Buffer[] = [];
	const sink = undoFilters([name], '', (chunk) => made.push(Buffer.from(chunk)));
	for (let start = 0; start < bytes.length; start += size) {
		sink(bytes.subarray(start, start + size));
	}
	return Buffer.concat(made).toString('latin1');
}
const hex = (figures: string): Buffer => Buffer.from(figures.replaceAll(' ', ''), 'hex');

describe('the filters of a PDF', () => {
	it.each([
		// The example of ISO 32000, 7.4.4.2.
		['LZWDecode', hex('80 0B 60 50 22 0C 0C 85 01'), '-----A---B'],
		// After the end comes nothing.
		['LZWDecode', hex('80 0B 60 50 22 0C 0C 85 01 FF FF FF'), '-----A---B'],
		['RunLengthDecode', hex('02 41 42 43 FE 44 00 45 80 00 46'), 'ABCDDDE'],
		['ASCIIHexDecode', Buffer.from('4 1\n42 43>44'), 'ABC'],
		['ASCII85Decode', Buffer.from('87cUR\nD]j7BEbo80~>'), 'Hello world!'],
		['ASCII85Decode', Buffer.from('z87cUR~>'), '\0\0\0\0Hell'],
		['FlateDecode', deflateSync(Buffer.from('Tide and pier')), 'Tide and pier']
	])('%s gives back what was packed, in whatever pieces it comes', (name, bytes, text) => {
		for (const size of [1, 3, 4096]) {
			expect(undo(name, bytes, size)).toBe(text);
		}
	});
	it('counts what a damaged LZW stream bursts to, as readers of PDF make it: an unknown code is the run before it and its first byte', () => {
		// Clear, "A", then a code that is never made, each of nine bits.
		const codes = [256, 65, 511, 511, 511];
		const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
		const bytes = Buffer.from(
			(bits.match(/.{1,8}/gu) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))
		);
		expect(undo('LZWDecode', bytes, 4096)).toBe('A' + 'AA' + 'AAA' + 'AAAA');
	});
	it('lose nothing where a piece is full', () => {
		// 512 runs of 128 fill one to the byte; then single bytes and runs by turns, over the end of another.
		const runs = '81 41'.repeat(512);
		const mixed = '00 42 82 43'.repeat(600);
		const text = 'A'.repeat(512 * 128) + `B${'C'.repeat(127)}`.repeat(600);
		expect(undo('RunLengthDecode', hex(`${runs}${mixed}80`), 4096)).toBe(text);
	});
	it('follow one another', () => {
		const lengths: number[] = [];
		const sink = undoFilters(['ASCIIHexDecode', 'RunLengthDecode'], '', ({ length }) => lengths.push(length));
		sink(Buffer.from('8120 8120>'));
		expect(lengths).toEqual([4, 256]);
	});
	it.each([
		['/Filter /FlateDecode', ['FlateDecode']],
		['/Filter[/A85/LZW]', ['ASCII85Decode', 'LZWDecode']],
		['/Filter /#46late#44ecode', ['FlateDecode']],
		['/Flags 4 /FlateDecoder 1 /RLE 2', []]
	])('are listed in order: %s', (dictionary, names) => {
		expect(listFilters(dictionary)).toEqual(names);
	});
});
