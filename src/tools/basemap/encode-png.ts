import { crc32, deflateSync } from 'node:zlib';

function makeChunk(type: string, body: Uint8Array): Buffer {
	const chunk = Buffer.alloc(12 + body.length);
	chunk.writeUInt32BE(body.length, 0);
	chunk.write(type, 4, 'latin1');
	chunk.set(body, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + body.length)), 8 + body.length);
	return chunk;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Two pixels in a byte, the left one above: what up to 16 colours need. */
function pairPixels(pixels: Uint8Array): Uint8Array {
	return Uint8Array.from(
		{ length: pixels.length / 2 },
		(_, index) => ((pixels[index * 2] ?? 0) << 4) | (pixels[index * 2 + 1] ?? 0)
	);
}

/** Rows with a filter byte each; `filter` 0 keeps the bytes, 1 takes the difference to the left, 2 to the row above. */
function filterRows(bytes: Uint8Array, width: number, filter: 0 | 1 | 2): Uint8Array {
	const height = bytes.length / width;
	const rows = new Uint8Array(height * (width + 1));
	for (let y = 0; y < height; y++) {
		const out = y * (width + 1);
		rows[out] = filter;
		for (let x = 0; x < width; x++) {
			const index = y * width + x;
			const before =
				filter === 1 ? (x > 0 ? bytes[index - 1] : 0) : filter === 2 ? (y > 0 ? bytes[index - width] : 0) : 0;
			rows[out + 1 + x] = (bytes[index] ?? 0) - (before ?? 0);
		}
	}
	return rows;
}

/**
 * Encodes a square picture of at most 256 colours as PNG, with the filter that packs best; of the palette it carries
 * what it uses.
 * @param pixels - index into the palette, row by row
 * @param size - pixels on a side, even
 * @param palette - 0 to 255 each
 */
export function encodePng(pixels: Uint8Array, size: number, palette: readonly Colour[]): Buffer {
	const used = [...new Set(pixels)].sort((a, b) => a - b);
	const indexOf = new Map(used.map((index, position) => [index, position]));
	const indices = pixels.map((index) => indexOf.get(index) ?? 0);
	const colours = used.map((index) => palette[index] ?? ([0, 0, 0, 0] as const));
	const depth = used.length <= 16 ? 4 : 8;
	const bytes = depth === 4 ? pairPixels(indices) : indices;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([depth, 3, 0, 0, 0], 8);
	const packed = ([0, 1, 2] as const).map((filter) =>
		deflateSync(filterRows(bytes, (size * depth) / 8, filter), {
			level: 9,
			memLevel: 9
		})
	);
	const best = packed.reduce((a, b) => (b.length < a.length ? b : a));
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		signature,
		makeChunk('IHDR', header),
		makeChunk('PLTE', Uint8Array.from(colours.flatMap(([red, green, blue]) => [red, green, blue]))),
		makeChunk('tRNS', Uint8Array.from(colours.map(([, , , alpha]) => alpha))),
		makeChunk('IDAT', best),
		makeChunk('IEND', new Uint8Array())
	]);
}
