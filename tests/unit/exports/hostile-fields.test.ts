import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ExportedFile } from '../../../src/exports/export-format.ts';
import { EXPORT_FORMATS } from '../../../src/exports/export-formats.ts';
import type { ResultSet } from '../../../src/exports/result-set.ts';
import { compileParts, HOSTILE, packResult } from './sample-result.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

/** Every text of more than one word, in every record, with what hostile hands may write before it. */
function spoil<T>(value: T): T {
	if (typeof value === 'string') {
		return (value.includes(' ') ? `${HOSTILE} ${value}` : value) as T;
	}
	if (Array.isArray(value)) {
		return value.map(spoil) as T;
	}
	return value !== null && typeof value === 'object' && !(value instanceof Map)
		? (Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item)])) as T)
		: value;
}

/** A result set with hostile texts in all of its records, its title, and what a pack is made from. */
function buildSpoiled(): ResultSet {
	const { about, layers, features, events, passages, claims, sources, copies, packing } = packResult(
		compileParts(),
		{}
	);
	return {
		...spoil({ layers, features, events, passages, claims, sources }),
		about: { ...about, title: HOSTILE },
		copies,
		...(packing && {
			packing: {
				...packing,
				file: spoil(packing.file),
				originals: spoil(packing.originals),
				alongside: spoil(packing.alongside)
			}
		})
	};
}

/** Files by name, those of archives in archives too. */
function unpack(files: readonly Pick<ExportedFile, 'name' | 'bytes'>[]): Map<string, Uint8Array> {
	const all = new Map<string, Uint8Array>();
	for (const file of files) {
		const { name } = file;
		const bytes = wholeBytes(file);
		all.set(name, bytes);
		if (name.endsWith('.zip')) {
			const inside = Object.entries(unzipSync(bytes)).map(([path, packed]) => ({
				name: `${name}/${path}`,
				bytes: packed as Uint8Array<ArrayBuffer>
			}));
			unpack(inside).forEach((packed, path) => all.set(path, packed));
		}
	}
	return all;
}

/** What another program would do with a text of such a file; a sentence for each harm. */
const HARMS: Readonly<Record<string, (text: string) => string[]>> = {
	csv: (text) => {
		const cells = Papa.parse<string[]>(text.replace('\uFEFF', '')).data.flat();
		return cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell) && Number.isNaN(Number(cell)));
	},
	kml: (text) => {
		const names = new Set<string>();
		const parser = new SaxesParser();
		parser.on('opentag', ({ name }) => names.add(name));
		parser.write(text).close();
		return [...names].filter((name) => ['img', 'script'].includes(name.toLowerCase()));
	},
	html: (text) => (text.match(/<img src=x|<\/script>\s*<img/gu) ?? []) as string[],
	json: (text) => (JSON.parse(text) === null ? ['nothing'] : []),
	ris: (text) => text.split(/\r?\n/u).filter((line) => line !== '' && !/^[A-Z][A-Z0-9]  - ?/u.test(line))
};
const KINDS: Readonly<Record<string, string>> = { geojson: 'json', jsonld: 'json' };
/**
 * Formats that give records to the letter, for programs that show nothing by themselves: a mark that turns the
 * direction stays there.
 */
const TO_THE_LETTER = /json$/u;

describe('hostile text in every field of every record', () => {
	const result = buildSpoiled();

	it.each(EXPORT_FORMATS.filter(({ needsCopies }) => !needsCopies))('$label: does no harm', async ({ load }) => {
		const write = await load();
		const files = unpack(await write(result, () => undefined));
		let texts = 0;
		for (const [name, bytes] of files) {
			const ending = name.slice(name.lastIndexOf('.') + 1);
			const kind = KINDS[ending] ?? ending;
			if (kind in HARMS || ['txt', 'bib'].includes(kind)) {
				const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
				texts += 1;
				expect(HARMS[kind]?.(text) ?? [], name).toEqual([]);
				expect(text, name).not.toMatch(/\u0000/u);
				if (!TO_THE_LETTER.test(ending)) {
					expect(text.includes('\u202E'), `${name} turns the direction`).toBe(false);
				}
			}
		}
		expect(files.size).toBeGreaterThan(0);
		const binary = [...files.keys()].filter((name) => /\.(gpkg|pmtiles)$/u.test(name)).length;
		expect(texts + binary, `${[...files.keys()].join()}: HARMS knows none of them`).toBeGreaterThan(0);
	});
});
