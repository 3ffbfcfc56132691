import type { Event } from '../../model/records/event.ts';
import type { Feature } from '../../model/records/feature.ts';
import type { Work } from '../../model/records/bibliography.ts';
import type { Layer } from '../../model/records/layer.ts';
import type { Source } from '../../model/records/source.ts';
import type { Records } from '../accept/records.ts';
import { BIBLIOGRAPHY, readWorks } from './works.ts';

interface FeatureFile {
	type: 'FeatureCollection';
	features: Feature[];
}
const EMPTY: FeatureFile = { type: 'FeatureCollection', features: [] };
const EVENTS = 'events/imported.json';

/** Records of an import, gathered and written file by file at its end: an import has thousands. */
export class ImportedRecords {
	readonly #features = new Map<string, Feature[]>();
	readonly #changedFeatures = new Map<string, Feature>();
	readonly #events: Event[] = [];
	readonly #works: Work[] = [];
	readonly #changedWorks = new Map<string, Work>();
	readonly #sources = new Map<string, Source>();

	addFeature(layer: string, feature: Feature): void {
		const features = this.#features.get(layer) ?? [];
		features.push(feature);
		this.#features.set(layer, features);
	}
	changeFeature(feature: Feature): void {
		this.#changedFeatures.set(feature.id, feature);
	}
	addEvent(event: Event): void {
		this.#events.push(event);
	}
	addWork(work: Work): void {
		this.#works.push(work);
	}
	changeWork(work: Work): void {
		this.#changedWorks.set(work.id, work);
	}
	changeSource(source: Source): void {
		this.#sources.set(source.id, source);
	}

	/** Writes all into the files they belong to. */
	write(records: Records): void {
		this.#writeFeatures(records);
		if (this.#events.length > 0) {
			const { events } = records.read<{ events: Event[] }>(EVENTS, { events: [] });
			const features = new Set(listFeatures(records).map(({ id }) => id));
			const known = new Set([...listEvents(records), ...this.#events].map(({ id }) => id));
			// A place or an event that was not taken over is none of the atlas.
			const fresh = this.#events.map(({ relations = [], ...event }) => {
				const left = relations.filter(({ to }) => known.has(to) || features.has(to));
				return {
					...event,
					places: event.places.filter(({ feature }) => features.has(feature)),
					...(left.length > 0 ? { relations: left } : {})
				};
			});
			records.write(EVENTS, { events: [...events, ...fresh] });
		}
		if (this.#works.length + this.#changedWorks.size > 0) {
			const works = readWorks(records).map((work) => this.#changedWorks.get(work.id) ?? work);
			records.write(BIBLIOGRAPHY, { works: [...works, ...this.#works] });
		}
		for (const [id, source] of this.#sources) {
			records.write(`sources/${id}.json`, source);
		}
	}

	#writeFeatures(records: Records): void {
		const added = [...this.#features.keys()].map((layer) => `features/${layer}.geojson`);
		for (const path of new Set([...records.list('features/'), ...added])) {
			const file = records.read<FeatureFile>(path, EMPTY);
			const fresh = this.#features.get(path.slice('features/'.length, -'.geojson'.length)) ?? [];
			const isChanged = fresh.length > 0 || file.features.some(({ id }) => this.#changedFeatures.has(id));
			if (isChanged) {
				const features = file.features.map((feature) => this.#changedFeatures.get(feature.id) ?? feature);
				records.write(path, {
					...file,
					features: [...features, ...fresh]
				});
			}
		}
	}
}

export function listLayers(records: Records): Layer[] {
	return records.read<{ layers: Layer[] }>('layers.json', { layers: [] }).layers;
}
export function listFeatures(records: Records): Feature[] {
	return records.list('features/').flatMap((path) => records.read<FeatureFile>(path, EMPTY).features);
}
export function listEvents(records: Records): Event[] {
	return records.list('events/').flatMap((path) => records.read<{ events: Event[] }>(path, { events: [] }).events);
}
export function listSources(records: Records): Source[] {
	return records.list('sources/').flatMap((path) => records.read<Source | null>(path, null) ?? []);
}
