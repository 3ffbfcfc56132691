import { interpolate, joinFigures, type Knots } from '../../../src/geoparsing/calibration.ts';
import { PlaceIndex } from '../../../src/geoparsing/names.ts';
import { NAME_WEIGHTS, weighFeatures } from '../../../src/geoparsing/weights.ts';
import { FEATURES, type Feature } from '../../../src/geoparsing/feature-list.ts';
import { Confidences } from '../../../src/review/how-sure.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import { readGold } from '../../gold/read-gold.ts';
import type { Row } from '../rows.ts';
import { readGeoVirus, type Article } from './corpora.ts';
import { listCases, NAME_RIDGE, type Case } from './cases.ts';
import { listLocalCases } from './local-news.ts';
import { predictUnseen } from './logistic.ts';

const PARTS = 5;
const MIN_PLACE = 0.5;
/** Proposals that a knot stands on, at least: their share is then known to about 4 % either way. */
const MIN_BLOCK = 80;

/** A place proposed: what is said of it, and whether it is right. */
interface Judged {
	figure: number;
	right: boolean;
	/** Number of its text. */
	group: number;
}

/** Our own documents in the form of the corpus. */
function readOwn(): Article[] {
	return readGold().map(({ text, places }) => {
		const points = [...text];
		const unitOf = (point: number): number => points.slice(0, point).join('').length;
		return {
			text,
			toponyms: places
				.filter(({ sense }) => sense !== 'person' && sense !== 'part-of-name')
				.map(({ start, end, lat, lon }) => ({
					start: unitOf(start),
					end: unitOf(end),
					phrase: points.slice(start, end).join(''),
					lat,
					lon
				}))
		};
	});
}

/**
 * Places that GeoVirus names and does not mark, by article and offset. Each proposal of it that is likelier than 0.9
 * and stands on no mark was looked at by hand: these name the place as plainly as what is marked. The others count as
 * wrong.
 */
const UNMARKED = new Set(
	`45:16 45:28 114:1581 7:287 27:276 63:664 85:1636 58:1837 59:849 9:205 45:235 82:673 27:457 102:1311 58:1780 213:578 114:1633
	12:564 152:3929`.split(/\s+/u)
);

const judge = ({ adjust, score, isSame, group, start }: Case, share: number): Judged[] => {
	const likelihood = adjust(share);
	const right = isSame || UNMARKED.has(`${group}:${start}`);
	return likelihood < MIN_PLACE ? [] : [{ figure: joinFigures(likelihood, score), right, group }];
};

/** GeoVirus by models that had not seen the article, and our own documents, which no model has seen. */
export function listJudged(folder: string): Judged[] {
	const index = new PlaceIndex(readGazetteer());
	const articles = readGeoVirus(folder);
	const cases = articles.flatMap((article, group) => listCases(article, group, index));
	const unseen = predictUnseen(cases, NAME_RIDGE, PARTS, listLocalCases(index, articles.length));
	const own = readOwn().flatMap((article, group) => listCases(article, articles.length + group, index));
	const featuresOf = ({ features }: Case): Partial<Record<Feature, number>> => {
		return Object.fromEntries(FEATURES.map((feature, number) => [feature, features[number] ?? 0]));
	};
	return [
		...cases.flatMap((each, number) => judge(each, unseen[number] ?? 0)),
		...own.flatMap((each) => judge(each, weighFeatures(NAME_WEIGHTS, featuresOf(each))))
	];
}

interface Block {
	count: number;
	figures: number;
	right: number;
}

/** Shares that rise with the figure: neighbours are put together until they do, and until each is of enough cases. */
export function fitKnots(judged: readonly Judged[]): Knots {
	const blocks: Block[] = [];
	const joinLast = (): void => {
		const [a, b] = blocks.splice(-2) as [Block, Block];
		blocks.push({ count: a.count + b.count, figures: a.figures + b.figures, right: a.right + b.right });
	};
	for (const { figure, right } of [...judged].sort((a, b) => a.figure - b.figure)) {
		blocks.push({ count: 1, figures: figure, right: right ? 1 : 0 });
		for (let [a, b] = blocks.slice(-2); a && b; [a, b] = blocks.slice(-2)) {
			if (a.count >= MIN_BLOCK && a.right / a.count < b.right / b.count) {
				break;
			}
			joinLast();
		}
	}
	if (blocks.length > 1 && (blocks.at(-1)?.count ?? 0) < MIN_BLOCK) {
		joinLast();
	}
	// One right and one wrong more than were seen: so few cases make nothing certain.
	let share = 0;
	const knots = blocks.map(({ count, figures, right }) => {
		share = Math.max(share, (right + 1) / (count + 2));
		return [round(figures / count), round(share)] as const;
	});
	return [[0, 0], ...knots, [1, knots.at(-1)?.[1] ?? 1]];
}

const round = (share: number): number => {
	return Math.round(share * 1000) / 1000;
};

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
const WANTED = 0.99;

/** Confidence against how often it was right, each half of the texts by what the other half taught. */
export function benchConfidence(folder: string): Row[] {
	const judged = listJudged(folder);
	const halves = [0, 1].map((half) => judged.filter(({ group }) => group % 2 === half));
	const taught = halves.map(fitKnots);
	const said = judged.map(({ figure, right, group }) => ({
		right,
		confidence: interpolate(taught[1 - (group % 2)] ?? [], figure)
	}));
	const row = (what: string, value: number, unit: string): Row => ({ what, value, unit, ratio: null, against: '' });
	const rest = new Confidences();
	let off = 0;
	const bands = BANDS.slice(1).flatMap((to, band): Row[] => {
		const from = BANDS[band] ?? 0;
		const inside = said.filter(({ confidence }) => confidence >= from && confidence < to);
		if (inside.length === 0) {
			return [];
		}
		const right = inside.filter((each) => each.right).length / inside.length;
		const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
		off += Math.abs(right - mean) * inside.length;
		return [row(`confidence ${mean.toFixed(3)} on the average, ${inside.length} places: right`, right * 100, '%')];
	});
	said.forEach(({ confidence }) => rest.add(confidence));
	const looked = rest.countToReach(WANTED);
	const kept = [...said].sort((a, b) => a.confidence - b.confidence).slice(looked);
	const wrong = kept.filter(({ right }) => !right).length;
	return [
		...bands,
		row('what is said and what was right lie apart, on the average', (100 * off) / said.length, '%'),
		row(`to look at for 99 % right, of ${said.length}`, looked, ''),
		row('  right then, of those not looked at', kept.length === 0 ? 100 : 100 * (1 - wrong / kept.length), '%')
	];
}
