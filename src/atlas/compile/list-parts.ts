import type { Id } from '../../model/common.ts';
import type { SilencePage } from '../../model/compiled/coverage.ts';
import { CHOICES, listChoices } from '../../model/compiled/disagreement-choices.ts';
import type { DisagreementColumns, DisagreementsPart } from '../../model/compiled/disagreement.ts';
import type {
	AccuracyReport,
	CompiledDisagreement,
	FeatureRef,
	LayerMeta,
	MatrixPage
} from '../../model/compiled/pages.ts';
import { FIRST_ROWS, splitParts } from '../../model/compiled/list-parts.ts';
import type { FileValue } from '../../model/compiled/manifest.ts';
import { packNumbers } from '../../model/compiled/pack-numbers.ts';
import { buildSilencePage, nameSource } from './coverage.ts';
import { sortEvents, type Lookup } from './lookup.ts';
import type { ShapeOrder } from './map-tiles.ts';
import { buildLayerPage } from './pages.ts';
import { buildTogether } from './together.ts';

export type ById<T> = (readonly [Id, () => T])[];

/** Rows of a long list by parts, as files by their numbers. */
export function partRows<T>(rows: readonly T[]): ById<T[]> {
	return splitParts(rows).map(({ part, rows: held }) => [String(part), () => held]);
}

/** The report of accuracy by parts, each with what is said of the whole. */
export function partAccuracy(report: AccuracyReport): ById<FileValue<'accuracyPart'>> {
	return splitParts(report.rows).map(({ part, rows }) => [
		String(part),
		() => ({
			...report,
			rows,
			total: report.rows.length
		})
	]);
}

/** Its first part. */
export function beginAccuracy(report: AccuracyReport): FileValue<'accuracy'> {
	const { total, rows } = {
		total: report.rows.length,
		rows: report.rows.slice(0, FIRST_ROWS)
	};
	return { ...report, rows, total };
}

/** The matrix by parts, places first, then events, each part with how many there are of both. */
export function partMatrix({ features, events }: MatrixPage): ById<MatrixPage> {
	const total = {
		features: features.length,
		events: events.length
	};
	const rows = [
		...features.map((feature) => ({ features: [feature], events: [] })),
		...events.map((event) => ({ features: [], events: [event] }))
	];
	return splitParts<Pick<MatrixPage, 'features' | 'events'>>(rows).map(({ part, rows: held }) => [
		String(part),
		() => ({
			features: held.flatMap((row) => row.features),
			events: held.flatMap((row) => row.events),
			total
		})
	]);
}

/** Its first part. */
export function beginMatrix(matrix: MatrixPage): MatrixPage {
	const [first] = partMatrix(matrix);
	return first?.[1]() ?? matrix;
}

/** Disagreements by parts, major ones first. */
export function partDisagreements(all: readonly CompiledDisagreement[]): ById<DisagreementsPart> {
	const reviewed = all.filter((item) => item.reviewed).length;
	return splitParts(all).map(({ part, rows }) => [
		String(part),
		() => ({
			items: rows,
			total: all.length,
			reviewed
		})
	]);
}

/** Where in the list of disagreements those stand that a filter finds, by what it may ask for. */
export function buildDisagreementColumns(all: readonly CompiledDisagreement[]): DisagreementColumns {
	const found = all.map(listChoices);
	const columns = CHOICES.map((choice) => {
		const places = new Map<string, number[]>();
		for (const [place, { [choice]: values }] of found.entries()) {
			for (const value of values) {
				const held = places.get(value);
				if (held) {
					held.push(place);
				} else {
					places.set(value, [place]);
				}
			}
		}
		return [choice, Object.fromEntries(Array.from(places, ([value, held]) => [value, packNumbers(held)]))];
	});
	return Object.fromEntries(columns) as DisagreementColumns;
}

/**
 * The silences of a large atlas, of names and places the first. @param isParted whether documents are many: of these
 * too only the first are told of
 */
export function beginSilence(lookup: Lookup, isParted = false): FileValue<'silence'> {
	const { documents, names, features } = buildSilencePage(lookup, FIRST_ROWS, isParted ? FIRST_ROWS : Infinity);
	const first = {
		documents,
		names: names.slice(0, FIRST_ROWS),
		features,
		total: {
			names: names.length,
			features: lookup.featureRefs.size
		}
	};
	return isParted ? leaveDocumentsOut(first, lookup) : first;
}

/** The same with no more of documents that are not listed than the page names. */
function leaveDocumentsOut(page: Required<Omit<SilencePage, 'others'>>, lookup: Lookup): SilencePage {
	const listed = new Set(page.documents.map(({ source }) => source.id));
	const features = page.features.map((feature) => ({
		...feature,
		sources: feature.sources.filter(({ id }, place) => listed.has(id) || place === feature.sources.length - 1),
		documents: feature.sources.length
	}));
	const named = [
		...page.names.map(({ source }) => source),
		...features.flatMap(({ sources }) => sources.map(({ id }) => id))
	];
	return {
		...page,
		features,
		total: {
			...page.total,
			documents: lookup.sourceRefs.size
		},
		others: [...new Set(named)].filter((id) => !listed.has(id)).map((id) => nameSource(lookup, id))
	};
}

/**
 * What is read together with each feature, one by one, with titles: of all but corridors nothing, which a page cannot
 * know before it asks.
 */
export function listTogether(lookup: Lookup): ById<FileValue<'togetherOf'>> {
	const together = buildTogether(lookup);
	return lookup.atlas.features.map(({ id }) => {
		const others = together[id] ?? [];
		return [
			id,
			() =>
				others.map((other) => ({
					...other,
					title: lookup.featureRefs.get(other.id)?.title ?? other.id
				}))
		];
	});
}

/** A layer's page with the first of its places and events: the lists have them all. */
export function beginLayer(lookup: Lookup, layer: LayerMeta): FileValue<'layer'> {
	const page = buildLayerPage(lookup, layer);
	return {
		...page,
		features: page.features.slice(0, FIRST_ROWS),
		events: page.events.slice(0, FIRST_ROWS)
	};
}

const byProminence = (a: FeatureRef, b: FeatureRef): number => {
	return b.prominence - a.prominence || b.passages - a.passages || (a.title < b.title ? -1 : 1);
};

/** Places, the foremost first. */
export const sortFeatures = (lookup: Lookup): FileValue<'features'> => {
	return [...lookup.featureRefs.values()].sort(byProminence);
};
/** Events in order of time. */
export const sortRefs = (lookup: Lookup): FileValue<'events'> => {
	return sortEvents([...lookup.eventRefs.values()], (ref) => ref);
};

/** In which order shapes of a large atlas's map are drawn, and filters number them. */
export function orderShapes(lookup: Lookup): ShapeOrder {
	return {
		drawn: lookup.atlas.features.map(({ id }) => id),
		listed: sortFeatures(lookup).map(({ id }) => id)
	};
}
