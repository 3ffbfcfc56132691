import { parseAtlas } from '../../src/atlas/load/parse.ts';
import type { Citation } from '../../src/model/records/citation.ts';
import type { Feature, Status } from '../../src/model/records/feature.ts';
import { buildSite, MAKE_SITE } from '../../src/server/build-site.ts';
import { makeSite } from '../../src/server/site/make-site.ts';
import { makeTexts } from '../bench/synthetic-atlas.ts';

/** The themes: the places of the synthetic atlas are dealt to them in turn. */
export const TILED_LAYERS = ['harbours', 'roads', 'pipes', 'borders'] as const;
const HUES = ['blue', 'vermilion', 'green', 'purple'] as const;
/** Places have these in turn: every stroke that a map draws. */
const STATUSES: readonly Status[] = [
	'existing',
	'proposed',
	'agreed',
	'under-construction',
	'stalled',
	'cancelled',
	'reported',
	'unknown'
];
const CERTAINTIES = ['certain', 'less-certain', 'uncertain'] as const;
/** Said by no passage. */
const PLAIN = new Set<Status>(['existing', 'unknown']);

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
const numberOf = (id: string): number => Number(id.split('-')[1]);
const statusOf = (id: string): Status => pick(STATUSES, numberOf(id));

/** What a passage names twice among what it supports, what plays two parts in one event and bears one name twice. */
export const TWICE = 'f-7';

const NAMES_TWICE = (['document', 'alias'] as const).map((role) => ({ text: 'Seventh', lang: 'en', role }));

function varyFeature(feature: Feature): Feature {
	const n = numberOf(feature.id);
	const { properties } = feature;
	return {
		...feature,
		properties: {
			...properties,
			...(feature.id === TWICE && { names: NAMES_TWICE }),
			status: statusOf(feature.id),
			certainty: pick(CERTAINTIES, n),
			provenance: { ...properties.provenance, basis: n % 2 === 0 ? 'traced' : 'schematic' }
		}
	};
}

/** A passage that says how far along the first of its places is. */
function claimStatus(citation: Citation): Citation {
	const subject = citation.supports[0] ?? '';
	if (subject === TWICE) {
		return { ...citation, supports: [...citation.supports, subject] };
	}
	const status = statusOf(subject);
	return PLAIN.has(status)
		? citation
		: { ...citation, claims: [{ subject, property: 'status', value: { type: 'status', status } }] };
}

interface Role {
	feature: string;
	role: string;
}

/** One place plays two parts in the event there. */
function playTwice(place: Role): Role[] {
	return place.feature === TWICE ? [place, { ...place, role: 'subject' }] : [place];
}

/** The files of a synthetic atlas of several themes, statuses and degrees of certainty. */
export function makeVariedTexts(size: number): { path: string; text: string }[] {
	const features: Feature[] = [];
	const texts: { path: string; value: unknown }[] = [];
	for (const { path, text } of makeTexts(size)) {
		const value = JSON.parse(text) as {
			features: Feature[];
			citations: Citation[];
			events: { themes: string[]; places: Role[] }[];
		};
		if (path === 'layers.json') {
			texts.push({ path, value: { layers: TILED_LAYERS.map(makeLayer) } });
		} else if (path.startsWith('features/')) {
			features.push(...value.features.map(varyFeature));
		} else if (path.startsWith('events/')) {
			const events = value.events.map((event, n) => ({
				...event,
				themes: [pick(TILED_LAYERS, n)],
				places: event.places.flatMap(playTwice)
			}));
			texts.push({ path, value: { events } });
		} else if (path.startsWith('citations/')) {
			texts.push({ path, value: { ...value, citations: value.citations.map(claimStatus) } });
		} else {
			texts.push({ path, value });
		}
	}
	const collections = TILED_LAYERS.map((layer, index) => ({
		path: `features/${layer}.geojson`,
		value: {
			type: 'FeatureCollection',
			features: features.filter(({ id }) => numberOf(id) % TILED_LAYERS.length === index)
		}
	}));
	return [...texts, ...collections].map(({ path, value }) => ({ path, text: JSON.stringify(value) }));
}

const makeLayer = (id: (typeof TILED_LAYERS)[number], index: number): object => ({
	id,
	title: `The ${id}`,
	description: 'Synthetic.',
	hue: pick(HUES, index),
	symbol: 'marker',
	shownAtFirst: index < 3
});

/** Records that a reader comes to first; pages of the others are as they are where no page was made of a record. */
const isMade = (page: string): boolean => !/^(feature|event)\/[fe]-\d\d/.test(page);

/** Builds the site of such an atlas, its map reading tiles however few its places are. */
export async function buildTiledSite(size: number, out: string): Promise<void> {
	const { atlas, issues } = parseAtlas(makeVariedTexts(size));
	if (!atlas || issues.length > 0) {
		throw new Error(`The tiled atlas does not parse: ${issues[0]?.message ?? ''}`);
	}
	await buildSite(atlas, [], out, 'tiled', {
		...MAKE_SITE,
		make: ({ pages, ...parts }) => makeSite({ ...parts, pages: { ...pages, made: pages.made.filter(isMade) } }),
		minTiled: 1
	});
}
