import { DEGREE_STEPS, GAZETTEER_FORMAT, type GazetteerHeader, type GazetteerRow, type WordLists } from './format.ts';

/** Numbers as bytes in planes, all first bytes before all second ones: like bytes lie together and pack well. */
function toPlanes(numbers: readonly number[], bytes: number): Uint8Array {
	const planes = new Uint8Array(numbers.length * bytes);
	numbers.forEach((number, index) => {
		for (let plane = 0; plane < bytes; plane++) {
			planes[plane * numbers.length + index] = Math.floor(number / 256 ** plane) & 0xff;
		}
	});
	return planes;
}

/** Whole numbers of any size, seven bits a byte, the last one without the high bit. */
function toVariable(numbers: readonly number[]): Uint8Array {
	const bytes: number[] = [];
	for (const number of numbers) {
		let rest = number;
		while (rest >= 0x80) {
			bytes.push((rest & 0x7f) | 0x80);
			rest = Math.floor(rest / 0x80);
		}
		bytes.push(rest);
	}
	return Uint8Array.from(bytes);
}

const toLines = (lines: readonly string[]): Uint8Array => {
	return new TextEncoder().encode(lines.join('\n'));
};

const listDistinct = (values: readonly string[]): string[] => {
	return [...new Set(values)].sort();
};

/**
 * Which places each key names: the keys sorted, and for each the places' indexes twice over, one more for another name.
 */
function encodeKeys(rows: readonly GazetteerRow[]): Record<string, Uint8Array> {
	const places = new Map<string, Map<number, boolean>>();
	const written = new Map<string, Set<string>>();
	rows.forEach(({ keys }, index) => {
		for (const { key, isOther, written: form } of keys) {
			const named = places.get(key) ?? new Map<number, boolean>();
			places.set(key, named.set(index, (named.get(index) ?? true) && isOther));
			if (form !== null) {
				written.set(key, (written.get(key) ?? new Set()).add(form));
			}
		}
	});
	const keys = [...places.keys()].sort();
	const counts: number[] = [];
	const links: number[] = [];
	for (const key of keys) {
		const named = [...(places.get(key) ?? [])].sort(([a], [b]) => a - b);
		counts.push(named.length);
		let before = 0;
		for (const [index, isOther] of named) {
			links.push((index - before) * 2 + (isOther ? 1 : 0));
			before = index;
		}
	}
	const forms = keys.flatMap((key, index) =>
		written.has(key) ? [`${index}\t${[...(written.get(key) ?? [])].sort().join('\t')}`] : []
	);
	return {
		keys: toLines(keys),
		keyCounts: toVariable(counts),
		keyPlaces: toVariable(links),
		written: toLines(forms)
	};
}

/** Writes places and word lists as the one file of the gazetteer, not yet compressed. */
export function encodeGazetteer(unordered: readonly GazetteerRow[], lists: WordLists): Uint8Array {
	const rows = [...unordered].sort(
		(a, b) =>
			(a.country < b.country ? -1 : a.country > b.country ? 1 : 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
	const kinds = listDistinct(rows.map(({ kind }) => kind));
	const countries = listDistinct(rows.map(({ country }) => country));
	const admin1 = listDistinct(rows.map((row) => row.admin1));
	const numberOf = (list: readonly string[]): Map<string, number> => {
		return new Map(list.map((value, index) => [value, index]));
	};
	const [countryNumbers, adminNumbers] = [numberOf(countries), numberOf(admin1)];
	const columns: Record<string, Uint8Array> = {
		ids: toLines(rows.map(({ id }) => id)),
		names: toLines(rows.map(({ name }) => name)),
		lat: toPlanes(
			rows.map(({ lat }) => Math.round((lat + 90) * DEGREE_STEPS)),
			3
		),
		lon: toPlanes(
			rows.map(({ lon }) => Math.round((lon + 180) * DEGREE_STEPS)),
			3
		),
		population: toPlanes(
			rows.map(({ population }) => population),
			4
		),
		kind: Uint8Array.from(rows.map(({ kind }) => kinds.indexOf(kind))),
		country: toPlanes(
			rows.map(({ country }) => countryNumbers.get(country) ?? 0),
			2
		),
		admin1: toPlanes(
			rows.map((row) => adminNumbers.get(row.admin1) ?? 0),
			2
		),
		...encodeKeys(rows),
		words: toLines(lists.words),
		firstNames: toLines(lists.firstNames),
		demonyms: toLines(lists.demonyms)
	};
	return join(
		{
			format: GAZETTEER_FORMAT,
			places: rows.length,
			kinds,
			countries,
			admin1,
			columns: {}
		},
		columns
	);
}

function join(header: GazetteerHeader, columns: Record<string, Uint8Array>): Uint8Array {
	let length = 0;
	for (const [name, bytes] of Object.entries(columns)) {
		header.columns[name] = [length, bytes.length];
		length += bytes.length;
	}
	const head = new TextEncoder().encode(JSON.stringify(header));
	const whole = new Uint8Array(4 + head.length + length);
	new DataView(whole.buffer).setUint32(0, head.length, true);
	whole.set(head, 4);
	let offset = 4 + head.length;
	for (const bytes of Object.values(columns)) {
		whole.set(bytes, offset);
		offset += bytes.length;
	}
	return whole;
}
