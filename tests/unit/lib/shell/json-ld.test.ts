import { describe, expect, it } from 'vitest';
import { formatJsonLd } from '../../../../src/lib/shell/json-ld.ts';
import { formatDescription, formatPageTitle } from '../../../../src/lib/state/page-title.ts';

describe('structured data in a page', () => {
	it('can neither end its element nor be read as markup', () => {
		const text = formatJsonLd({ '@type': 'Place', name: '</script><script>alert(1)</script> & <!--' });
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Place',
			name: '</script><script>alert(1)</script> & <!--'
		});
	});

	it('begins as the page’s trusted policy expects', () => {
		expect(formatJsonLd({ '@type': 'Place' })).toMatch(/^\{"@context":"https:\/\/schema\.org"/);
	});
});

describe('titles and descriptions', () => {
	it('name the atlas once', () => {
		expect(formatPageTitle('Port Alba', 'Harbours')).toBe('Port Alba · Harbours');
		expect(formatPageTitle('Harbours', 'Harbours')).toBe('Harbours');
	});

	it('are cut at a word', () => {
		const text = formatDescription('word '.repeat(60));
		expect(text.length).toBeLessThanOrEqual(160);
		expect(text).toMatch(/word…$/);
	});
});
