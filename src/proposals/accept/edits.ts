import { AtlasError } from '../../model/issue.ts';
import type { Citation } from '../../model/records/citation.ts';
import type { Event } from '../../model/records/event.ts';
import type { Range } from '../../model/records/source.ts';
import type { Feature } from '../../model/records/feature.ts';
import type { NewPassage } from '../../model/workbench/protocol.ts';
import { isSame } from '../../edits/differ.ts';
import { codesAt } from '../../geometry/geometry.ts';
import { formatPosition } from '../../geometry/parse-position.ts';
import { publishedOf } from './accept.ts';
import { GAZETTEER_METHOD, ensureFeature } from './feature-records.ts';
import { makeId } from './make-id.ts';
import type { Records } from './records.ts';
import { ensureCitation, ensureSource, type DocumentAtHand } from './source-records.ts';

/** What a curator does without a proposal. Each says in a sentence what it did. */

const stale = (what: string): AtlasError => {
	return new AtlasError(
		'changed-since',
		`${what} is another by now: it was changed in another window or beside the workbench. Nothing was written.`,
		'Look at it as it stands now, and do it again if it still holds.'
	);
};

type Position = readonly [number, number];

/** Puts a point elsewhere; what was measured or known of its place is then a curator's. */
export function movePoint(
	records: Records,
	{ feature: id, from, to, method }: { feature: string; from: Position; to: Position; method?: string | undefined }
): string {
	for (const path of records.list('features/')) {
		const file = records.read<{ features: Feature[] }>(path, { features: [] });
		const feature = file.features.find((each) => each.id === id);
		if (!feature) {
			continue;
		}
		if (feature.geometry?.type !== 'Point' || !isSame(feature.geometry.coordinates, from)) {
			throw stale(`The place of “${feature.properties.title}”`);
		}
		const moved = {
			...feature,
			geometry: {
				...feature.geometry,
				coordinates: [...to] as [number, number]
			},
			properties: withMethod(feature.properties, method)
		};
		records.write(path, {
			...file,
			features: file.features.map((each) => (each === feature ? moved : each))
		});
		return `${feature.properties.title} moved to ${formatPosition(to)}`;
	}
	throw new AtlasError('no-feature', `There is no feature ${id}.`, 'It may have been removed beside the workbench.');
}

const MOVED = 'Moved by the curator. Before that: ';

/** What was said of how the point was come by held where it stood before. */
function withMethod(properties: Feature['properties'], method: string | undefined): Feature['properties'] {
	const { imported, ...kept } = properties.provenance;
	return {
		...properties,
		provenance: {
			...kept,
			method: method ?? tellMoved(kept.method, imported)
		}
	};
}

function tellMoved(before: string, imported: string | undefined): string {
	if (imported !== undefined) {
		return `Placed by the curator, away from the position in ${imported}.`;
	}
	if (before === GAZETTEER_METHOD) {
		return 'Placed by the curator, away from the point the gazetteer has for this name.';
	}
	return before.startsWith(MOVED) || before.startsWith('Placed by the curator') ? before : `${MOVED}${before}`;
}

/**
 * Cites a stretch of a document that a curator chose, for features and events, a new event among them if asked. A
 * passage that stands there already gets what is given in place of what it had.
 */
export function addPassage(records: Records, document: DocumentAtHand, passage: NewPassage): string {
	const source = ensureSource(records, document, () =>
		publishedOf(records, document, passage.published === undefined ? {} : { published: passage.published })
	);
	const place = passage.place ? [addPlace(records, document, passage.place)] : [];
	const features = [...place, ...passage.supports];
	const event = passage.event ? [addEvent(records, passage.event, features)] : [];
	const supports = [...new Set([...event, ...features])];
	if (supports.length === 0) {
		throw new AtlasError('no-subject', 'What does the passage tell of?', 'Choose a place, or name an event.');
	}
	const within = trim(document, passage);
	demandSeen(records, source, within, passage.before);
	const citation = ensureCitation(records, document, {
		source,
		within,
		isExact: true,
		supports,
		digest: passage.digest
	});
	if (!citation) {
		throw new AtlasError(
			'no-passage',
			'A passage stands in one paragraph of the text.',
			'Select less of it; what runs on over paragraphs is cited as several passages.'
		);
	}
	return `${citation.id}: a passage of ${source} for ${supports.join(', ')}`;
}

/** Refuses where the passage says something else by now than the page saw. */
function demandSeen(records: Records, source: string, { start, end }: Range, before: string | null): void {
	const { citations } = records.read<{ citations: Citation[] }>(`citations/${source}.json`, { citations: [] });
	const there = citations.find(({ pieces }) => {
		return pieces.length === 1 && pieces[0]?.start === start && pieces[0].end === end;
	});
	if ((there?.digest ?? null) !== before) {
		throw stale('The passage that stands there');
	}
}

function trim({ normal }: DocumentAtHand, { start, end }: NewPassage): { start: number; end: number } {
	const isSpace = (offset: number): boolean => {
		return normal.points[offset]?.trim() === '';
	};
	let [first, last] = [start, Math.min(end, normal.points.length)];
	while (first < last && isSpace(first)) {
		first++;
	}
	while (last > first && isSpace(last - 1)) {
		last--;
	}
	if (first >= last) {
		throw new AtlasError('no-passage', 'Nothing is selected.', 'Select words of the text first.');
	}
	return { start: first, end: last };
}

/**
 * A place that no gazetteer had, or that the finder did not see: the feature of it, an earlier one where it stands
 * there.
 */
function addPlace(
	records: Records,
	{ known }: DocumentAtHand,
	{ title, position: [lon, lat], kind }: NonNullable<NewPassage['place']>
): string {
	const [country = null] = [...codesAt([lon, lat])];
	return ensureFeature(records, {
		place: {
			id: 'by-hand',
			name: title,
			lat,
			lon,
			country,
			kind,
			population: null,
			score: 1,
			reasons: []
		},
		spellings: [{ text: title, isGovernment: false }],
		confidence: 1,
		language: known.about.language?.value ?? 'en',
		isByHand: true
	});
}

function addEvent(
	records: Records,
	{ label, edtf }: { label: string; edtf: string | null },
	features: readonly string[]
): string {
	const path = 'events/accepted.json';
	const all = records
		.list('events/')
		.flatMap((each) => records.read<{ events: Event[] }>(each, { events: [] }).events);
	const layers = records.list('features/').flatMap((each) =>
		records
			.read<{ features: Feature[] }>(each, { features: [] })
			.features.filter(({ id }) => features.includes(id))
			.map(() => each.replace(/^features\/|\.geojson$/gu, ''))
	);
	const known = new Set(all.map(({ id }) => id));
	const places = features.filter((id) => !known.has(id));
	const { layers: rows } = records.read<{ layers: { id: string }[] }>('layers.json', { layers: [] });
	const event: Event = {
		id: makeId(`${label} ${/\d{4}/u.exec(edtf ?? '')?.[0] ?? ''}`.trim(), known),
		label,
		kind: 'other',
		when: {
			edtf,
			certainty: 'certain',
			basis: edtf === null ? 'undated' : 'stated',
			derivation: edtf === null ? 'The passage gives no date.' : 'As the curator read it in the passage.'
		},
		status: 'reported',
		actors: [],
		places: places.map((feature) => ({ feature, role: 'site' })),
		themes: [layers[0] ?? rows[0]?.id ?? 'places'],
		background: false
	};
	const { events } = records.read<{ events: Event[] }>(path, { events: [] });
	records.write(path, { events: [...events, event] });
	return event.id;
}
