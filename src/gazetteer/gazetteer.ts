import { PlaceKindSchema, type PlaceKind } from '../model/proposals/mention.ts';
import { NameSet } from '../mentions/scan/find-names.ts';
import { DEGREE_STEPS, GAZETTEER_FORMAT, type GazetteerHeader } from './format.ts';
import type { GazetteerPlace } from './place.ts';

/** Places by name, from the one file of the gazetteer. What not every text asks for is read when it is asked for. */
export class Gazetteer {
	readonly names: NameSet;
	readonly size: number;

	readonly #columns: Columns;
	readonly #keyStarts: Uint32Array;
	readonly #links: Uint32Array;

	constructor(bytes: Uint8Array) {
		const columns = new Columns(bytes);
		this.#columns = columns;
		this.size = columns.header.places;
		[this.#keyStarts, this.#links] = columns.readLinks();
		this.names = new NameSet(this.#keyStarts.length);
		const written = new Map(
			columns.readLines('written').map((line) => {
				const [index, ...forms] = line.split('\t');
				return [Number(index), forms];
			})
		);
		addKeys(this.names, columns.readText('keys'), written);
	}

	/** How common an English word is, by the word in lower case: its rank, from 0. */
	get words(): ReadonlyMap<string, number> {
		this.#words ??= new Map(this.#columns.readLines('words').map((word, rank) => [word, rank]));
		return this.#words;
	}
	#words: ReadonlyMap<string, number> | null = null;

	get firstNames(): ReadonlySet<string> {
		this.#firstNames ??= new Set(this.#columns.readLines('firstNames'));
		return this.#firstNames;
	}
	#firstNames: ReadonlySet<string> | null = null;

	/** Countries by the folded word for their people: "chinese". */
	get demonyms(): ReadonlyMap<string, string> {
		this.#demonyms ??= new Map(
			this.#columns.readLines('demonyms').map((line) => {
				const [word = '', country = ''] = line.split('\t');
				return [word, country];
			})
		);
		return this.#demonyms;
	}
	#demonyms: ReadonlyMap<string, string> | null = null;

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

const LINE_FEED = 10;

/** Keys are distinct, so that the number of a key's path is its index and one. No string is made of most. */
function addKeys(names: NameSet, text: string, written: ReadonlyMap<number, readonly string[]>): void {
	const units = new Uint16Array(text.length);
	let [index, start, hasCase, hasMore] = [0, 0, false, false];
	for (let offset = 0; offset <= text.length; offset++) {
		const unit = offset === text.length ? LINE_FEED : text.charCodeAt(offset);
		if (unit !== LINE_FEED) {
			units[offset] = unit;
			hasCase ||= unit >= 0x61 && unit <= 0x7a;
			hasMore ||= unit > 0x7f;
			continue;
		}
		if (offset > start) {
			const isCapitalised = hasCase || (hasMore && hasCapital(text.slice(start, offset)));
			const forms = written.get(index);
			if (!forms) {
				names.addUnits(units, start, offset, isCapitalised);
			}
			for (const form of forms ?? []) {
				names.addKey(text.slice(start, offset), isCapitalised, form);
			}
		}
		index++;
		start = offset + 1;
		hasCase = false;
		hasMore = false;
	}
}

/** Whether a key is of an alphabet with capitals. */
const hasCapital = (key: string): boolean => {
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

	readText(name: string): string {
		return new TextDecoder().decode(this.column(name));
	}

	readLines(name: string): string[] {
		const text = this.readText(name);
		return text === '' ? [] : text.split('\n');
	}

	readLinks(): [Uint32Array, Uint32Array] {
		const counts = readVariable(this.column('keyCounts'));
		const links = readVariable(this.column('keyPlaces'));
		const starts = new Uint32Array(counts.length + 1);
		let next = 0;
		for (let key = 0; key < counts.length; key++) {
			starts[key] = next;
			const end = next + (counts[key] as number);
			for (let before = 0; next < end; next++) {
				const link = links[next] as number;
				before += link >>> 1;
				links[next] = before * 2 + (link & 1);
			}
		}
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
	for (let offset = 0; offset < bytes.length; offset++) {
		const byte = bytes[offset] as number;
		value |= (byte & 0x7f) << shift;
		shift += 7;
		if (byte < 0x80) {
			numbers[count++] = value;
			[value, shift] = [0, 0];
		}
	}
	return numbers.slice(0, count);
}
