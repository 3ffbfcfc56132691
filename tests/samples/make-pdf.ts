export interface PdfText {
	/** Points from the left and from the bottom of an A4 page. */
	x?: number;
	y: number;
	size?: number;
	text: string;
}

const escapePdf = (text: string): string => text.replace(/[\\()]/gu, '\\$&');

interface PdfParts {
	/** Added to the trailer and to the root of the file. */
	trailer?: string;
	catalog?: string;
	/** Added to each page's resources and to each page. */
	resources?: string;
	page?: string;
	/** Further objects; the first has the number `firstExtra` of as many pages. */
	extra?: readonly string[];
}

/** Number of the first of the further objects in a PDF of so many pages. */
export const firstExtra = (pages: number): number => 4 + pages * 2;

const writeText = ({ x = 72, y, size = 12, text }: PdfText): string =>
	`BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapePdf(text)}) Tj ET`;

/** A small PDF in Helvetica, written by hand; a page is its texts or its raw content. */
export function makePdf(
	pages: readonly (readonly PdfText[] | string)[],
	{ trailer = '', catalog = '', resources = '', page = '', extra = [] }: PdfParts = {}
): Uint8Array {
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
	];
	pages.forEach((texts, index) => {
		const content = typeof texts === 'string' ? texts : texts.map(writeText).join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R ${resources.startsWith('/F') ? resources : ''} >> ${resources.startsWith('/F') ? '' : resources} >> ${page} /Contents ${5 + index * 2} 0 R >>`
		);
		objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
	});
	objects.push(...extra);
	let file = '%PDF-1.7\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
	return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Lines set one under the other, 14 points apart, from the top margin down. */
export function setLines(lines: readonly string[], top = 760): PdfText[] {
	return lines.map((text, index) => ({ y: top - index * 14, text }));
}

/** A page of one line in a font that is not embedded and told by a predefined table (ISO 32000, 9.7.5.2). */
export function makeEncodedPdf(encoding: string, ordering: string, codes: string): Uint8Array {
	const first = firstExtra(1);
	return makePdf([`BT /F2 12 Tf 72 760 Td <${codes}> Tj ET`], {
		resources: `/F2 ${first} 0 R`,
		extra: [
			`<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [${first + 1} 0 R] >>`,
			`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R >>`,
			'<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'
		]
	});
}
