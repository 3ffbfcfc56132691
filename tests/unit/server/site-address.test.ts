import { expect, it } from 'vitest';
import { parseEmbedHost, parseSiteAddress, setSiteAddress } from '../../../src/server/site-address.ts';

it.each([
	['https://example.org', { origin: 'https://example.org', base: '' }],
	['https://example.org/', { origin: 'https://example.org', base: '' }],
	['http://example.org:8080/maps/atlas/', { origin: 'http://example.org:8080', base: '/maps/atlas' }]
])('%s names a site', (text, wanted) => {
	expect(parseSiteAddress(text, undefined)).toEqual(wanted);
});

it.each([
	['example.org', /Write it whole/],
	['ftp://example.org', /not ftp:/],
	['https://me@example.org/', /no name before "@"/],
	['https://example.org/?a', /no "\?"/],
	['https://example.org/#a', /no "#"/]
])('%s is refused with a sentence', (text, wanted) => {
	expect(parseSiteAddress(text, undefined)).toMatch(wanted);
});

it('an address and a folder that contradict one another are told', () => {
	expect(parseSiteAddress('https://example.org/maps', '/atlas')).toMatch(/BASE_PATH says \/atlas.*says \/maps/);
	expect(parseSiteAddress('https://example.org', '/atlas')).toMatch(/no folder/);
	expect(parseSiteAddress('https://example.org/atlas/', '/atlas')).toEqual({
		origin: 'https://example.org',
		base: '/atlas'
	});
});

it('the build learns the folder from the address', () => {
	const env: NodeJS.ProcessEnv = {};
	setSiteAddress({ origin: 'https://example.org', base: '/maps' }, env);
	expect(env).toEqual({ SITE_ORIGIN: 'https://example.org', BASE_PATH: '/maps' });
});

it('a site that may show pages is named by scheme and host alone, and can smuggle in nothing else', () => {
	expect(parseEmbedHost(' https://Blog.Example/ ')).toBe('https://blog.example');
	expect(parseEmbedHost('http://localhost:8080')).toBe('http://localhost:8080');
	expect(parseEmbedHost('https://*.example.org')).toBe('https://*.example.org');
	const refused = [
		'blog.example',
		'https://blog.example/a',
		"https://a.example; script-src 'self'",
		'https://*',
		'*',
		"'self'"
	];
	for (const text of [...refused, 'https://a.example\r\nX: y', 'javascript:x']) {
		expect(parseEmbedHost(text), text).toBeNull();
	}
});
