import { crc32, deflateSync } from 'node:zlib';

const MAX_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits of each channel by which colours are told apart. */
const BITS = 5;

/**
 * An opaque picture as an indexed PNG. Colours are gathered by their leading bits; the most frequent stand in the
 * palette, the others take the nearest of them.
 *
 * @param pixels red, green, blue, alpha of each pixel, row by row
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
	const { palette, indexOf } = choosePalette(pixels);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			rows[y * (width + 1) + 1 + x] = indexOf[keyOf(pixels, (y * width + x) * 4)] ?? 0;
		}
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

type Colour = [red: number, green: number, blue: number];

function keyOf(pixels: Uint8Array, start: number): number {
	const [red = 0, green = 0, blue = 0] = [pixels[start], pixels[start + 1], pixels[start + 2]];
	const shift = 8 - BITS;
	return ((red >> shift) << (2 * BITS)) | ((green >> shift) << BITS) | (blue >> shift);
}

/** The palette, and for each key of a colour its place there. */
function choosePalette(pixels: Uint8Array): { palette: Colour[]; indexOf: Uint8Array } {
	const size = 1 << (3 * BITS);
	const counts = new Uint32Array(size);
	const sums = new Float64Array(size * 3);
	for (let start = 0; start < pixels.length; start += 4) {
		const key = keyOf(pixels, start);
		counts[key] = (counts[key] ?? 0) + 1;
		for (let channel = 0; channel < 3; channel++) {
			const slot = key * 3 + channel;
			sums[slot] = (sums[slot] ?? 0) + (pixels[start + channel] ?? 0);
		}
	}
	const used = Array.from(counts.keys()).filter((key) => counts[key] !== 0);
	const colours = new Map<number, Colour>(
		used.map((key) => {
			const mean = (channel: number): number => {
				return Math.round((sums[key * 3 + channel] ?? 0) / (counts[key] ?? 1));
			};
			return [key, [mean(0), mean(1), mean(2)]];
		})
	);
	const frequent = used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MAX_COLOURS);
	const palette = frequent.map((key): Colour => colours.get(key) ?? [0, 0, 0]);
	const indexOf = new Uint8Array(size);
	for (const [key, colour] of colours) {
		indexOf[key] = findNearest(palette, colour);
	}
	return { palette, indexOf };
}

function findNearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
	let [best, least] = [0, Infinity];
	for (const [index, [r, g, b]] of palette.entries()) {
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) {
			[best, least] = [index, distance];
		}
	}
	return best;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
