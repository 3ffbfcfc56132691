import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURES } from '../../../src/geoparsing/feature-list.ts';
import { PlaceIndex } from '../../../src/geoparsing/names.ts';
import { SENSE_FEATURES } from '../../../src/geoparsing/sense-features.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import { fitKnots, listJudged } from './confidence.ts';
import { corporaFolder, readGeoVirus } from './corpora.ts';
import { listCases, NAME_RIDGE } from './cases.ts';
import { listLocalCases } from './local-news.ts';
import { fit, type Model } from './logistic.ts';
import { listReadings, SENSE_RIDGE } from './senses.ts';

/*
 * Fits the weights of src/geoparsing/weights.ts and then, called with `knots`, what confidence means, src/geoparsing/knots.ts, anew:
 * CORPORA=FOLDER npx tsx tests/bench/proposals/fit.ts [knots]
 * `npm run format` then gives both the form of all files.
 */

const TARGET = fileURLToPath(new URL('../../../src/geoparsing/weights.ts', import.meta.url));

function write(name: string, type: string, features: readonly string[], model: Model): string {
	const lines = features.map((feature, index) => `\t\t${feature}: ${(model[index + 1] ?? 0).toFixed(3)}`);
	return `export const ${name}: Weights<${type}> = {\n\tbias: ${(model[0] ?? 0).toFixed(3)},\n\tby: {\n${lines.join(',\n')}\n\t}\n};\n`;
}

const KNOTS = fileURLToPath(new URL('../../../src/geoparsing/knots.ts', import.meta.url));

const folder = corporaFolder();
if (folder === null) {
	throw new Error('Name the folder of corpora in CORPORA.');
}
if (process.argv[2] === 'knots') {
	writeKnots(folder);
} else {
	writeWeights(folder);
}

function writeWeights(folder: string): void {
	const index = new PlaceIndex(readGazetteer());
	const cases = readGeoVirus(folder).flatMap((article, group) => listCases(article, group, index));
	const local = listLocalCases(index, cases.length);
	const names = write('NAME_WEIGHTS', 'Feature', FEATURES, fit([...cases, ...local], NAME_RIDGE));
	const senses = write('SENSE_WEIGHTS', 'SenseFeature', SENSE_FEATURES, fit(listReadings(folder), SENSE_RIDGE));
	writeFileSync(
		TARGET,
		`import type { Feature } from './feature-list.ts';
import type { SenseFeature } from './sense-features.ts';

/** Weights of a logistic model: each feature's in natural logarithms of odds. Made by tests/bench/proposals/fit.ts. */
export interface Weights<F extends string> {
	bias: number;
	by: Record<F, number>;
}

/** Share of 1 that a model gives a set of features. */
export function weighFeatures<F extends string>({ bias, by }: Weights<F>, features: Partial<Record<F, number>>): number {
	let sum = bias;
	for (const name in features) {
		sum += (features[name] ?? 0) * by[name];
	}
	return 1 / (1 + Math.exp(-sum));
}

/** Whether a name is a place's: fitted on GeoVirus and on local news of our own with a ridge, so that no feature of few cases weighs much. */
${names}
/** Whether a name stands for those who act for a place: fitted on the training half of ReLocaR. */
${senses}`
	);
}

function writeKnots(folder: string): void {
	const judged = listJudged(folder);
	const lines = fitKnots(judged).map(([figure, share]) => `\t[${figure}, ${share}]`);
	writeFileSync(
		KNOTS,
		`/**
 * What a proposal's two figures together say, and how often such proposals were right: ${judged.length} places of GeoVirus, each article
 * judged by a model that had not seen it, and of our own documents in eight languages. Isotonic, at least 80 places a knot.
 * Made by tests/bench/proposals/fit.ts.
 */
export const KNOTS: readonly (readonly [figure: number, share: number])[] = [
${lines.join(',\n')}
];
`
	);
}
