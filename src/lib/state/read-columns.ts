import type { Id } from '../../model/common.ts';
import type { TimeColumns } from '../../model/compiled/time-columns.ts';
import type {
	SourceCounts,
	TimeDate,
	TimeEvent,
	TimeFeature,
	TimeIndex,
	TimeSource
} from '../../model/compiled/timeline.ts';

/** The time index with what a map of dots asks of each feature. */
export interface LayeredIndex extends TimeIndex {
	layers: readonly Id[];
	/** Longitude and latitude in thousandths of a degree, one after the other; 0 and 0 where it has no place. */
	positions: readonly number[];
	/** Places of those that no document names. */
	inferred: ReadonlySet<number>;
}

const NO_CLAIMS: [] = [];
const UNDATED: TimeDate = { edtf: null, words: '', shape: null, min: null, max: null };

function pairUp(flat: readonly number[] = []): SourceCounts {
	return flat.flatMap((value, index): SourceCounts => (index % 2 === 0 ? [[value, flat[index + 1] ?? 0]] : []));
}

const splitIds = (ids: string): Id[] => {
	return ids === '' ? [] : ids.split(' ');
};

function readSources({ sources, published }: TimeColumns): TimeSource[] {
	return splitIds(sources.ids).flatMap((id, place) => {
		const date = published[sources.published[place] ?? -1];
		return date ? [{ id, short: sources.shorts?.[place] ?? '', ...date }] : [];
	});
}

/** Records of columns as `timeline.json` has them. */
export function readColumns(columns: TimeColumns): LayeredIndex {
	const { dates, themes, layers } = columns;
	const read = (of: TimeColumns['events'] | TimeColumns['features']): TimeFeature[] => {
		return splitIds(of.ids).map((id, place) => {
			const claimed = of.claimed[place];
			return {
				id,
				certainty: columns.certainties[of.certainty[place] ?? 0] as TimeFeature['certainty'],
				status: columns.statuses[of.status[place] ?? 0] ?? 'unknown',
				sourceCounts: pairUp(of.sourceCounts[place]),
				statuses: claimed
					? pairUp(claimed).map(([source, status]) => [source, columns.statuses[status] ?? 'unknown'])
					: NO_CLAIMS
			};
		});
	};
	const features = read(columns.features);
	const { events: of } = columns;
	const events = read(of).map((record, place): TimeEvent => {
		const claimed = of.dates[place];
		const begun = dates[of.begun[place] ?? -1];
		const date = dates[of.date[place] ?? -1] ?? UNDATED;
		return {
			...date,
			...record,
			label: of.labels?.[place] ?? '',
			themes: themes[of.themes[place] ?? -1] ?? [],
			places: (of.places[place] ?? []).flatMap((feature) => features[feature]?.id ?? []),
			...(claimed && {
				dates: pairUp(claimed).flatMap(([source, claim]) => {
					const found = dates[claim];
					return found ? [[source, found] satisfies [number, typeof found]] : [];
				})
			}),
			...(begun && { begun })
		};
	});
	return {
		sources: readSources(columns),
		events,
		features,
		layers: columns.features.layer.map((layer) => layers[layer] ?? ''),
		positions: columns.features.position,
		inferred: new Set(columns.features.inferred)
	};
}

/** The time index as it is loaded, of a large atlas in columns. */
export function readIndex(loaded: TimeIndex | TimeColumns): TimeIndex | LayeredIndex {
	return 'dates' in loaded ? readColumns(loaded) : loaded;
}
