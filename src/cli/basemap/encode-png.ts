import { crc32, deflateSync } from 'node:zlib';

function makeChunk(type: string, body: Uint8Array): Buffer {
	const chunk = Buffer.alloc(12 + body.length);
	chunk.writeUInt32BE(body.length, 0);
	chunk.write(type, 4, 'latin1');
	chunk.set(body, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + body.length)), 8 + body.length);
	return chunk;
}

/** Rows with a filter byte each; `filter` 0 keeps the values, 1 takes the difference to the left, 2 to the row above. */
function filterRows(pixels: Uint8Array, size: number, filter: 0 | 1 | 2): Uint8Array {
	const rows = new Uint8Array(size * (size + 1));
	for (let y = 0; y < size; y++) {
		const out = y * (size + 1);
		rows[out] = filter;
		for (let x = 0; x < size; x++) {
			const at = y * size + x;
			const before = filter === 1 ? (x > 0 ? pixels[at - 1] : 0) : filter === 2 ? (y > 0 ? pixels[at - size] : 0) : 0;
			rows[out + 1 + x] = (pixels[at] ?? 0) - (before ?? 0);
		}
	}
	return rows;
}

/**
 * Encodes a square picture of at most 256 colours as PNG, with the filter that packs best.
 * @param pixels - index into the palette, row by row
 * @param palette - red, green, blue, alpha of each colour, 0 to 255
 */
export function encodePng(pixels: Uint8Array, size: number, palette: readonly (readonly [number, number, number, number])[]): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const colours = Uint8Array.from(palette.flatMap(([red, green, blue]) => [red, green, blue]));
	const alphas = Uint8Array.from(palette.map(([, , , alpha]) => alpha));
	const packed = ([0, 1, 2] as const).map((filter) => deflateSync(filterRows(pixels, size, filter), { level: 9 }));
	const best = packed.reduce((a, b) => (b.length < a.length ? b : a));
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		signature,
		makeChunk('IHDR', header),
		makeChunk('PLTE', colours),
		makeChunk('tRNS', alphas),
		makeChunk('IDAT', best),
		makeChunk('IEND', new Uint8Array())
	]);
}
