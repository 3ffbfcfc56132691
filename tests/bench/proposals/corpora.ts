import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

/** A place name that people marked in an article; offsets in UTF-16 units. */
export interface Toponym {
	start: number;
	end: number;
	phrase: string;
	lat: number;
	lon: number;
}
export interface Article {
	text: string;
	toponyms: Toponym[];
}
/** A name that a system found, and where it takes it to be. */
export interface FoundPlace {
	start: number;
	end: number;
	lat: number | null;
	lon: number | null;
	/** Of a country, which is right wherever its middle is said to be. */
	country?: string | null;
}

/** The folder of public corpora, where it is named and there. */
export function corporaFolder(): string | null {
	const folder = process.env.CORPORA;
	return folder && existsSync(folder) ? folder : null;
}

export function readGeoVirus(folder: string): Article[] {
	return readFileSync(join(folder, 'geoparsing/geovirus.jsonl'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Article);
}

export const PEERS = [
	'StanfordNER',
	'SpaCyNER',
	'CamCoder',
	'Edinburgh',
	'Yahoo',
	'CLAVIN',
	'GeoTxt',
	'DBpedia',
	'TopoCluster'
];

function countryOf(name: string): string | null {
	const gazetteer = readGazetteer();
	const places = gazetteer.find(toNameKey(name)).map(({ index }) => gazetteer.place(index));
	return places.find(({ kind }) => kind === 'country')?.country ?? null;
}

/** What another geoparser found in the same articles, as published with EUPEG. */
export function readPeer(folder: string, name: string): FoundPlace[][] {
	return readFileSync(join(folder, `geoparsing/peers/GeoVirus_${name}.txt`), 'utf8')
		.split('\n')
		.map((line) =>
			line
				.split('||')
				.filter((entry) => entry.trim() !== '')
				.map((entry) => {
					const [asWritten = '', name = '', lat, lon, start, end] = entry.split(',,');
					return {
						country: countryOf(name) ?? countryOf(asWritten),
						start: Number(start),
						end: Number(end),
						lat: lat ? Number(lat) : null,
						lon: lon ? Number(lon) : null
					};
				})
		);
}

/** A sentence with one place name and whether it means the place. */
export interface Reading {
	text: string;
	start: number;
	end: number;
	isPlace: boolean;
}

export function readReLocaR(folder: string): Reading[] {
	const xml = readFileSync(join(folder, 'senses/relocar-train.xml'), 'utf8');
	return [...xml.matchAll(/<sample[^>]*>([\s\S]*?)<\/sample>/g)].flatMap(([, body = '']): Reading[] => {
		const plain = body.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'");
		const found = /<loc reading="(\w+)">([\s\S]*?)<\/loc>/.exec(plain);
		if (!found) {
			return [];
		}
		const [whole, reading, name = ''] = found;
		return [
			{
				text: plain.slice(0, found.index) + name + plain.slice(found.index + whole.length),
				start: found.index,
				end: found.index + name.length,
				isPlace: reading === 'lit'
			}
		];
	});
}
