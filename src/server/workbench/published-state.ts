import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutOrigin, type Atlas } from '../../atlas/load/atlas.ts';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { PublishedStateSchema, type PublishedRecord, type PublishedState } from '../../model/workbench/published.ts';
import { anchorOf } from '../../proposals/accept/place-kinds.ts';
import { hashText } from '../../text/fingerprint.ts';
import type { Changes } from '../../model/workbench/changes.ts';
import { listDifferences, tellDifferences } from '../../review/tell-differences.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { formatClaimValue, formatTopic } from '../../wording/claims.ts';
import { formatJson, writeWhole } from '../write-json.ts';

const FILE = join('proposals', 'published.json');
const HASH_DIGITS = 16;
const MAX_TITLE = 60;

const hash = (record: Parameters<typeof withoutOrigin>[0]): string => {
	return hashText(JSON.stringify(withoutOrigin(record))).slice(0, HASH_DIGITS);
};

/** The records of an atlas as they are published now. */
export function listPublished({ features, events, sources, citations }: Atlas): PublishedRecord[] {
	const isEvent = new Set(events.map(({ id }) => id));
	return [
		...features.map((feature): PublishedRecord => {
			const { id, properties } = feature;
			const anchor = anchorOf(feature);
			return {
				kind: 'place',
				id,
				title: properties.title,
				hash: hash(feature),
				...(anchor ? { position: [anchor[0], anchor[1]] } : {})
			};
		}),
		...events.map((event): PublishedRecord => {
			return {
				kind: 'event',
				id: event.id,
				title: event.label,
				hash: hash(event)
			};
		}),
		...sources.map((source): PublishedRecord => {
			return {
				kind: 'document',
				id: source.id,
				title: source.csl.title,
				hash: hash(source)
			};
		}),
		...citations.map((citation): PublishedRecord => {
			const { id, source, digest } = citation;
			return {
				kind: 'passage',
				id,
				title: digest.slice(0, MAX_TITLE),
				hash: hash(citation),
				source
			};
		}),
		...citations.flatMap(({ id, source, claims }) => {
			return claims.map((claim): PublishedRecord => {
				const digits = hashText(JSON.stringify(claim)).slice(0, HASH_DIGITS);
				const title = `${formatTopic(claim)} of ${claim.subject}: ${formatClaimValue(claim, isEvent.has(claim.subject), formatEdtf)}`;
				// A claim has no id of its own: said otherwise, it is another.
				return {
					kind: 'claim',
					id: `${id}/${digits}`,
					title: title.slice(0, MAX_TITLE),
					hash: digits,
					source
				};
			});
		})
	];
}

/** What was published last; `null` before the first time, or where the file cannot be used. */
export async function readPublished(folder: string): Promise<PublishedState | null> {
	const text = await readFile(join(folder, FILE), 'utf8').catch(() => null);
	const parsed = text === null ? null : parseJson(text);
	return parsed && 'value' in parsed ? (PublishedStateSchema.safeParse(parsed.value).data ?? null) : null;
}

export async function writePublished(folder: string, state: PublishedState): Promise<void> {
	await writeWhole(join(folder, FILE), formatJson(state));
}

/** What differs between what was published last and the atlas as it stands. */
export async function findChanges(folder: string, atlas: Atlas): Promise<Changes> {
	const before = await readPublished(folder);
	const now = listPublished(atlas);
	if (!before) {
		return {
			since: null,
			told: [],
			records: []
		};
	}
	// Of what was published before claims were kept, nobody can say which are new.
	const after = before.hasClaims ? now : now.filter(({ kind }) => kind !== 'claim');
	return {
		since: before.when,
		told: tellDifferences(before.records, after),
		records: listDifferences(before.records, after)
	};
}
