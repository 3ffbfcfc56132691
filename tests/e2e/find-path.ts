import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_SITES } from '../../src/cli/test-sites.ts';

/** A page of a route in the small atlas’s built site: of a record's pages one that holds more than most. */
export function findPath(route: string): string {
	const [folder, parameter] = route.split('/[');
	if (parameter === undefined) {
		return route.endsWith('/') ? route : `${route}/`;
	}
	const size = (id: string): number => statSync(join(TEST_SITES.small, folder ?? '', id, 'index.html')).size;
	const ids = readdirSync(join(TEST_SITES.small, folder ?? ''), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort((a, b) => size(b) - size(a));
	const id = ids[Math.floor(ids.length / 10)];
	if (id === undefined) {
		throw new Error(`The site has no page of ${route}.`);
	}
	return `${folder}/${id}/`;
}
