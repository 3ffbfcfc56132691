import type { ExportedFile } from './export-format.ts';
import type { AboutResult } from './result-set.ts';
import { hashBytes } from '../text/fingerprint.ts';

/** One file of a crate, its path from the crate’s root, and what it is in words. */
export interface CrateFile extends ExportedFile {
	bytes: Uint8Array<ArrayBuffer>;
	description: string;
}

type Entity = Readonly<Record<string, unknown>> & { '@id': string };

export const METADATA_FILE = 'ro-crate-metadata.json';

/**
 * The metadata of an RO-Crate 1.1: flattened JSON-LD, plain values only, so that no reader takes a value for an entity.
 * @see https://www.researchobject.org/ro-crate/specification/1.1/
 */
export function formatCrate(about: AboutResult, files: readonly CrateFile[]): string {
	const root: Entity = {
		'@id': './',
		'@type': 'Dataset',
		name: about.title,
		description: describe(about),
		datePublished: about.date,
		license: about.atlas.licence,
		version: about.atlas.version,
		inLanguage: about.atlas.language,
		...(about.atlas.attributions.length > 0 && {
			creditText: about.atlas.attributions.map(({ title }) => title).join('; ')
		}),
		...(about.address !== null && { url: about.address }),
		hasPart: files.map(({ name }) => ({ '@id': encodePath(name) }))
	};
	const descriptor: Entity = {
		'@id': METADATA_FILE,
		'@type': 'CreativeWork',
		about: { '@id': './' },
		conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' }
	};
	const entities = files.map(describeFile);
	const crate = {
		'@context': 'https://w3id.org/ro/crate/1.1/context',
		'@graph': [descriptor, root, ...entities]
	};
	return `${JSON.stringify(crate, null, '\t')}\n`;
}

function describeFile({ name, mediaType, bytes, description }: CrateFile): Entity {
	return {
		'@id': encodePath(name),
		'@type': 'File',
		name,
		description,
		encodingFormat: mediaType,
		contentSize: String(bytes.length),
		identifier: `sha256:${hashBytes(bytes)}`
	};
}

function describe({ atlas, filters, asOf }: AboutResult): string {
	const parts = [
		atlas.description,
		filters.length > 0 ? `Of it: ${filters.join('; ')}.` : '',
		asOf === null ? '' : `As the documents stood on ${asOf}.`
	];
	return parts.filter((part) => part !== '').join(' ');
}

/** A path as a relative address. */
function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
