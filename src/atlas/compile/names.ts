import { keysOfName } from '../../mentions/name-keys.ts';
import type { FileValue } from '../../model/compiled/manifest.ts';
import { countNameFiles, findNameFile, numberKey } from '../../model/compiled/name-files.ts';
import { packNumbers } from '../../model/compiled/pack-numbers.ts';
import type { Atlas } from '../load/atlas.ts';
import type { ById } from './list-parts.ts';

type Named = FileValue<'names'>[number];
type Feature = Atlas['features'][number];

/** Every name of every feature, for finding them in texts. */
export function listNames(atlas: Atlas): FileValue<'names'> {
	return atlas.features.map(listNamesOf);
}

function listNamesOf({ id, layer, properties }: Feature): Named {
	return {
		id,
		layer,
		title: properties.title,
		names: properties.names.map(({ text, role }) => ({ text, role }))
	};
}

/** The same by the keys of the names, of an atlas too large for a page to know them all. */
export interface NameFiles {
	keys: FileValue<'nameKeys'>;
	files: ById<FileValue<'namesPart'>>;
}

/** A name of a feature by its key: the key's number, and the feature's and the name's places in their lists. */
interface Placed {
	number: number;
	feature: number;
	name: number;
}

export function buildNameFiles({ features }: Pick<Atlas, 'features'>): NameFiles {
	const files = countNameFiles(features.reduce((sum, { properties }) => sum + properties.names.length, 0));
	const held = Array.from({ length: files }, (): Placed[] => []);
	features.forEach(({ properties }, feature) => {
		properties.names.forEach(({ text }, name) => {
			for (const number of new Set(keysOfName(text).map((key) => numberKey(key, files)))) {
				held[Number(findNameFile(number, files))]?.push({ number, feature, name });
			}
		});
	});
	const numbers = new Set(held.flatMap((placed) => placed.map(({ number }) => number)));
	return {
		keys: { files, numbers: packNumbers(Float64Array.from(numbers).sort()) },
		files: held.map((placed, file) => [String(file), () => nameByNumber(placed, features)])
	};
}

function nameByNumber(placed: readonly Placed[], features: readonly Feature[]): FileValue<'namesPart'> {
	const named: Record<string, Named[]> = {};
	for (const { number, feature, name } of placed) {
		const whole = listNamesOf(features[feature] as Feature);
		const known = (named[number] ??= []);
		const last = known.at(-1)?.id === whole.id ? known.at(-1) : undefined;
		const names = whole.names.slice(name, name + 1);
		if (last) {
			last.names.push(...names);
		} else {
			known.push({ ...whole, names });
		}
	}
	return named;
}
