import { peek } from './bytes.ts';
import type { FileToRead } from './file-to-read.ts';
import type { Format } from './format.ts';

/**
 * A package of Office Open XML that is no workbook and no presentation; reading it tells by its own list what it is.
 */
function isDocx(file: FileToRead): boolean {
	if (!file.startsWith('PK\u0003\u0004')) {
		return false;
	}
	const names = file.entries?.map(({ name }) => name);
	if (!names) {
		return /\[Content_Types\]\.xml|word\//u.test(peek(file.bytes, 0, 4096));
	}
	return names.includes('[Content_Types].xml') && !names.some((name) => /^(?:xl|ppt)\//u.test(name));
}

export const docx: Format = {
	id: 'docx',
	label: 'a Word document',
	plural: 'DOCX',
	extensions: ['.docx', '.docm', '.dotx'],
	mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	sniff: isDocx,
	load: async () => {
		const { readDocx } = await import('./docx/read-docx.ts');
		return ({ bytes }, watch) => readDocx(bytes, watch);
	}
};
