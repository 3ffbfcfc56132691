import type { Id } from '../model/common.ts';
import type { AtlasOriginals } from '../model/compiled/originals.ts';
import type { LayerMeta } from '../model/compiled/pages.ts';
import type { Citation } from '../model/records/citation.ts';
import type { Event } from '../model/records/event.ts';
import type { Feature } from '../model/records/feature.ts';
import type { Layer } from '../model/records/layer.ts';
import type { Source } from '../model/records/source.ts';
import { parsePrecis } from '../wording/precis.ts';
import type { ResultEvent, ResultFeature, ResultSet, ResultSource } from './result-set.ts';

/** What is taken of an atlas, by id: what a record refers to beyond it is left out of that record. */
export interface Taken {
	features: ReadonlySet<Id>;
	events: ReadonlySet<Id>;
	passages: ReadonlySet<Id>;
	/** Of all places, those left behind too. */
	titles: ReadonlyMap<Id, string>;
	isWhole: boolean;
	/** As of a day on which not all documents were out: what they had not said is withheld. */
	isEarly: boolean;
}

/** In place of a ground that is not told as of an early day. */
const NOT_TOLD = 'What it rests on is not told as of an earlier day.';

export function describeLayer(layer: LayerMeta): Layer {
	const { features: _features, named: _named, inferred: _inferred, events: _events, ...record } = layer;
	return record;
}

export function describeFeature({ id, geometry, properties }: ResultFeature, taken: Taken): Feature {
	const { description, relations = [], presence, ...rest } = properties;
	const isUntold = taken.isEarly && presence === 'inferred' && rest.inference === undefined;
	return {
		type: 'Feature',
		id,
		geometry,
		properties: {
			...rest,
			presence,
			description: description === '' ? rest.title : description,
			relations: relations.filter(({ to }) => taken.features.has(to)),
			...(isUntold && {
				inference: {
					reason: NOT_TOLD,
					confidence: 'uncertain' as const
				}
			})
		}
	};
}

export function cutEvent(event: ResultEvent, { features, events }: Taken): Event {
	const { ref: _ref, places, relations, ...rest } = event;
	const left = relations?.filter(({ to }) => events.has(to)) ?? [];
	return {
		...rest,
		places: places.filter(({ feature }) => features.has(feature)),
		...(left.length > 0 && { relations: left })
	};
}

export function cutPassage(passage: ResultSet['passages'][number], { features, events }: Taken): Citation {
	const { source: _source, locator: _locator, supports, claims, ...rest } = passage;
	const isTaken = (id: Id): boolean => {
		return features.has(id) || events.has(id);
	};
	return {
		...rest,
		supports: supports.filter(isTaken),
		claims: claims.filter(({ subject }) => isTaken(subject))
	};
}

/** Names left behind are plain words in summaries; how many names are placed is counted of the whole alone. */
export function cutSource(source: ResultSource, parts: AtlasOriginals['sources'][number], taken: Taken): Source {
	const { ref: _ref, reference: _reference, openText: _openText, ...record } = source;
	const { paragraphs, furniture, placed, unplaced } = parts;
	return {
		...record,
		paragraphs: paragraphs.map((paragraph) => ({
			...paragraph,
			precis: cutPrecis(paragraph.precis, taken)
		})),
		furniture,
		...(placed !== undefined && taken.isWhole && { placed }),
		unplaced
	};
}

function cutPrecis(precis: string, { features, titles }: Taken): string {
	return parsePrecis(precis)
		.map((run) => {
			if ('text' in run) {
				return run.text;
			}
			const { id, shown } = run;
			return features.has(id) ? `[[${shown === null ? id : `${id}|${shown}`}]]` : (shown ?? titles.get(id) ?? id);
		})
		.join('');
}
