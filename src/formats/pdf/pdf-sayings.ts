import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Saying } from '../document.ts';
import { say } from '../say-of-itself.ts';

/** Names of files and programs that stand where a title should. */
const MACHINE_MADE =
	/^(?:microsoft (?:word|powerpoint) - |untitled|document\d*$|layout \d|.*\.(?:docx?|indd|pdf|qxd|tex|dvi|pptx?)$)/iu;

/** What a PDF says of itself: XMP metadata (ISO 16684) before the older information dictionary. */
export async function readPdfSayings(document: PDFDocumentProxy): Promise<Saying[]> {
	const { info, metadata } = await document.getMetadata().catch(() => ({
		info: {},
		metadata: null
	}));
	const dictionary = info as Record<string, unknown>;
	const written = (key: string): string | undefined => {
		const value = dictionary[key];
		return typeof value === 'string' && !MACHINE_MADE.test(value.trim()) ? value : undefined;
	};
	const xmp = (key: string): string[] => {
		const value: unknown = metadata?.get(key) ?? null;
		return [value]
			.flat()
			.filter((item): item is string => typeof item === 'string' && !MACHINE_MADE.test(item.trim()));
	};
	const authors = written('Author')?.split(/\s*[;&]\s*|\s+and\s+/u) ?? [];
	return [
		...xmp('dc:title').flatMap((title) => say('title', title, 'its XMP metadata', 0.85)),
		...say('title', written('Title'), 'its properties', 0.75),
		...xmp('dc:creator').flatMap((creator) => say('author', creator, 'its XMP metadata', 0.8)),
		...authors.flatMap((author) => say('author', author, 'its properties', 0.7)),
		...xmp('dc:publisher').flatMap((publisher) => say('publisher', publisher, 'its XMP metadata', 0.85)),
		...xmp('prism:publicationdate').flatMap((day) => say('published', day, 'its XMP metadata', 0.9)),
		...xmp('dc:language').flatMap((tag) => say('language', tag, 'its XMP metadata', 0.75)),
		...say('published', formatPdfDate(written('CreationDate')), 'the day the file was made', 0.45)
	];
}

/** `D:20190314…` as 2019-03-14. */
function formatPdfDate(date: string | undefined): string | undefined {
	const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/u.exec(date ?? '') ?? [];
	return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}
