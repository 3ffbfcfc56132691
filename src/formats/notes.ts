/** Places named one by one before the rest is counted. */
const MAX_PLACES = 8;
/** Words of a piece that tell which it is. */
const MAX_WORDS = 6;
const MAX_OPENINGS = 4;

/** "page 4", "pages 4, 7, 9 and 12 more", "paragraph 3" */
export function formatPlaces(unit: 'page' | 'paragraph', labels: readonly (string | number)[]): string {
	const distinct = [...new Set(labels)];
	const named = distinct.slice(0, MAX_PLACES).join(', ');
	const more = distinct.length > MAX_PLACES ? ` and ${distinct.length - MAX_PLACES} more` : '';
	return `${unit}${distinct.length === 1 ? '' : 's'} ${named}${more}`;
}

/** "1 picture", "3 pictures" */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
	return `${count} ${count === 1 ? singular : plural}`;
}

/** How pieces of text begin, so that a reader can tell what they are: “Share this page …”, “Most read …” and 3 more. */
export function formatOpenings(pieces: readonly string[]): string {
	const openings = [...new Set(pieces.map(cutOpening))].filter(Boolean);
	const named = openings.slice(0, MAX_OPENINGS).map((opening) => `“${opening}”`);
	const rest = openings.length - named.length;
	return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function cutOpening(piece: string): string {
	const words = piece.trim().slice(0, 400).split(/\s+/u);
	const opening = words.slice(0, MAX_WORDS).join(' ').slice(0, 60);
	return words.length > MAX_WORDS || piece.length > 400 ? `${opening} …` : opening;
}

/**
 * Notes of a document as lines for the command line, each a whole sentence, long lists cut.
 * @param indent what stands before each line
 */
export function formatNotes(notes: readonly string[], indent = '    '): string[] {
	return notes.map((note) => {
		const line = note.replace(/\s+/gu, ' ').trim();
		return `${indent}${/[.!?…]$/u.test(line) ? line : `${line}.`}`;
	});
}
