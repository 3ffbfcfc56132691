import mammoth from 'mammoth';
import { FormatError, type ReadDocument } from './document.ts';
import { readFragment } from './read-web-page.ts';

/** Unpacked, a document may be this large: an archive made to burst is refused by what it says of itself. */
const MOST_UNPACKED = 300_000_000;
/** How mammoth writes the mark that leads to a note; the notes themselves stand at the end. */
const NOTE_MARK = /<sup><a href="#[^"]*note-\d+" id="[^"]*note-ref-\d+">\[\d+\]<\/a><\/sup>/gu;
const NOTE_RETURN = /<a href="#[^"]*note-ref-\d+">↑<\/a>/gu;

/** Text of a Word document: paragraphs, tables and notes; pictures, comments and deleted text are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Omit<ReadDocument, 'notes'>> {
	if (sumUnpacked(bytes) > MOST_UNPACKED) {
		throw new FormatError(
			'would unpack to more than 300 MB',
			'Save its text alone, without pictures, and add that.'
		);
	}
	const text = readFragment((await convert(bytes)).replace(NOTE_MARK, '').replace(NOTE_RETURN, ''));
	if (text === '') {
		throw new FormatError(
			'is a Word document without text',
			'It may hold pictures only: let a text-recognition program (OCR) read them.'
		);
	}
	return {
		kind: 'docx',
		text,
		pages: []
	};
}

async function convert(bytes: Uint8Array): Promise<string> {
	const arrayBuffer = new Uint8Array(bytes).buffer;
	// In a browser mammoth reads `arrayBuffer`, on the command line `buffer`.
	const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
	const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
	try {
		return (await mammoth.convertToHtml(input, { convertImage: noPictures, externalFileAccess: false })).value;
	} catch (cause) {
		throw new FormatError(
			'is a Word document that cannot be opened: it may be damaged',
			'Open it in a word processor, save it anew and add that.',
			{ cause }
		);
	}
}

const ENTRY = 0x02014b50;

/** Bytes all entries of a ZIP archive unpack to, by its central directory. */
function sumUnpacked(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let sum = 0;
	for (let at = findDirectory(view); at >= 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY;) {
		sum += view.getUint32(at + 24, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return sum;
}

function findDirectory(view: DataView): number {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--) {
		if (view.getUint32(at, true) === 0x06054b50) {
			return view.getUint32(at + 16, true);
		}
	}
	return -1;
}
