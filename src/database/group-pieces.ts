/** A compiled file, its path below `atlas/`, or a piece of it: those of one file come one after the other. */
export interface LoadedFile {
	path: string;
	text: string;
}

/** A whole file; joined it may be longer than a string can be. */
export interface PiecedFile {
	path: string;
	texts: string[];
}

/** Files of their pieces, never more than one held. */
export function* groupPieces(files: Iterable<LoadedFile>): Generator<PiecedFile> {
	let open: PiecedFile = { path: '', texts: [] };
	for (const { path, text } of files) {
		if (open.path !== path && open.texts.length > 0) {
			yield open;
		}
		open = open.path === path ? open : { path, texts: [] };
		open.texts.push(text);
	}
	if (open.texts.length > 0) {
		yield open;
	}
}

/** As few texts as can be of which none but a single piece is longer than so many letters. */
export function joinPieces(texts: readonly string[], most: number): string[] {
	const joined: string[] = [];
	let open: string[] = [];
	let letters = 0;
	for (const text of texts) {
		if (open.length > 0 && letters + text.length > most) {
			joined.push(open.join(''));
			open = [];
			letters = 0;
		}
		open.push(text);
		letters += text.length;
	}
	return [...joined, open.join('')];
}
