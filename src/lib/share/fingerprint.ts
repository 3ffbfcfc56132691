import type { EventPage, FeaturePage, LayerPage, PassageGroup, SourcePage } from '../../model/compiled/pages.ts';

/** What of a page a link remembers, in the order in which it writes it. */
export const PARTS = ['words', 'position', 'passages', 'events'] as const;
export type Part = (typeof PARTS)[number];

/** Characters of an address that stand for one part: 18 bits, so that one change in 262,144 goes unnoticed. */
const WIDTH = 3;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

/** Only what readers see, and no more than that: a new build of the same records shall give the same. */
type Contents = Record<Part, unknown>;

/** Pages that a link can be held against. */
export type KnownPage = FeaturePage | EventPage | SourcePage | LayerPage;

/** The parts of a page, each as three characters; `null` for a page of another kind. */
export function formatFingerprint(page: unknown): string | null {
	const contents = readContents(page);
	return contents && PARTS.map((part) => shorten(JSON.stringify(contents[part]))).join('');
}

/** Parts that differ between two fingerprints. */
export function findChangedParts(before: string, now: string): Part[] {
	return PARTS.filter((_, index) => {
		const [start, end] = [index * WIDTH, (index + 1) * WIDTH];
		return before.slice(start, end) !== now.slice(start, end);
	});
}

function readContents(page: unknown): Contents | null {
	if (typeof page !== 'object' || page === null) {
		return null;
	}
	const known = page as KnownPage;
	if ('feature' in known) {
		return readFeature(known);
	}
	if ('event' in known) {
		return readEvent(known);
	}
	if ('paragraphs' in known) {
		return readSource(known);
	}
	return 'layer' in known ? readLayer(known) : null;
}

function readFeature({ feature, ref, groups, events }: FeaturePage): Contents {
	const { title, description, names } = feature.properties;
	return {
		words: [title, description, ref.kind, ref.status, ref.presence, names.map(({ text }) => text)],
		position: feature.geometry,
		passages: groups.flatMap(readGroup),
		events: events.map(({ event }) => [event.id, event.label, event.when.edtf])
	};
}

function readEvent({ event, ref, places, groups, related }: EventPage): Contents {
	return {
		words: [event.label, event.description ?? '', ref.kind, ref.status, event.when.edtf],
		position: places.map(({ feature, role }) => [feature.id, role]),
		passages: groups.flatMap(readGroup),
		events: related.map(({ event: other }) => other.id)
	};
}

function readSource({ reference, paragraphs, features, events }: SourcePage): Contents {
	return {
		words: [reference, paragraphs.map(({ runs }) => runs.map(({ text }) => text))],
		position: features.map(({ id }) => id),
		passages: paragraphs.map(({ passages }) => passages.map(readPassage)),
		events: events.map(({ id }) => id)
	};
}

function readLayer({ layer, features, events }: LayerPage): Contents {
	return {
		words: [layer.title, layer.description],
		position: features.map(({ id, title, status }) => [id, title, status]),
		passages: features.map(({ passages }) => passages),
		events: events.map(({ id, label, when }) => [id, label, when.edtf])
	};
}

const readGroup = ({ passages }: PassageGroup): unknown[] => {
	return passages.map(readPassage);
};

const readPassage = ({ id, digest, claims }: PassageGroup['passages'][number]): unknown[] => {
	return [id, digest, claims.map(({ words }) => words)];
};

/** FNV-1a over UTF-16 units, its 32 bits folded to 18. */
function shorten(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	}
	const folded = (hash ^ (hash >>> (WIDTH * BITS))) >>> 0;
	return Array.from({ length: WIDTH }, (_, index) => DIGITS[(folded >>> (index * BITS)) & 63]).join('');
}
