import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

interface Layers {
	/**
	 * Whether what each optional-content mark of a page encloses is switched off, in order; empty where that cannot be
	 * told.
	 */
	listHidden: (page: PDFPageProxy) => Promise<boolean[]>;
	isAnyOff: boolean;
}

/** Layers of a PDF that are switched off when it is opened (optional content, ISO 32000 8.11). */
export async function readLayers(document: PDFDocumentProxy): Promise<Layers> {
	const config = await document.getOptionalContentConfig();
	const groups = [...(config as unknown as Iterable<[string, unknown]>)];
	const isAnyOff = groups.some(
		([id]) =>
			!config.isVisible({
				type: 'OCG',
				id
			})
	);
	if (!isAnyOff) {
		return {
			listHidden: () => Promise.resolve([]),
			isAnyOff
		};
	}
	const { OPS } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
	const listHidden = async (page: PDFPageProxy): Promise<boolean[]> => {
		const { fnArray, argsArray } = await page.getOperatorList();
		return fnArray.flatMap((operator, index) => {
			const [tag, group] = (argsArray[index] as unknown[] | null) ?? [];
			if (operator === OPS.beginMarkedContent && tag === 'OC') {
				return [false];
			}
			return operator === OPS.beginMarkedContentProps && tag === 'OC' ? [!config.isVisible(group)] : [];
		});
	};
	return { listHidden, isAnyOff };
}
