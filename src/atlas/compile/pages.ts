import type {
	CompiledClaim,
	DisagreementPage,
	CompiledDisagreement,
	EventPage,
	FeatureLink,
	FeaturePage,
	LayerMeta,
	LayerPage,
	PassageGroup,
	CompiledPassage
} from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import { withoutOrigin, type Atlas } from '../load/atlas.ts';
import { formatDistance } from '../../geometry/distance.ts';
import { boundsOf, countryName, measure } from '../../geometry/geometry.ts';
import { distinctBy } from '../../model/distinct.ts';
import { findTopic } from '../claims/propose.ts';
import { keyOfPlace, sortEvents, type Lookup } from './lookup.ts';
import { listRelatedEvents } from './related-events.ts';
import { MAX_NEAR } from './near-places.ts';
import type { Neighbours } from './neighbours.ts';
import { compileLater } from './later.ts';
import { buildParts } from './matrix.ts';
import { formatLocator } from '../../wording/locators.ts';
import { findSurveyed } from './survey.ts';
import { countTogether } from './together.ts';
import { formatClaimValue } from '../../wording/claims.ts';
import { formatEdtf } from '../../time/edtf.ts';
import {
	EVENT_STATUS_WORDS,
	STATUS_WORDS,
	formatAccuracy,
	formatBasis,
	formatFeatureKind,
	formatPresence
} from '../../wording/words.ts';

type AtlasFeature = Atlas['features'][number];
type AtlasCitation = Atlas['citations'][number];

export const defined = <T>(item: T | undefined): item is T => {
	return item !== undefined;
};

export function linkTo(lookup: Lookup, id: Id): FeatureLink | undefined {
	return lookup.featureLinks.get(id);
}

/**
 * A passage as pages show it: joined with what it supports. Made anew for each page: to hold all of them costs more
 * than that.
 */
export function buildPassage(lookup: Lookup, citation: AtlasCitation): CompiledPassage {
	const supports = [...new Set(citation.supports)];
	return {
		id: citation.id,
		source: citation.source,
		paragraphs: citation.paragraphs,
		locator: formatLocator(citation.paragraphs),
		words: citation.anchor.words,
		digest: citation.digest,
		claims: citation.claims.map((claim) => buildClaim(lookup, claim, citation)),
		features: supports.map((id) => linkTo(lookup, id)).filter(defined),
		events: supports
			.map((id) => lookup.eventRefs.get(id))
			.filter(defined)
			.map(({ id, label }) => ({ id, label }))
	};
}

function buildClaim(lookup: Lookup, claim: AtlasCitation['claims'][number], citation: AtlasCitation): CompiledClaim {
	const feature = lookup.featureRefs.get(claim.subject);
	const event = lookup.eventRefs.get(claim.subject);
	const words = formatClaimValue(claim, event !== undefined, formatEdtf);
	const topic = findTopic(claim);
	const { disputes = [], values = [] } = lookup.topicsOf.get(claim.subject)?.find(({ id }) => id === topic) ?? {};
	const others =
		disputes.length === 0
			? []
			: values.filter((value) => value.words !== words && value.passage.id !== citation.id);
	return {
		...claim,
		words,
		subjectTitle: feature?.title ?? event?.label ?? claim.subject,
		href: feature ? `feature/${claim.subject}/` : `event/${claim.subject}/`,
		topic,
		disputes,
		others: others.map((value) => ({
			words: value.words,
			source: value.passage.source.short,
			from: value.passage.source.id
		}))
	};
}

/** Passages grouped by source; they come in order of publication and of the text, and stay so. */
export function groupPassages(lookup: Lookup, citations: readonly AtlasCitation[]): PassageGroup[] {
	const groups = new Map<Id, PassageGroup>();
	for (const citation of citations) {
		const source = lookup.sourceRefs.get(citation.source);
		if (!source) {
			continue;
		}
		const group = groups.get(source.id) ?? { source, passages: [] };
		group.passages.push(buildPassage(lookup, citation));
		groups.set(source.id, group);
	}
	return [...groups.values()];
}

export function buildFeaturePage(lookup: Lookup, feature: AtlasFeature, neighbours: Neighbours): FeaturePage {
	const { layer: layerId, ...rest } = withoutOrigin(feature) as Omit<AtlasFeature, 'origin'>;
	const layer = lookup.layers.get(layerId);
	const ref = lookup.featureRefs.get(feature.id);
	if (!layer || !ref) {
		throw new Error(`The feature "${feature.id}" stands in no layer; run the checks before compiling.`);
	}
	const { properties } = feature;
	const citations = lookup.passagesOf.get(feature.id) ?? [];
	const events = (lookup.eventsAt.get(feature.id) ?? []).flatMap(({ id, role }) => {
		const event = lookup.eventRefs.get(id);
		return event ? [{ event, role }] : [];
	});
	return {
		feature: {
			...rest,
			geometry: feature.geometry?.type === 'Point' ? feature.geometry : null
		},
		layer: withoutOrigin(layer),
		ref,
		words: {
			kind: formatFeatureKind(properties.kind),
			status: STATUS_WORDS[properties.status],
			presence: formatPresence(properties),
			basis: formatBasis(properties.provenance.basis, feature.geometry?.type ?? null),
			accuracy: formatAccuracy(properties.provenance.accuracyKm),
			where: properties.countries.map(countryName).join(', ')
		},
		measured: {
			...measure(feature.geometry),
			...listProvinces(lookup, feature)
		},
		bounds: boundsOf(feature.geometry),
		events: sortEvents(events, (item) => item.event),
		groups: groupPassages(lookup, citations),
		related: distinctBy(properties.relations, ({ to, as }) => `${as} ${to}`).flatMap(({ to, as }) => {
			const other = linkTo(lookup, to);
			return other ? [{ as, feature: other }] : [];
		}),
		near: listNear(lookup, feature, neighbours),
		history: buildHistory(lookup, feature.id, citations),
		disagreements: lookup.disagreementsOf.get(feature.id) ?? [],
		later: compileLater({ later: lookup.laterOf.get(feature.id) ?? [] }, feature.id, STATUS_WORDS),
		topics: lookup.topicsOf.get(feature.id) ?? [],
		parts: buildParts(lookup, feature.id),
		coMentioned: countCoMentions(lookup, feature.id, citations)
	};
}

function listProvinces({ atlas }: Lookup, feature: AtlasFeature): Pick<FeaturePage['measured'], 'provinces'> {
	const provinces =
		findSurveyed(atlas, feature)?.provinces.map(({ name, km }) => ({
			name,
			km
		})) ?? [];
	return provinces.length > 0 ? { provinces } : {};
}

function listNear(lookup: Lookup, feature: AtlasFeature, neighbours: Neighbours): FeaturePage['near'] {
	return neighbours.find(feature.id, MAX_NEAR).flatMap((nearest) => {
		const link = linkTo(lookup, nearest.id);
		const other = lookup.features.get(nearest.id);
		if (!link || !other) {
			return [];
		}
		const accuracyKm = feature.properties.provenance.accuracyKm + other.properties.provenance.accuracyKm;
		return [
			{
				feature: link,
				km: Math.round(nearest.km * 10) / 10,
				words: formatDistance(nearest, accuracyKm)
			}
		];
	});
}

/**
 * What each passage says of the feature's own status, or of a part or use of it, which is then named: a port is there,
 * its use proposed.
 */
function buildHistory(lookup: Lookup, self: Id, citations: readonly AtlasCitation[]): FeaturePage['history'] {
	return citations.flatMap((citation) =>
		citation.claims.flatMap((claim) => {
			const source = lookup.sourceRefs.get(citation.source);
			if (claim.subject !== self || claim.value.type !== 'status' || !source) {
				return [];
			}
			const { status } = claim.value;
			const passage = {
				id: citation.id,
				source,
				locator: formatLocator(citation.paragraphs),
				digest: citation.digest
			};
			const said = formatClaimValue(claim, false, formatEdtf);
			const words = claim.of === undefined ? said : `${claim.of}: ${said}`;
			return [
				{
					status,
					words,
					attributedTo: claim.attributedTo ?? null,
					passage
				}
			];
		})
	);
}

const MAX_CO_MENTIONED = 12;

function countCoMentions(lookup: Lookup, self: Id, citations: readonly AtlasCitation[]): FeaturePage['coMentioned'] {
	return countTogether(lookup, self, citations)
		.slice(0, MAX_CO_MENTIONED)
		.flatMap(({ id, passages }) => {
			const feature = linkTo(lookup, id);
			return feature ? [{ feature, passages }] : [];
		});
}

export function buildEventPage(lookup: Lookup, event: Atlas['events'][number]): EventPage {
	const ref = lookup.eventRefs.get(event.id);
	if (!ref) {
		throw new Error(`The event "${event.id}" is not in the lookup.`);
	}
	return {
		event: withoutOrigin(event) as EventPage['event'],
		ref,
		words: {
			kind: formatFeatureKind(event.kind),
			status: EVENT_STATUS_WORDS[event.status]
		},
		places: distinctBy(event.places, keyOfPlace).flatMap(({ feature, role }) => {
			const link = linkTo(lookup, feature);
			return link ? [{ role, feature: link }] : [];
		}),
		related: listRelatedEvents(lookup, event),
		disagreements: lookup.disagreementsOf.get(event.id) ?? [],
		later: compileLater({ later: lookup.laterOf.get(event.id) ?? [] }, event.id, EVENT_STATUS_WORDS),
		topics: lookup.topicsOf.get(event.id) ?? [],
		groups: groupPassages(lookup, lookup.passagesOf.get(event.id) ?? [])
	};
}

export function buildDisagreementPage(
	lookup: Lookup,
	item: CompiledDisagreement,
	citations: ReadonlyMap<Id, AtlasCitation>
): DisagreementPage {
	const sides = item.sides.map((side) =>
		side.passages.flatMap(({ id }) => {
			const citation = citations.get(id);
			return citation ? [buildPassage(lookup, citation)] : [];
		})
	);
	return { item, sides };
}

export function buildLayerPage(lookup: Lookup, layer: LayerMeta): LayerPage {
	const features = [...lookup.featureRefs.values()]
		.filter((ref) => ref.layer === layer.id)
		.sort((a, b) => b.prominence - a.prominence || b.passages - a.passages);
	const events = [...lookup.eventRefs.values()].filter((ref) => ref.themes.includes(layer.id));
	return {
		layer,
		features,
		events: sortEvents(events, (ref) => ref)
	};
}
