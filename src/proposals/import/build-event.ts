import type { ImportedEvent } from '../../imports/imported.ts';
import { IdSchema } from '../../model/common.ts';
import type { Event } from '../../model/records/event.ts';
import { makeId } from '../accept/make-id.ts';

const MAX_LABEL = 140;
const MAX_DESCRIPTION = 1200;

export interface EventContext {
	file: string;
	taken: ReadonlySet<string>;
	/** Ids it may be related to. */
	related: ReadonlySet<string>;
	/** Ids of features it took place at. */
	features: readonly string[];
	/** Layers of the atlas. */
	layers: ReadonlySet<string>;
	layer: string;
}

/** The record of an imported event: as its file has it, not reviewed, and no passage tells it yet. */
export function buildEvent(event: ImportedEvent, context: EventContext): { event: Event; notes: string[] } {
	const { file, taken, features, layers, layer } = context;
	const notes: string[] = [];
	const own = IdSchema.safeParse(event.id).data;
	const id =
		own !== undefined && !/^\d+$/u.test(own) && !taken.has(own)
			? own
			: makeId(`${event.label} ${/\d{4}/u.exec(event.edtf ?? '')?.[0] ?? ''}`.trim(), taken);
	if (event.record) {
		return {
			event: takeRecord(
				event.record,
				{
					id,
					...context
				},
				notes
			),
			notes
		};
	}
	if (event.label.length > MAX_LABEL) {
		notes.push(`What happened was cut to ${MAX_LABEL} letters.`);
	}
	return {
		event: {
			id,
			label: event.label.slice(0, MAX_LABEL),
			...(event.description === null ? {} : { description: event.description.slice(0, MAX_DESCRIPTION) }),
			kind: 'other',
			when: {
				edtf: event.edtf,
				certainty: event.edtf === null ? 'uncertain' : 'less-certain',
				basis: event.edtf === null ? 'undated' : 'editor',
				derivation:
					event.edtf === null ? `${file} gives no date.` : `As ${file} has it (${event.where}), not reviewed.`
			},
			status: 'reported',
			actors: event.actors,
			places: features.map((feature) => ({ feature, role: 'site' })),
			themes: [layers.has(layer) ? layer : ([...layers][0] ?? layer)],
			imported: file,
			background: false
		},
		notes
	};
}

/** An event an atlas exported: what it refers to and is not here is left out, and told. */
function takeRecord(
	record: Event,
	{ id, file, features, layers, layer, related }: EventContext & { id: string },
	notes: string[]
): Event {
	const known = new Set(features);
	const places = record.places.filter(({ feature }) => known.has(feature));
	const themes = record.themes.filter((theme) => layers.has(theme));
	const relations = (record.relations ?? []).filter(({ to }) => related.has(to));
	if (places.length < record.places.length) {
		notes.push('Places that are not in this atlas were left out of it.');
	}
	if (relations.length < (record.relations ?? []).length) {
		notes.push('Relations to events that are neither in this atlas nor in the files were left out.');
	}
	const { relations: _relations, ...rest } = record;
	return {
		...rest,
		id,
		places,
		themes: themes.length > 0 ? themes : [layer],
		...(relations.length > 0 ? { relations } : {}),
		imported: file
	};
}
