/** Elements whose content is no text of the document. */
export const SKIPPED = new Set([
	'del',
	'moveFrom',
	'instrText',
	'delText',
	'delInstrText',
	'sectPr',
	'tblPr',
	'trPr',
	'tcPr',
	'sdtPr',
	'sdtEndPr',
	'rubyPr',
	'rPrChange',
	'pPrChange',
	'ffData',
	'fldData',
	'binData'
]);
/** Marks in a run that stand for characters. */
export const MARKS: Record<string, string> = {
	tab: '\t',
	ptab: '\t',
	br: '\n',
	cr: '\n',
	noBreakHyphen: '\u2011'
};
