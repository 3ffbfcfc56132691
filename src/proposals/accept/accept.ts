import { AtlasError } from '../../model/issue.ts';
import type { AcceptOptions } from '../../model/proposals/decision.ts';
import type { FoundFile, PlaceProposal } from '../../model/proposals/proposals.ts';
import type { Claim } from '../../model/records/claim.ts';
import type { Event } from '../../model/records/event.ts';
import type { Feature, Status } from '../../model/records/feature.ts';
import type { Source } from '../../model/records/source.ts';
import { findNoClaim } from '../../review/no-claim.ts';
import { findWork } from '../import/describe-by-work.ts';
import { ensureFeature } from './feature-records.ts';
import { makeId } from './make-id.ts';
import type { Records } from './records.ts';
import { findSentence } from './sentences.ts';
import { ensureCitation, ensureSource, findCitation, type DocumentAtHand } from './source-records.ts';

type Value = FoundFile['dates'][number] | FoundFile['quantities'][number] | FoundFile['statuses'][number];
/** Where no claim follows from what is said. */
const NO_CLAIM = 'Leave it out, or cite its sentence and say in your own words what is the case.';

/**
 * Puts an accepted proposal into the records; says in a sentence what it became. Done twice it changes nothing more.
 */
export function acceptProposal(
	records: Records,
	document: DocumentAtHand,
	found: FoundFile,
	id: string,
	options: AcceptOptions
): string {
	const place = found.places.find((proposal) => proposal.id === id);
	const values: readonly Value[] = [...found.dates, ...found.quantities, ...found.statuses];
	const value = values.find((proposal) => proposal.id === id);
	if (!place && !value) {
		throw new AtlasError(
			'no-proposal',
			`There is no proposal ${id}.`,
			'"npm run atlas -- status DOCUMENT" lists them.'
		);
	}
	const source = ensureSource(records, document, () => publishedOf(records, document, options));
	return place
		? acceptPlace(records, document, place, source, options)
		: acceptValue(records, document, value as Value, source, options);
}

/** When a document was published; throws where neither it nor the curator nor the bibliography says so. */
export function publishedOf(records: Records, { known }: DocumentAtHand, { published }: AcceptOptions): string {
	const day = published ?? known.about.published?.value ?? findWork(records, known.about.title?.value)?.published;
	if (day === undefined) {
		throw new AtlasError(
			'no-date',
			`The document ${known.id} does not say when it was published.`,
			'Say so once, as in "--published 2019-03-17", or "--published 2019" where only the year is known.'
		);
	}
	return day;
}

function acceptPlace(
	records: Records,
	document: DocumentAtHand,
	proposal: PlaceProposal,
	source: string,
	{ candidate, layer }: AcceptOptions
): string {
	const all = [...(proposal.place ? [proposal.place] : []), ...proposal.others];
	const place = candidate === undefined ? proposal.place : all.find(({ id }) => id === candidate);
	if (!place) {
		const known = all.map(({ id, name, country }) => `${id} (${name}, ${country ?? 'no country'})`).join(', ');
		throw new AtlasError(
			'no-candidate',
			`Which place is meant by ${proposal.mentions[0]?.text ?? proposal.id}?`,
			known === '' ? 'The gazetteer has none; add the feature by hand.' : `Say so with --candidate: ${known}.`
		);
	}
	const spellings = new Map(
		proposal.mentions.map(({ text, sense }) => [text, { text, isGovernment: sense === 'government' }])
	);
	const feature = ensureFeature(records, {
		place,
		spellings: [...spellings.values()],
		confidence: candidate === undefined ? proposal.confidence : 1,
		language: document.known.about.language?.value ?? 'en',
		layer
	});
	const cited = new Set(
		proposal.mentions.flatMap(
			(mention) =>
				ensureCitation(records, document, {
					source,
					within: mention,
					supports: [feature],
					digest: `The passage names ${place.name}.`
				})?.id ?? []
		)
	);
	if (cited.size === 0) {
		throw new AtlasError('no-passage', `No passage names ${place.name}.`, 'Cite it by hand; see geo/README.md.');
	}
	return `${feature}: ${place.name}, cited in ${cited.size} ${cited.size === 1 ? 'passage' : 'passages'} of ${source}`;
}

function acceptValue(
	records: Records,
	document: DocumentAtHand,
	value: Value,
	source: string,
	options: AcceptOptions
): string {
	const named = findSubject(records, document, value, source);
	if ('value' in value && options.label !== undefined) {
		const event = { ...options, label: options.label };
		return acceptEvent(records, document, value, source, event, options.subject ?? named);
	}
	// A sentence that names a place need not say this of it: nobody but the person who reads it knows.
	const { subject } = options;
	if (subject === undefined) {
		throw new AtlasError(
			'no-subject',
			`Of what is “${value.text}” said?`,
			`Name the feature with "--subject ID"${named === null ? '' : `; the sentence names ${named}`}.`
		);
	}
	const claim = buildClaim(subject, value);
	const citation = ensureCitation(records, document, {
		source,
		within: value,
		supports: [subject],
		claims: [claim],
		digest: `The passage tells of ${subject}.`
	});
	if (!citation) {
		throw new AtlasError(
			'no-passage',
			`“${value.text}” stands in no paragraph.`,
			'Cite it by hand; see geo/README.md.'
		);
	}
	return `${citation.id}: a claim on the ${claim.property} of ${subject}`;
}

/** A feature that the citation of the same sentence supports; the last one accepted where there are several. */
function findSubject(records: Records, { normal }: DocumentAtHand, value: Value, source: string): string | null {
	const record = records.read<Source | null>(`sources/${source}.json`, null);
	const paragraph = record?.paragraphs.find(({ ranges }) =>
		ranges.some(({ start, end }) => value.start >= start && value.end <= end)
	);
	const range = paragraph?.ranges.find(({ start, end }) => value.start >= start && value.end <= end);
	if (!record || !paragraph || !range) {
		return null;
	}
	const { citations } = records.read<{ citations: Parameters<typeof findCitation>[0] }>(`citations/${source}.json`, {
		citations: []
	});
	const sentence = findSentence(normal, range, value, record.csl.language);
	const citation = findCitation(citations, paragraph.id, sentence, value);
	const features = listFeatureIds(records);
	return citation?.supports.findLast((id) => features.has(id)) ?? null;
}

function listFeatureIds(records: Records): Map<string, string> {
	const layers = new Map<string, string>();
	for (const path of records.list('features/')) {
		const { features } = records.read<{ features: Feature[] }>(path, { features: [] });
		features.forEach(({ id }) => layers.set(id, path.replace(/^features\/|\.geojson$/gu, '')));
	}
	return layers;
}

const PROPERTIES: Readonly<Record<string, Claim['property']>> = {
	length: 'length',
	money: 'cost',
	share: 'share',
	power: 'capacity',
	energy: 'capacity',
	volume: 'capacity',
	mass: 'capacity',
	jobs: 'count',
	count: 'count',
	people: 'count'
};

function buildClaim(subject: string, value: Value): Claim {
	if ('unit' in value) {
		const property = value.unit === 'soldiers' ? 'personnel' : (PROPERTIES[value.kind] ?? 'other');
		const isRange = value.min !== value.max;
		return {
			subject,
			property,
			value: {
				type: 'quantity',
				amount: value.min,
				...(isRange ? { upTo: value.max } : {}),
				unit: value.unit,
				bound: isRange ? 'between' : boundOf(value.text)
			}
		};
	}
	if ('status' in value) {
		return buildStatus(subject, value);
	}
	if (value.value === null || findNoClaim(value) !== null) {
		throw new AtlasError('no-value', `“${value.text}” is no day or year by itself.`, NO_CLAIM);
	}
	return {
		subject,
		property: 'date',
		value: { type: 'date', edtf: value.value, words: value.text }
	};
}

function buildStatus(subject: string, said: FoundFile['statuses'][number]): Claim {
	if (findNoClaim(said) !== null) {
		throw new AtlasError('denied', `“${said.text}” is denied where it stands.`, NO_CLAIM);
	}
	return {
		subject,
		property: 'status',
		value: { type: 'status', status: said.status as Status }
	};
}

type Bound = Extract<Claim['value'], { type: 'quantity' }>['bound'];
const BOUNDS: readonly [Bound, RegExp][] = [
	['about', /^(?:about|around|some|approximately|nearly|almost|roughly|an estimated)\b/iu],
	['more-than', /^(?:more than|over)\b/iu],
	['at-least', /^at least\b/iu],
	['at-most', /^(?:at most|up to)\b/iu],
	['less-than', /^(?:less than|under|fewer than)\b/iu]
];
function boundOf(text: string): Bound {
	return BOUNDS.find(([, test]) => test.test(text))?.[0] ?? 'exactly';
}

function acceptEvent(
	records: Records,
	document: DocumentAtHand,
	date: FoundFile['dates'][number],
	source: string,
	{ label, layer }: AcceptOptions & { label: string },
	subject: string | null
): string {
	const path = 'events/accepted.json';
	const { events } = records.read<{ events: Event[] }>(path, { events: [] });
	const before = events.find((event) => event.label === label && event.when.edtf === date.value);
	const all = records
		.list('events/')
		.flatMap((each) => records.read<{ events: Event[] }>(each, { events: [] }).events);
	const event = before ?? buildEvent(records, date, label, layer, subject, new Set(all.map(({ id }) => id)));
	if (!before) {
		records.write(path, { events: [...events, event] });
	}
	const citation = ensureCitation(records, document, {
		source,
		within: date,
		supports: [event.id, ...(subject === null ? [] : [subject])],
		digest: `The passage tells of ${event.id}.`
	});
	if (!citation) {
		throw new AtlasError(
			'no-passage',
			`“${date.text}” stands in no paragraph.`,
			'Cite it by hand; see geo/README.md.'
		);
	}
	return `${event.id}: an event, cited in ${source}`;
}

function buildEvent(
	records: Records,
	date: FoundFile['dates'][number],
	label: string,
	layer: string | undefined,
	subject: string | null,
	taken: ReadonlySet<string>
): Event {
	const { layers } = records.read<{ layers: { id: string }[] }>('layers.json', { layers: [] });
	const isTime = date.kind === 'date' || date.kind === 'range';
	const edtf = isTime ? date.value : null;
	const isStated = date.reasons.every((reason) => !/of the document/u.test(reason));
	const theme =
		layer ?? (subject === null ? undefined : listFeatureIds(records).get(subject)) ?? layers[0]?.id ?? 'places';
	return {
		id: makeId(`${label} ${/\d{4}/u.exec(edtf ?? '')?.[0] ?? ''}`.trim(), taken),
		label,
		kind: 'other',
		when: {
			edtf,
			certainty: isStated ? 'certain' : 'less-certain',
			basis: edtf === null ? 'undated' : isStated ? 'stated' : 'derived',
			derivation: `From “${date.text}”: ${date.reasons[0] ?? 'as it stands there'}.`
		},
		status: 'reported',
		actors: [],
		places: subject === null ? [] : [{ feature: subject, role: 'site' }],
		themes: [theme],
		background: false
	};
}
