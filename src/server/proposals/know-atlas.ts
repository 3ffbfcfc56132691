import type { Atlas } from '../../atlas/load/atlas.ts';
import type { Decision } from '../../model/proposals/decision.ts';
import type { PlaceKind } from '../../model/proposals/mention.ts';
import type { Feature } from '../../model/records/feature.ts';
import { anchorOf, kindOfFeature } from '../../proposals/accept/place-kinds.ts';
import { replayJournal } from '../../review/replay.ts';
import type { AtlasKnowledge, EarlierDecision } from '../../proposals/knowledge.ts';

/** Digits of a document's id, with which ids of its proposals begin. */
const ID_LENGTH = 10;

/** What finding takes from an atlas: its features with their names, and what was decided in each document. */
export function knowAtlas(atlas: Atlas | null, decisions: readonly Decision[]): AtlasKnowledge {
	return {
		features: (atlas?.features ?? []).flatMap(knowFeature),
		decisions: listEarlier(decisions)
	};
}

function knowFeature(feature: Feature): AtlasKnowledge['features'] {
	const position = anchorOf(feature);
	if (!position) {
		return [];
	}
	const { title, kind, countries, names } = feature.properties;
	const placeKind: PlaceKind = kindOfFeature(kind);
	return [
		{
			place: {
				id: `atlas:${feature.id}`,
				name: title,
				lat: position[1],
				lon: position[0],
				country: countries[0] ?? null,
				kind: placeKind,
				population: null
			},
			names: names.map(({ text, role }) => ({
				text,
				isGovernment: role === 'government'
			}))
		}
	];
}

/** The last decision on each proposal that is about a name, by document. */
function listEarlier(decisions: readonly Decision[]): Record<string, EarlierDecision[]> {
	const byDocument: Record<string, EarlierDecision[]> = {};
	for (const [id, { name }] of replayJournal(decisions).decisions) {
		if (name) {
			(byDocument[id.slice(0, ID_LENGTH)] ??= []).push(name);
		}
	}
	return byDocument;
}
