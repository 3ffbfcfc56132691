import type { Id } from '../../model/common.ts';
import type { AnswerRow } from '../../model/compiled/question.ts';
import type { QuestionPart } from '../../model/records/question.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { formatClaimValue, formatTopic } from '../../wording/claims.ts';
import { CERTAINTY_WORDS, STATUS_WORDS, formatFeatureKind, formatNumber } from '../../wording/words.ts';
import { linkTo } from '../compile/pages.ts';
import type { Lookup } from '../compile/lookup.ts';
import type { Atlas } from '../load/atlas.ts';
import { findPassages, isOneOf } from './evidence.ts';
import { measureCrossing, measureReach } from './reach.ts';

type FeaturesPart = Extract<QuestionPart, { show: 'features' }>;
type AtlasFeature = Atlas['features'][number];

/**
 * Features that meet every filter, and those of which a document itself claims what is asked, however they are drawn.
 */
export function answerFeatures(lookup: Lookup, part: FeaturesPart): AnswerRow[] {
	return lookup.atlas.features
		.flatMap((feature): AnswerRow[] => {
			const drawn = meetsFilters(feature, part) ? findDrawnFacts(lookup, feature, part) : null;
			const claimed = findClaimedFacts(lookup, feature, part);
			return drawn === null && claimed.length === 0
				? []
				: [buildRow(lookup, feature, part, [...(drawn ?? []), ...claimed])];
		})
		.sort((a, b) => b.passages.length - a.passages.length || (a.id < b.id ? -1 : 1));
}

function buildRow(lookup: Lookup, feature: AtlasFeature, part: FeaturesPart, facts: readonly string[]): AnswerRow {
	const { title, kind, status, inference } = feature.properties;
	const inferred = inference ? [`inferred (${CERTAINTY_WORDS[inference.confidence]}): ${inference.reason}`] : [];
	return {
		id: feature.id,
		title,
		href: `feature/${feature.id}/`,
		feature: linkTo(lookup, feature.id) ?? null,
		facts: [formatFeatureKind(kind), STATUS_WORDS[status], ...facts, ...inferred],
		disputed: lookup.featureRefs.get(feature.id)?.disputedStatus ?? null,
		passages: findPassages(lookup, feature.id, part.evidence)
	};
}

function meetsFilters({ layer, properties: { kind, status, presence } }: AtlasFeature, part: FeaturesPart): boolean {
	return (
		isOneOf(part.layers, layer) &&
		isOneOf(part.kinds, kind) &&
		isOneOf(part.statuses, status) &&
		isOneOf(part.presence && [part.presence], presence)
	);
}

/** What its drawing says to the question; `null` where it misses a country or is too far. */
function findDrawnFacts(lookup: Lookup, feature: AtlasFeature, part: FeaturesPart): string[] | null {
	const crossing = part.crosses && measureCrossing(feature.geometry, part.crosses);
	if (crossing === null) {
		return null;
	}
	const crossed = (crossing?.inCountry ?? []).map(
		({ country, km }) =>
			`${formatNumber(km)} of ${formatNumber(crossing?.lengthKm ?? km)} km in ${country}, as drawn`
	);
	if (!part.reaches) {
		return crossed;
	}
	const { feature: target, withinKm } = part.reaches;
	const area = lookup.features.get(target)?.geometry ?? null;
	const km = feature.id === target ? null : measureReach(feature.geometry, area, withinKm);
	if (km === null) {
		return null;
	}
	return [...crossed, km < 1 ? 'drawn to its shore' : `drawn to within ${formatNumber(km)} km of it`];
}

/** Claims of documents about a feature that answer by themselves; none where the part asks for none. */
function findClaimedFacts(lookup: Lookup, feature: AtlasFeature, part: FeaturesPart): string[] {
	const { claimed, crosses = [] } = part;
	const isInCountries = crosses.every((country) => feature.properties.countries.includes(country));
	if (!claimed || feature.id === claimed.of || !isInCountries) {
		return [];
	}
	const wanted = [...(claimed.words ?? []), ...listNames(lookup, claimed.of)].map((word) => word.toLowerCase());
	const facts = (lookup.passagesOf.get(feature.id) ?? []).flatMap((citation) =>
		citation.claims
			.filter(({ subject, property }) => subject === feature.id && claimed.properties.includes(property))
			.map((claim) => `${formatTopic(claim)}: ${formatClaimValue(claim, false, formatEdtf)}`)
			.filter((said) => wanted.some((word) => hasWord(said.toLowerCase(), word)))
	);
	return [...new Set(facts)].map((said) => `claimed ${said}`);
}

function listNames(lookup: Lookup, id: Id | undefined): string[] {
	const feature = id === undefined ? undefined : lookup.features.get(id);
	return feature ? [feature.properties.title, ...feature.properties.names.map((name) => name.text)] : [];
}

/** Whether a word or a name stands in a text, not merely inside another word. */
function hasWord(text: string, word: string): boolean {
	const isLetter = (point: string | undefined): boolean => {
		return point !== undefined && /[\p{L}\p{M}\p{N}]/u.test(point);
	};
	for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
		if (!isLetter(text[from - 1]) && !isLetter(text[from + word.length])) {
			return true;
		}
	}
	return false;
}
