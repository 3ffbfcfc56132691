import { loadFile } from '$lib/data/load-file.ts';
import { listKeys } from '../../mentions/name-keys.ts';
import { findNameFile, numberKey } from '../../model/compiled/name-files.ts';
import { unpackNumbers } from '../../model/compiled/pack-numbers.ts';
import type { NamedFeature } from '../../model/compiled/search.ts';
import type { NormalText } from '../../text/normalise.ts';

export interface LoadedNames {
	features: readonly NamedFeature[];
	/** Names that could not be loaded are not among them. */
	isWhole: boolean;
}

/** Features with the names by which they are found in a text: all of a small atlas's. */
export async function loadAllNames(): Promise<LoadedNames> {
	const { value = [], fault } = await loadFile('names');
	if (fault) {
		console.warn('Names are not marked in the text.', fault.detail);
	}
	return {
		features: value,
		isWhole: !fault
	};
}

/**
 * The same of a large atlas's, only those whose names may stand in the text; one that has several of them is listed as
 * often, each time with names of one key. Features that share a name come in the order that the atlas has them in.
 */
export async function loadNamesIn(normal: NormalText): Promise<LoadedNames> {
	const { value: known, fault } = await loadFile('nameKeys');
	if (fault) {
		console.warn('Names are not marked in the text.', fault.detail);
		return {
			features: [],
			isWhole: false
		};
	}
	const numbers = new Set(Array.from(listKeys(normal), (key) => numberKey(key, known.files)));
	const standing = unpackNumbers(known.numbers).filter((number) => numbers.has(number));
	const files = new Set(standing.map((number) => findNameFile(number, known.files)));
	const named = await Promise.all(
		Array.from(files, (file) =>
			loadPart(
				file,
				standing.filter((number) => findNameFile(number, known.files) === file)
			)
		)
	);
	return {
		features: named.flatMap((part) => part ?? []),
		isWhole: !named.includes(null)
	};
}

/** What a file has for some numbers; `null` where it does not come. */
async function loadPart(file: string, numbers: readonly number[]): Promise<NamedFeature[] | null> {
	const { value, fault } = await loadFile('namesPart', { id: file });
	if (fault) {
		console.warn('Some names are not marked in the text.', fault.detail);
		return null;
	}
	return numbers.flatMap((number) => value[String(number)] ?? []);
}
