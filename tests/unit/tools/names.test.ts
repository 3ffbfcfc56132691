import { describe, expect, it } from 'vitest';
import { mendName } from '../../../src/tools/basemap/mend-name.ts';
import { pickName } from '../../../src/tools/basemap/pick-name.ts';
import { parseCollection } from '../../../src/tools/basemap/run-tool.ts';

describe('names of the basemap', () => {
	it('have the letters of Windows-1252 that a source shows as control characters', () => {
		expect(mendName('St. John\u0092s')).toBe('St. John’s');
		expect(mendName('\u008Aiauliai, Ra\u009Aeiniai, Ma\u009Eeikiai')).toBe('Šiauliai, Rašeiniai, Mažeikiai');
		expect(mendName('Zürich\u0081')).toBe('Zürich');
		expect(mendName('پنجاب – 拉合尔')).toBe('پنجاب – 拉合尔');
	});

	it('are mended wherever a source is read', () => {
		const text = JSON.stringify({ features: [{ properties: { name: 'Port \u0093A\u0094', name_ru: 'Порт' } }] });
		expect(parseCollection<object>(text).features[0]?.properties).toEqual({ name: 'Port “A”', name_ru: 'Порт' });
	});

	it('are in Chinese letters that are written today', () => {
		expect(pickName(['楡林'], 'Yulin', 'zh', false)).toBe('榆林');
	});
});
