import { parseAtlas } from '../../src/atlas/load/parse.ts';
import { buildSite, MAKE_SITE } from '../../src/server/build-site.ts';
import { makeSite } from '../../src/server/site/make-site.ts';
import { makeTexts } from '../bench/synthetic-atlas.ts';

/** Places, and as many events and passages. */
const PLACES = 11;

/** The files of a synthetic atlas of many documents; each event is told by one. @param late whose event lies after it */
function* listTexts(documents: number, late: string): Generator<{ path: string; text: string }> {
	for (const { path, text } of makeTexts(PLACES, { documents })) {
		if (!path.startsWith('events/')) {
			yield { path, text };
			continue;
		}
		const { events } = JSON.parse(text) as { events: { id: string; when: { edtf: string } }[] };
		const told = events.map((event) =>
			event.id === late ? { ...event, when: { ...event.when, edtf: '2031' } } : event
		);
		yield { path, text: JSON.stringify({ events: told }) };
	}
}

/** Documents whose pages are made; those of the others are as they are where no page was made of a record. */
const isMade = (page: string): boolean => !/^source\/s-\d\d/.test(page);

/** Builds the site of such an atlas, the list of its documents in parts however few they are. */
export async function buildPartedSite(documents: number, late: string, out: string): Promise<void> {
	const { atlas, issues } = parseAtlas([...listTexts(documents, late)]);
	if (!atlas || issues.length > 0) {
		throw new Error(`The atlas of many documents does not parse: ${issues[0]?.message ?? ''}`);
	}
	await buildSite(atlas, [], out, 'parted', {
		...MAKE_SITE,
		make: ({ pages, ...parts }) => makeSite({ ...parts, pages: { ...pages, made: pages.made.filter(isMade) } }),
		minParted: 1
	});
}
