import { describe, expect, it } from 'vitest';
import { LinkCheck } from '../../../../src/server/site/check-links.ts';

const THERE = new Set(['', 'feature/pier/', 'sources/', 'icon.svg']);

function check(base: string, pages: Record<string, string>): () => void {
	const links = new LinkCheck(base, (path) => THERE.has(path));
	for (const [path, html] of Object.entries(pages)) {
		links.add(path, html);
	}
	return () => links.finish();
}

describe('links between pages', () => {
	it.for([
		['beside a page', 'feature/pier/', '<a href="../../sources/">'],
		['from the top of the site', 'feature/pier/', '<a class="link" href="/sources/">'],
		['with a question', 'sources/', '<a href="../?layers=a&amp;from=1#top">'],
		['to a part of a page', 'sources/', '<a href="../feature/pier/#what%20it%20is"> '],
		['to a file', '', '<a href="./icon.svg">'],
		['to another site', '', '<a href="https://example.org/nowhere/">'],
		['of a kind of its own', '', '<a href="mailto:somebody@example.org">']
	])('are content with one %s', ([, path = '', html = '']) => {
		const pages = { 'feature/pier/': '<h2 id="what it is">', [path]: html };
		expect(check('', pages)).not.toThrow();
	});
	it.for([
		['a page that is not there', 'sources/', '<a href="../feature/piers/">', '/feature/piers/ (on /sources/)'],
		[
			'a part that is not there',
			'sources/',
			'<a href="../feature/pier/#nave">',
			'/feature/pier/#nave (on /sources/)'
		],
		['the page itself, to no part of it', 'sources/', '<a href="#nave">', '/sources/#nave (on /sources/)']
	])('name one to %s', ([, path = '', html = '', named = '']) => {
		const pages = { 'feature/pier/': '<h2 id="what">', [path]: html };
		expect(check('', pages)).toThrow(`Pages lead to what is not there: ${named}.`);
	});
	it('stay in the folder of the site', () => {
		expect(check('/atlas', { 'sources/': '<a href="/atlas/feature/pier/">' })).not.toThrow();
		expect(check('/atlas', { 'sources/': '<a href="/feature/pier/">' })).toThrow(/\/feature\/pier\/ \(on/);
		expect(check('/atlas', { 'sources/': '<a href="../../">' })).toThrow(/\/ \(on/);
	});
});
