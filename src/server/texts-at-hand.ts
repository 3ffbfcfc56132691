import { documentsFolder, readCopies } from './copies.ts';
import { say } from './print.ts';
import { readAtlas } from './read-atlas.ts';
import type { ServedText, ServedTexts } from './served-texts.ts';

/** Reads the person's copies of an atlas's documents and says how each matched. */
export async function readTextsAtHand(folder: string, named: string | undefined): Promise<ServedTexts> {
	const documents = documentsFolder(named);
	const texts = new Map<string, ServedText>();
	const { atlas } = await readAtlas(folder);
	if (!atlas) {
		return texts;
	}
	if (documents === null) {
		say('No copies of the documents: add them with --documents FOLDER to read the passages themselves.');
	} else {
		say(`Reading your copies in ${documents} …`);
		for (const [id, copy] of await readCopies(atlas, documents)) {
			texts.set(id, copy);
		}
	}
	return texts;
}
