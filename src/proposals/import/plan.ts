import type { Imported, ImportedEvent, ImportedPlace } from '../../imports/imported.ts';
import { formatPosition } from '../../geometry/parse-position.ts';
import type { ImportRow } from '../../model/workbench/import.ts';
import type { Feature } from '../../model/records/feature.ts';
import { formatEdtf, parseBounds } from '../../time/edtf.ts';
import { formatFeatureKind } from '../../wording/words.ts';
import { anchorOf, describeKind } from '../accept/place-kinds.ts';
import type { Records } from '../accept/records.ts';
import { buildEvent } from './build-event.ts';
import { buildFeature, listNames } from './build-feature.ts';
import { KnownPlaces, foldName } from './known-places.ts';
import { listEvents, listFeatures, listLayers } from './store-records.ts';
import { NOTHING, type AddRow, type Planned } from './planned.ts';
import { WorkPlanner } from './plan-works.ts';

export interface ReadFile {
	name: string;
	imported: Imported;
}
/**
 * What would become of everything that files hold, against an atlas as it stands. Nothing is written, and nothing that
 * is there is ever written over: a known place gets names and links it lacks, a known work what its description lacks.
 */
export class Planner {
	readonly #records: Records;
	readonly #places: KnownPlaces;
	readonly #layers: ReadonlyMap<string, string>;
	readonly #layer: string;
	readonly #language: string;
	readonly #taken: Set<string>;
	readonly #seen = new Map<string, string>();
	/** What an event may be related to: records of the atlas, and of the files. */
	#related: ReadonlySet<string> = new Set();
	readonly planned: Planned[] = [];

	/** @param layer of new places that name none of the atlas */
	constructor(records: Records, layer?: string) {
		this.#records = records;
		const features = listFeatures(records);
		this.#places = new KnownPlaces(features);
		const layers = listLayers(records);
		this.#layers = new Map(
			layers.flatMap(({ id, title }) => [id, title].map((name) => [foldName(name), id] as const))
		);
		const first = layers.find(({ frame }) => !frame) ?? layers[0];
		this.#layer = layers.find(({ id }) => id === layer)?.id ?? first?.id ?? describeKind('feature').layer;
		this.#language = records.read<{ language?: string }>('atlas.json', {}).language ?? 'en';
		this.#taken = new Set([...features.map(({ id }) => id), ...listEvents(records).map(({ id }) => id)]);
	}

	/** Places first: events happen at them. */
	plan(files: readonly ReadFile[]): Planned[] {
		const works = new WorkPlanner(this.#records, (row, record, take) => this.#add(row, record, take));
		for (const file of files) {
			file.imported.places.forEach((place) => this.#place(file.name, place));
		}
		const events = files.flatMap(({ imported }) => imported.events.flatMap(({ id }) => id ?? []));
		this.#related = new Set([...this.#taken, ...events]);
		for (const file of files) {
			file.imported.events.forEach((event) => this.#event(file.name, event));
			file.imported.works.forEach((work) => works.plan(file.name, work));
		}
		return this.planned;
	}

	#add(...[row, record, take]: Parameters<AddRow>): void {
		const isTaken = row.standing === 'new' || row.standing === 'known';
		this.planned.push({
			row: {
				...row,
				key: String(this.planned.length),
				isTaken
			},
			record,
			take
		});
	}

	/** The row before it in these files that is the same; remembers this one. */
	#repeats(key: string, where: string): string | null {
		const before = this.#seen.get(key) ?? null;
		this.#seen.set(key, before ?? where);
		return before;
	}

	#layerOf(name: string | null): string {
		return (name === null ? undefined : this.#layers.get(foldName(name))) ?? this.#layer;
	}

	#place(file: string, place: ImportedPlace): void {
		const position = positionOf(place);
		const base = {
			kind: 'place' as const,
			file,
			where: place.where,
			title: place.title,
			position
		};
		const before = this.#repeats(
			`place ${foldName(place.title)} ${JSON.stringify(place.geometry)}`,
			`${file}, ${place.where}`
		);
		if (before !== null) {
			const row = {
				...base,
				standing: 'repeated' as const,
				known: before,
				does: `nothing: ${before} says the same`,
				notes: place.notes
			};
			return this.#add(row, null, () => undefined);
		}
		const known = this.#places.find({ ...place, position });
		if (known) {
			return this.#knownPlace(base, place, known);
		}
		const { feature, notes } = buildFeature(place, {
			file,
			taken: this.#taken,
			language: this.#language
		});
		const layer = this.#layerOf(place.layer);
		const namesakes = this.#places.tellNamesakes(place.title, position);
		this.#taken.add(feature.id);
		this.#places.add(feature);
		const row = {
			...base,
			standing: 'new' as const,
			known: null,
			does: `a new place in “${layer}”: ${formatFeatureKind(feature.properties.kind)}${position ? `, ${formatPosition(position)}` : ', without a position'}`,
			notes: [...place.notes, ...notes, ...namesakes]
		};
		this.#add(row, feature.id, (into) => into.addFeature(layer, withRelations(feature, this.#taken)));
	}

	#knownPlace(
		base: Pick<ImportRow, 'kind' | 'file' | 'where' | 'title' | 'position'>,
		place: ImportedPlace,
		{ feature, by }: { feature: Feature; by: string }
	): void {
		const { properties } = feature;
		const texts = new Set(properties.names.map(({ text }) => foldName(text)).concat(foldName(properties.title)));
		const names = listNames(place, this.#language).filter(({ text }) => !texts.has(foldName(text)));
		const links = place.links.filter((link) => !(properties.seeAlso ?? []).includes(link));
		const adds = [
			...(names.length > 0
				? [`the ${names.length === 1 ? 'name' : 'names'} ${names.map(({ text }) => text).join(', ')}`]
				: []),
			...(links.length > 0 ? [`${links.length} ${links.length === 1 ? 'link' : 'links'}`] : [])
		];
		const row = {
			...base,
			standing: adds.length > 0 ? ('known' as const) : ('same' as const),
			known: `${properties.title} (${by})`,
			does: adds.length > 0 ? `adds ${adds.join(' and ')} to ${properties.title}; its position stays` : NOTHING,
			notes: place.notes
		};
		this.#add(row, feature.id, (into) =>
			into.changeFeature({
				...feature,
				properties: {
					...properties,
					names: [...properties.names, ...names],
					...(links.length > 0 ? { seeAlso: [...(properties.seeAlso ?? []), ...links] } : {})
				}
			})
		);
	}

	#event(file: string, event: ImportedEvent): void {
		const base = {
			kind: 'event' as const,
			file,
			where: event.where,
			title: event.label,
			position: event.position
		};
		const before = this.#repeats(`event ${foldName(event.label)} ${event.edtf ?? ''}`, `${file}, ${event.where}`);
		const known = this.#findEvent(event);
		if (before !== null || known !== null) {
			const row = {
				...base,
				standing: before !== null ? ('repeated' as const) : ('same' as const),
				known: before ?? known,
				does: before !== null ? `nothing: ${before} says the same` : NOTHING,
				notes: event.notes
			};
			return this.#add(row, null, () => undefined);
		}
		const found = event.places.map((name) => ({
			name,
			feature: this.#places.refer(name)
		}));
		const missing = found.flatMap(({ name, feature }) => (feature ? [] : [name]));
		const at = this.#placeOfEvent(
			file,
			event,
			found.flatMap(({ feature }) => feature?.id ?? [])
		);
		const { event: record, notes } = buildEvent(event, {
			file,
			taken: this.#taken,
			related: this.#related,
			features: at,
			layers: new Set(this.#layers.values()),
			layer: this.#layerOf(event.layer)
		});
		this.#taken.add(record.id);
		const tellMissing =
			missing.length > 0 && !event.record ? [`Not in the atlas, and left out of it: ${missing.join(', ')}.`] : [];
		const row = {
			...base,
			standing: 'new' as const,
			known: null,
			does: `a new event, ${event.edtf === null ? 'without a date' : formatEdtf(event.edtf)}${at.length > 0 ? `, at ${at.join(', ')}` : ''}`,
			notes: [...event.notes, ...notes, ...tellMissing]
		};
		this.#add(row, record.id, (into) => into.addEvent(record));
	}

	/** Where an event has a position and no place of the atlas, that becomes a place first. */
	#placeOfEvent(file: string, event: ImportedEvent, found: readonly string[]): readonly string[] {
		if (found.length > 0 || event.position === null) {
			return found;
		}
		const title = event.places[0] ?? `Place of “${event.label.slice(0, 60)}”`;
		const place: ImportedPlace = {
			where: event.where,
			notes: [],
			id: null,
			title,
			names: [],
			geometry: { type: 'Point', coordinates: event.position },
			description: null,
			kind: null,
			layer: event.layer,
			certainty: null,
			when: null,
			accuracyKm: null,
			links: [],
			countries: [],
			record: null
		};
		this.#place(file, place);
		const made = this.#places.find({
			id: null,
			title,
			links: [],
			position: event.position
		});
		return made ? [made.feature.id] : [];
	}

	/** An event of the atlas of the same id, or of the same words at a time that may be the same. */
	#findEvent({ id, label, edtf }: ImportedEvent): string | null {
		this.#events ??= listEvents(this.#records);
		for (const event of this.#events) {
			if (id !== null && event.id === id) {
				return `${event.label} (the same id)`;
			}
			if (foldName(event.label) === foldName(label) && mayBeSame(event.when.edtf, edtf)) {
				return `${event.label} (the same words and time)`;
			}
		}
		return null;
	}
	#events: ReturnType<typeof listEvents> | null = null;
}

function positionOf(place: ImportedPlace): [number, number] | null {
	const anchor =
		place.geometry &&
		anchorOf({
			geometry: place.geometry,
			properties: { anchor: undefined }
		} as unknown as Feature);
	return anchor ? [anchor[0], anchor[1]] : null;
}

/** Relations to what is neither in the atlas nor in the files lead nowhere. */
function withRelations(feature: Feature, taken: ReadonlySet<string>): Feature {
	const relations = feature.properties.relations.filter(({ to }) => taken.has(to));
	return { ...feature, properties: { ...feature.properties, relations } };
}

function mayBeSame(a: string | null, b: string | null): boolean {
	if (a === b) {
		return true;
	}
	const [one, other] = [a === null ? null : parseBounds(a), b === null ? null : parseBounds(b)];
	if (!one || !other) {
		return false;
	}
	const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	return (one.min ?? lowest) <= (other.max ?? highest) && (other.min ?? lowest) <= (one.max ?? highest);
}
