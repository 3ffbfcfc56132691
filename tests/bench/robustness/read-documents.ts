import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAnchors } from '../../../src/atlas/compile/anchors.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { atlasFolder } from '../../../src/server/paths.ts';
import { hashText } from '../../../src/text/fingerprint.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { anchorDocument, type TestDocument } from './document.ts';
import { writeDocument } from './prose.ts';
import { startRandom } from './random.ts';

/** Documents of invented prose, of different lengths. */
export const writeDocuments = (count: number): TestDocument[] => {
	return Array.from({ length: count }, (_, index) =>
		anchorDocument(`invented-${index + 1}`, writeDocument(startRandom(index + 1), 6 + 4 * index))
	);
};

/** Sources of an atlas whose text is in a folder, with the anchors the atlas keeps. */
async function readAtlasDocuments(atlas: string, folder: string): Promise<TestDocument[]> {
	const { atlas: parsed } = await readAtlas(atlasFolder(atlas));
	if (!parsed) {
		throw new Error(`The atlas ${atlas} does not parse.`);
	}
	const normals = new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => normaliseText(readFileSync(join(folder, name), 'utf8')))
			.map((normal) => [hashText(normal.text), normal])
	);
	return buildAnchors(parsed).flatMap((anchors) => {
		const normal = normals.get(anchors.fingerprint.text);
		return normal
			? [
					{
						name: anchors.id,
						normal,
						anchors
					}
				]
			: [];
	});
}

export async function readTestDocuments(): Promise<TestDocument[]> {
	const copies = process.env.DOCUMENTS;
	return [
		...writeDocuments(4),
		...(await readAtlasDocuments('magellan', join(atlasFolder('magellan'), 'documents'))),
		...(copies === undefined ? [] : await readAtlasDocuments('russia-pakistan', copies))
	];
}
