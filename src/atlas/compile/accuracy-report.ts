import type { AccuracyReport, AccuracyRow } from '../../model/compiled/pages.ts';
import type { Surveyed } from '../../model/records/survey.ts';
import type { Atlas } from '../load/atlas.ts';
import { countryName, countryOf, findLengthKm, linesOf, polygonsOf } from '../../geometry/geometry.ts';
import type { Lookup } from './lookup.ts';
import { linkTo } from './pages.ts';
import { findSurveyed } from './survey.ts';
import { formatAccuracy, formatBasis, formatFeatureKind } from '../../wording/words.ts';

type AtlasFeature = Atlas['features'][number];

/**
 * How well every place is known that is no country, region or sea: lines first, then sites, each the longest-cited
 * first.
 */
export function buildAccuracyReport(lookup: Lookup): AccuracyReport {
	const { atlas, frames } = lookup;
	const sites = atlas.features.filter((feature) => feature.geometry !== null && !frames.has(feature.layer));
	const rows = sites.map((feature) => buildRow(lookup, feature)).filter((row) => row !== null);
	const order: Record<AccuracyRow['form'], number> = {
		line: 0,
		point: 1,
		area: 2
	};
	return {
		rows: rows.sort((a, b) => order[a.form] - order[b.form] || (a.feature.title < b.feature.title ? -1 : 1)),
		sources: atlas.survey?.sources ?? [],
		unsurveyed: sites.filter((feature) => findSurveyed(atlas, feature) === undefined).length
	};
}

function buildRow(lookup: Lookup, feature: AtlasFeature): AccuracyRow | null {
	const link = linkTo(lookup, feature.id);
	if (!link) {
		return null;
	}
	const { geometry, properties } = feature;
	const { basis, accuracyKm, references } = properties.provenance;
	const lines = linesOf(geometry);
	const surveyed = findSurveyed(lookup.atlas, feature);
	return {
		feature: link,
		form: lines.length > 0 ? 'line' : polygonsOf(geometry).length > 0 ? 'area' : 'point',
		words: {
			kind: formatFeatureKind(properties.kind),
			basis: formatBasis(basis, geometry?.type ?? null),
			accuracy: formatAccuracy(accuracyKm)
		},
		accuracyKm,
		references: references.map(({ title }) => title),
		lengthKm: findLengthKm(geometry),
		published: (properties.publishedLengths ?? []).map(({ km, by, scope, note }) => ({
			km,
			by: scope ? `${by}, ${scope}` : by,
			note: note ?? ''
		})),
		waypoints: properties.waypoints?.length ?? 0,
		ends: properties.ends ? listEnds(lines) : [],
		gazetteers: summarise(surveyed?.comparisons ?? []),
		valley: surveyed?.valley ?? null
	};
}

/** Countries the outermost ends of the lines lie in, each once. */
function listEnds(lines: ReturnType<typeof linesOf>): string[] {
	const codes = lines.flatMap((line) => [line[0], line.at(-1)]).map((end) => (end ? countryOf(end) : null));
	return [...new Set(codes)].filter((code) => code !== null).map(countryName);
}

function summarise(comparisons: Surveyed['comparisons']): AccuracyRow['gazetteers'] {
	const titles = [...new Set(comparisons.map(({ gazetteer }) => gazetteer))];
	return titles.flatMap((title) => {
		const ofGazetteer = comparisons.filter(({ gazetteer }) => gazetteer === title).sort((a, b) => a.km - b.km);
		const [median, most] = [ofGazetteer[Math.floor((ofGazetteer.length - 1) / 2)], ofGazetteer.at(-1)];
		if (!median || !most) {
			return [];
		}
		return [
			{
				title,
				places: ofGazetteer.length,
				medianKm: median.km,
				mostKm: most.km,
				mostAt: most.place,
				independent: most.independent
			}
		];
	});
}
