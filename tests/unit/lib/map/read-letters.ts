import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** The characters that a WOFF file of a package has glyphs for: its table `cmap`, formats 4 and 12 (OpenType 1.9). */
export function readLetters(module: string): Set<number> {
	const file = readFileSync(createRequire(import.meta.url).resolve(module));
	const cmap = readTable(file, 'cmap');
	const letters = new Set<number>();
	for (let index = 0; index < cmap.readUInt16BE(2); index++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
		const format = table.readUInt16BE(0);
		for (const letter of format === 4 ? listFormat4(table) : format === 12 ? listFormat12(table) : []) {
			letters.add(letter);
		}
	}
	return letters;
}

/** A table of a WOFF 1.0 file: 20 bytes of directory each, after a header of 44. */
function readTable(file: Buffer, tag: string): Buffer {
	const entry = Array.from({ length: file.readUInt16BE(12) }, (_, index) => file.subarray(44 + 20 * index)).find(
		(each) => each.toString('latin1', 0, 4) === tag
	);
	const [offset = 0, packed = 0, whole = 0] = [4, 8, 12].map((position) => entry?.readUInt32BE(position));
	const bytes = file.subarray(offset, offset + packed);
	return packed < whole ? inflateSync(bytes) : bytes;
}

function* listFormat4(table: Buffer): Generator<number> {
	const segments = table.readUInt16BE(6) / 2;
	for (let segment = 0; segment < segments; segment++) {
		const last = table.readUInt16BE(14 + 2 * segment);
		const firstAt = 16 + 2 * segments + 2 * segment;
		const delta = table.readInt16BE(firstAt + 2 * segments);
		const rangeAt = firstAt + 4 * segments;
		const range = table.readUInt16BE(rangeAt);
		for (let letter = table.readUInt16BE(firstAt); letter <= last && letter < 0xffff; letter++) {
			const glyphAt = rangeAt + range + 2 * (letter - table.readUInt16BE(firstAt));
			const glyph = range === 0 ? letter + delta : table.readUInt16BE(glyphAt);
			if ((glyph & 0xffff) !== 0) {
				yield letter;
			}
		}
	}
}

function* listFormat12(table: Buffer): Generator<number> {
	for (let group = 0; group < table.readUInt32BE(12); group++) {
		const at = 16 + 12 * group;
		for (let letter = table.readUInt32BE(at); letter <= table.readUInt32BE(at + 4); letter++) {
			yield letter;
		}
	}
}
