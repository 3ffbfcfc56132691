import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { Gazetteer } from '../gazetteer/gazetteer.ts';

export const GAZETTEER_FILE = fileURLToPath(new URL('../../geo/gazetteer/places.br', import.meta.url));

let kept: Gazetteer | null = null;

/** The embedded gazetteer; read once a process. */
export function readGazetteer(): Gazetteer {
	kept ??= new Gazetteer(brotliDecompressSync(readFileSync(GAZETTEER_FILE)));
	return kept;
}
