import { expect, test } from 'vitest';
import { shedData } from '../../../../src/server/site/shed-data.ts';

const embed = (address: string, letters: number): string => {
	const body = JSON.stringify({ status: 200, body: 'x'.repeat(letters) });
	return `<script type="application/json" data-sveltekit-fetched data-url="${address}" data-hash="1a">${body}</script>`;
};
const isFile = (path: string): boolean => ['atlas/features.json', 'atlas/meta.json'].includes(path);

test.each([
	['a long file that lies beside the page', '/here', '/here/atlas/features.json', 20_000, false],
	['one at the root of its host', '', '/atlas/features.json', 20_000, false],
	['a short file', '/here', '/here/atlas/meta.json', 2000, true],
	['a record that lies in a bucket', '/here', '/here/atlas/feature/quay.json', 20_000, true],
	['what is not of this site', '/here', '/there/atlas/features.json', 20_000, true]
])('in a page of a large atlas, of %s', (_, base, address, letters, isKept) => {
	const data = embed(address, letters);
	const page = (held: string): string => `<p>Read</p>${held}<script>start()</script>${embed('/x', 1)}`;
	expect(shedData(page(data), base, isFile)).toBe(page(isKept ? data : ''));
});
