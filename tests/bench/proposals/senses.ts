import { PlaceIndex } from '../../../src/geoparsing/names.ts';
import { listSenseFeatures, SENSE_FEATURES } from '../../../src/geoparsing/sense-features.ts';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import type { Row } from '../rows.ts';
import { readReLocaR } from './corpora.ts';
import { predictUnseen, type Example } from './logistic.ts';

export const SENSE_RIDGE = 2;
const PARTS = 10;

/** A sentence of ReLocaR each; so is what does not mean the place itself. */
export function listReadings(folder: string): Example[] {
	const index = new PlaceIndex(readGazetteer());
	return readReLocaR(folder).map(({ text, start, end, isPlace }, group) => {
		const places = index.find(toNameKey(text.slice(start, end)));
		const country = places.find(({ kind }) => kind === 'country');
		const largest = [...places].sort((a, b) => b.population - a.population)[0];
		const features = listSenseFeatures(text, start, end, (country ?? largest)?.kind ?? null);
		return {
			features: SENSE_FEATURES.map((feature) => features[feature]),
			isSo: !isPlace,
			group
		};
	});
}

/** Whether a name means the place, on sentences that the model had not seen. */
export function benchSenses(folder: string): Row[] {
	const readings = listReadings(folder);
	const shares = predictUnseen(readings, SENSE_RIDGE, PARTS);
	const right = readings.filter(({ isSo }, number) => (shares[number] ?? 0) > 0.5 === isSo).length;
	const majority = Math.max(...[true, false].map((value) => readings.filter(({ isSo }) => isSo === value).length));
	return [
		{
			what: 'ReLocaR, sentences not seen: sense right',
			value: (100 * right) / readings.length,
			unit: '%',
			ratio: right / majority,
			against: 'the commoner reading always'
		}
	];
}
