import { documentsFolder, readCopies } from './copies.ts';
import { say } from './print.ts';
import { readAtlas } from './read-atlas.ts';
import type { ServedText, ServedTexts } from './served-texts.ts';

export interface TextsAtHand {
	texts: ServedTexts;
	/** Ids of the sources whose text the site itself carries. */
	openIds: string[];
}

/** Reads the person's copies of an atlas's documents and says how each matched. */
export async function readTextsAtHand(folder: string, named: string | undefined): Promise<TextsAtHand> {
	const documents = documentsFolder(named);
	const texts = new Map<string, ServedText>();
	const { atlas } = await readAtlas(folder);
	if (!atlas) {
		return { texts, openIds: [] };
	}
	if (documents === null) {
		say('No copies of the documents: add them with --documents FOLDER to read the passages themselves.');
	} else {
		say(`Reading your copies in ${documents} …`);
		for (const [id, copy] of await readCopies(atlas, documents)) {
			texts.set(id, copy);
		}
	}
	return {
		texts,
		openIds: atlas.sources.filter((source) => source.openText).map((source) => source.id)
	};
}
