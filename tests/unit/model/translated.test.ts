import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FILES } from '../../../src/atlas/load/schemas.ts';
import { code, findUndeclared, listTranslated, name, prose, title } from '../../../src/model/fields.ts';

describe('the wording a translation gives', () => {
	it('is prose, and what is declared so; names, titles of works and codes stay', () => {
		const schema = z.strictObject({
			id: code(z.string()),
			by: name(z.string()),
			work: title(z.string()),
			button: name(z.string(), { translated: true }),
			genre: prose(z.string(), { translated: false }).optional(),
			parts: z.array(z.strictObject({ says: prose(z.string()).nullable().describe('What it says.') }))
		});
		expect(listTranslated(schema)).toEqual(['button', 'parts[].says']);
		expect(findUndeclared(schema)).toEqual([]);
	});
	it('is not known of a text field that declares nothing, which is told', () => {
		const schema = z.strictObject({ note: z.string().describe('Described, yet not declared.') });
		expect(listTranslated(schema)).toEqual([]);
		expect(findUndeclared(schema)).toEqual(['note']);
	});
	it('has of a record what a reader reads: descriptions and digests, and no names of places, works or ids', () => {
		expect(listTranslated(FILES.citations)).toEqual([
			'citations[].digest',
			'citations[].claims[].of',
			'citations[].claims[].value.unit',
			'citations[].claims[].value.words',
			'citations[].claims[].value.text',
			'citations[].claims[].attributedTo'
		]);
		const ofFeatures = listTranslated(FILES.features);
		expect(ofFeatures).toContain('features[].properties.disputeNote');
		expect(ofFeatures).not.toContain('features[].properties.names[].text');
		expect(listTranslated(FILES.source).filter((path) => path.startsWith('csl.'))).toEqual([]);
		expect(listTranslated(FILES.disagreements)).not.toContain('dismissed[].because');
	});
});
