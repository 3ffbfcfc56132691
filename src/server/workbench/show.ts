import { ACCEPTED, listImportFormats } from '../../imports/registry.ts';
import { AtlasError } from '../../model/issue.ts';
import type { KnownDocument } from '../../model/proposals/document.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import type {
	OpenedAtlas,
	OpenedDocument,
	QueueRow,
	ShownDocument,
	ShownParagraph,
	ShownPassage,
	ShownState,
	ShownStep,
	Standing,
	Subject
} from '../../model/workbench/protocol.ts';
import { anchorOf } from '../../proposals/accept/place-kinds.ts';
import type { DocumentAtHand } from '../../proposals/accept/source-records.ts';
import { pickWork } from '../../proposals/import/describe-by-work.ts';
import { findBlocks } from '../../proposals/paragraphs.ts';
import { sliceText } from '../../text/normalise.ts';
import { toNormalRange } from '../../text/offsets.ts';
import { formatLocator } from '../../wording/locators.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { countryName } from '../../geometry/geometry.ts';
import type { Desk } from '../proposals/desk.ts';
import type { Replayed, Step } from '../../review/replay.ts';
import { reshapeFound } from '../../review/reshape.ts';

/** All the page needs at first: documents, the queue, what is decided. */
export async function openAtlas(
	desk: Desk,
	{ who, preview }: Pick<OpenedAtlas, 'who' | 'preview'>
): Promise<OpenedAtlas> {
	await desk.records.refresh();
	const { atlas } = desk.records.judged;
	const documents = await desk.store.listDocuments();
	const replayed = await desk.replay();
	const found = new Map(
		(await desk.store.listFound()).map((file) => {
			return [file.document, reshapeFound(file, replayed.reshapes.get(file.document))];
		})
	);
	const published = new Map(atlas?.sources.map((source) => [source.fingerprint.text, source.published]));
	const findPublished = ({ about, fingerprint }: KnownDocument): string | undefined => {
		return published.get(fingerprint.text) ?? pickWork(atlas?.works ?? [], about.title?.value)?.published;
	};
	const queue = documents.flatMap(({ id }) => listRows(found.get(id)));
	return {
		title: atlas?.file.title ?? 'An atlas that cannot be read',
		who,
		documents: documents.map((document) => showDocument(document, findPublished(document))),
		layers: atlas?.layers.map(({ id, title }) => ({ id, title })) ?? [],
		imports: { accept: ACCEPTED, formats: listImportFormats() },
		queue,
		faults: listFaults(desk),
		preview,
		...showStanding(replayed, replayed.states.keys())
	};
}

/** @param known when it was published as the atlas has it, whatever the document says or does not say */
function showDocument({ id, about, words }: KnownDocument, known: string | undefined): ShownDocument {
	const published = known ?? about.published?.value ?? null;
	return {
		id,
		title: about.title?.value ?? `Document ${id}`,
		published: published === null ? null : formatEdtf(published),
		needsDate: published === null,
		language: about.language?.value ?? 'en',
		words
	};
}

/**
 * The proposals of a document in the order of its text, its places first: what is said of them can be accepted only
 * then.
 */
export function listRows(found: FoundFile | null | undefined): QueueRow[] {
	if (!found) {
		return [];
	}
	const { document } = found;
	const none = {
		document,
		count: 1,
		candidate: null,
		country: null,
		sense: null
	};
	const places = found.places.map(({ id, place, confidence, mentions }): QueueRow => {
		const [first] = mentions;
		const country = place?.country ? countryName(place.country) : '';
		const where = country === '' || country === place?.name ? '' : `, ${country}`;
		return {
			id,
			document,
			kind: 'place',
			text: first?.text ?? '',
			start: first?.start ?? 0,
			count: mentions.length,
			confidence,
			value: place ? `${place.name}${where}` : 'nobody can say which',
			candidate: place?.id ?? null,
			country: place?.country ?? null,
			sense: first?.sense ?? null
		};
	});
	const row = (
		kind: QueueRow['kind'],
		value: string,
		of: FoundFile['dates'][number] | FoundFile['statuses'][number] | FoundFile['quantities'][number]
	): QueueRow => {
		const { id, text, start, confidence } = of;
		return {
			...none,
			id,
			kind,
			text,
			start,
			confidence,
			value
		};
	};
	const values = [
		...found.dates.map((each) => row('date', each.value === null ? 'a time that is not told' : each.value, each)),
		...found.quantities.map((each) => {
			const { min, max, unit } = each;
			return row('quantity', `${min === max ? min : `${min} to ${max}`} ${unit}`, each);
		}),
		...found.statuses.map((each) => row('status', `${each.isNegated ? 'not ' : ''}${each.status}`, each))
	];
	const inOrder = (rows: QueueRow[]): QueueRow[] => {
		return rows.sort((a, b) => a.start - b.start);
	};
	return [...inOrder(places), ...inOrder(values)];
}

/** A document with its text, its proposals and the passages cited so far. */
export async function openDocument(desk: Desk, id: string): Promise<OpenedDocument> {
	const found = await desk.readFound(id);
	const known = await desk.store.readDocument(id);
	if (!known) {
		throw new AtlasError(
			'no-document',
			`There is no document ${id}.`,
			'It may have been removed; reload the page.'
		);
	}
	const { places = [], dates = [], quantities = [], statuses = [] } = found ?? {};
	const proposals = {
		places,
		dates,
		quantities,
		statuses
	};
	const passages = listPassages(desk, known);
	try {
		const document = await desk.texts.read(id);
		return {
			id,
			paragraphs: listParagraphs(document),
			passages,
			...proposals,
			missing: null
		};
	} catch (cause) {
		if (!(cause instanceof AtlasError)) {
			throw cause;
		}
		return {
			id,
			paragraphs: [],
			passages,
			...proposals,
			missing: `${cause.message} ${cause.remedy}`
		};
	}
}

function listParagraphs({ text, normal, known }: DocumentAtHand): ShownParagraph[] {
	const headings = new Set(known.headings.map(({ start }) => start));
	return findBlocks(text)
		.map((block) => toNormalRange(normal, block))
		.filter(({ start, end }) => end > start)
		.map(({ start, end }) => ({
			start,
			text: sliceText(normal, start, end),
			isHeading: headings.has(start)
		}));
}

export function listPassages({ records }: Desk, known: KnownDocument): ShownPassage[] {
	const { atlas } = records.judged;
	const source = atlas?.sources.find(({ fingerprint }) => fingerprint.text === known.fingerprint.text);
	const citations = atlas?.citations.filter((citation) => citation.source === source?.id) ?? [];
	return citations.map(({ id, pieces, digest, supports, paragraphs, source: of }) => ({
		id,
		source: of,
		start: pieces[0]?.start ?? 0,
		end: pieces.at(-1)?.end ?? 0,
		digest,
		supports,
		locator: formatLocator(paragraphs)
	}));
}

/** What is wrong with the records, and with what is kept beside them, in words. */
export function listFaults({ records, store, damagedLines }: Desk): string[] {
	const lines = damagedLines.map((line) => {
		return `proposals/decisions.jsonl: Line ${line} cannot be read, so what was decided there counts as open. Bring the line back from a copy or from git.`;
	});
	const files = [...store.damaged].map((path) => {
		return `proposals/${path}: The file cannot be read and is left out. Bring it back from a copy or from git, or make it anew with “npm run atlas -- propose FOLDER”.`;
	});
	const errors = records.judged.errors.map(({ file, message, remedy }) => `${file}: ${message} ${remedy}`);
	return [...lines, ...files, ...errors];
}

/** How proposals stand, and what can be taken back and done again. */
export function showStanding({ states, done, undone }: Replayed, proposals: Iterable<string>): Standing {
	const shown: Record<string, ShownState | null> = {};
	for (const id of proposals) {
		shown[id] = states.get(id) ?? null;
	}
	return {
		states: shown,
		undo: showStep(done.at(-1)),
		redo: showStep(undone.at(-1))
	};
}

function showStep(step: Step | undefined): ShownStep | null {
	return step
		? {
				id: step.id,
				told: step.told,
				proposal: step.proposals[0] ?? null,
				count: step.proposals.length
			}
		: null;
}

/** What a claim may be about. */
export function listSubjects({ records }: Desk): Subject[] {
	const { atlas } = records.judged;
	const features = (atlas?.features ?? []).map((feature): Subject => {
		const { id, geometry, properties, layer } = feature;
		return {
			id,
			title: properties.title,
			as: 'feature',
			names: properties.names.map(({ text }) => text),
			position: geometry?.type === 'Point' ? [...geometry.coordinates] : null,
			anchor: copyOf(anchorOf(feature)),
			countries: properties.countries,
			layer
		};
	});
	const events = (atlas?.events ?? []).map(({ id, label, themes }): Subject => {
		const layer = themes[0] ?? '';
		return {
			id,
			title: label,
			as: 'event',
			names: [],
			position: null,
			anchor: null,
			countries: [],
			layer
		};
	});
	return [...features, ...events];
}

const copyOf = (position: readonly [number, number] | null): [number, number] | null => {
	return position && [position[0], position[1]];
};
