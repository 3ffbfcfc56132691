import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutOrigin, type Atlas } from '../../atlas/load/atlas.ts';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { PublishedStateSchema, type PublishedRecord, type PublishedState } from '../../model/workbench/published.ts';
import { hashText } from '../../text/fingerprint.ts';
import { formatJson, writeWhole } from '../write-json.ts';

const FILE = join('proposals', 'published.json');
const HASH_DIGITS = 16;

const hash = (record: Parameters<typeof withoutOrigin>[0]): string => {
	return hashText(JSON.stringify(withoutOrigin(record))).slice(0, HASH_DIGITS);
};

/** The records of an atlas as they are published now. */
export function listPublished({ features, events, sources, citations }: Atlas): PublishedRecord[] {
	return [
		...features.map((feature): PublishedRecord => {
			const { id, geometry, properties } = feature;
			const position =
				geometry?.type === 'Point' ? { position: [...geometry.coordinates] as [number, number] } : {};
			return { kind: 'place', id, title: properties.title, hash: hash(feature), ...position };
		}),
		...events.map((event): PublishedRecord => {
			return { kind: 'event', id: event.id, title: event.label, hash: hash(event) };
		}),
		...sources.map((source): PublishedRecord => {
			return { kind: 'document', id: source.id, title: source.csl.title, hash: hash(source) };
		}),
		...citations.map((citation): PublishedRecord => {
			const { id, source, digest } = citation;
			return { kind: 'passage', id, title: digest.slice(0, 60), hash: hash(citation), source };
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
