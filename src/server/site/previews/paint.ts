import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';

let ready: Promise<void> | null = null;

/** The bytes of a PNG of an SVG without words, in at most 256 colours: a plain map has few, and chats wait for it. */
export async function paint(svg: string): Promise<Uint8Array> {
	ready ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(initWasm);
	await ready;
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	const image = drawing.render();
	try {
		return encodePng(image.pixels, image.width, image.height);
	} finally {
		image.free();
		drawing.free();
	}
}
