import { PlaceKindSchema, type PlaceKind } from '../model/proposals/mention.ts';
import { NameSet } from '../mentions/scan/find-names.ts';
import { DEGREE_STEPS, GAZETTEER_FORMAT, type GazetteerHeader } from './format.ts';
import type { GazetteerPlace } from './place.ts';

/** Places by name, from the one file of the gazetteer. */
export class Gazetteer {
	readonly names = new NameSet();
	/** How common an English word is, by the word in lower case: its rank, from 0. */
	readonly words: ReadonlyMap<string, number>;
	readonly firstNames: ReadonlySet<string>;
	/** Countries by the folded word for their people: "chinese". */
	readonly demonyms: ReadonlyMap<string, string>;
	readonly size: number;

	readonly #columns: Columns;
	readonly #keyStarts: Uint32Array;
	readonly #links: Uint32Array;

	constructor(bytes: Uint8Array) {
		const columns = new Columns(bytes);
		this.#columns = columns;
		this.size = columns.header.places;
		const written = new Map(
			columns.readLines('written').map((line) => {
				const [index, ...forms] = line.split('\t');
				return [Number(index), forms];
			})
		);
		// Keys are distinct, so that the number of a key's path is its index and one.
		columns.readLines('keys').forEach((key, index) => {
			const forms = written.get(index);
			if (!forms) {
				this.names.addKey(key, hasCase(key), null);
			}
			for (const form of forms ?? []) {
				this.names.addKey(key, hasCase(key), form);
			}
		});
		[this.#keyStarts, this.#links] = columns.readLinks();
		this.words = new Map(columns.readLines('words').map((word, rank) => [word, rank]));
		this.firstNames = new Set(columns.readLines('firstNames'));
		this.demonyms = new Map(
			columns.readLines('demonyms').map((line) => {
				const [word = '', country = ''] = line.split('\t');
				return [word, country];
			})
		);
	}

	/** Indexes of the places that a path names, and whether it is another name than the ordinary one. */
	listPlaces(path: number): { index: number; isOther: boolean }[] {
		const [from, to] = [this.#keyStarts[path - 1] as number, this.#keyStarts[path] as number];
		return Array.from(this.#links.subarray(from, to), (link) => ({
			index: link >>> 1,
			isOther: (link & 1) === 1
		}));
	}

	/** Places by a key of `toNameKey`. */
	find(key: string): { index: number; isOther: boolean }[] {
		const path = this.names.trie.find(key);
		return path === 0 ? [] : this.listPlaces(path);
	}

	place(index: number): GazetteerPlace {
		return this.#columns.place(index);
	}
}

const hasCase = (key: string): boolean => {
	return key.toUpperCase() !== key;
};

class Columns {
	readonly header: GazetteerHeader;
	readonly #bytes: Uint8Array;
	readonly #start: number;
	#ids: string[] | null = null;
	#names: string[] | null = null;
	readonly #kinds: PlaceKind[];

	constructor(bytes: Uint8Array) {
		const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
		const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as GazetteerHeader;
		if (header.format !== GAZETTEER_FORMAT) {
			throw new Error(`The gazetteer is of format ${header.format}; this program reads ${GAZETTEER_FORMAT}.`);
		}
		this.header = header;
		this.#bytes = bytes;
		this.#start = 4 + length;
		this.#kinds = header.kinds.map((kind) => PlaceKindSchema.parse(kind));
	}

	column(name: string): Uint8Array {
		const [start, length] = this.header.columns[name] ?? [0, 0];
		return this.#bytes.subarray(this.#start + start, this.#start + start + length);
	}

	readLines(name: string): string[] {
		const text = new TextDecoder().decode(this.column(name));
		return text === '' ? [] : text.split('\n');
	}

	readLinks(): [Uint32Array, Uint32Array] {
		const counts = readVariable(this.column('keyCounts'));
		const links = readVariable(this.column('keyPlaces'));
		const starts = new Uint32Array(counts.length + 1);
		let next = 0;
		counts.forEach((count, key) => {
			starts[key] = next;
			let before = 0;
			for (let index = next; index < next + count; index++) {
				const link = links[index] as number;
				before += link >>> 1;
				links[index] = before * 2 + (link & 1);
			}
			next += count;
		});
		starts[counts.length] = next;
		return [starts, links];
	}

	place(index: number): GazetteerPlace {
		this.#ids ??= this.readLines('ids');
		this.#names ??= this.readLines('names');
		const { header } = this;
		return {
			id: this.#ids[index] ?? '',
			name: this.#names[index] ?? '',
			lat: (this.#number('lat', index, 3) - 90 * DEGREE_STEPS) / DEGREE_STEPS,
			lon: (this.#number('lon', index, 3) - 180 * DEGREE_STEPS) / DEGREE_STEPS,
			country: header.countries[this.#number('country', index, 2)] ?? '',
			admin1: header.admin1[this.#number('admin1', index, 2)] ?? '',
			kind: this.#kinds[this.#number('kind', index, 1)] ?? 'feature',
			population: this.#number('population', index, 4)
		};
	}

	#number(name: string, index: number, bytes: number): number {
		const column = this.column(name);
		let number = 0;
		for (let plane = bytes - 1; plane >= 0; plane--) {
			number = number * 256 + (column[plane * this.header.places + index] as number);
		}
		return number;
	}
}

function readVariable(bytes: Uint8Array): Uint32Array {
	const numbers = new Uint32Array(bytes.length);
	let [count, value, shift] = [0, 0, 0];
	for (const byte of bytes) {
		value |= (byte & 0x7f) << shift;
		shift += 7;
		if (byte < 0x80) {
			numbers[count++] = value;
			[value, shift] = [0, 0];
		}
	}
	return numbers.slice(0, count);
}
