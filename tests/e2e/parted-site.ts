import { parseAtlas } from '../../src/atlas/load/parse.ts';
import { PART_ROWS } from '../../src/model/compiled/list-parts.ts';
import { buildSite, MAKE_SITE } from '../../src/server/build-site.ts';
import { makeSite } from '../../src/server/site/make-site.ts';
import { makeTexts } from '../bench/synthetic-atlas.ts';

/** Places, and as many events and passages. */
const PLACES = 11;

/** So many disagreements of the first five places and documents, a page of their list, then these of another. */
export const LATER = { disagreements: 10, subject: 'f-9', sources: ['s-8', 's-9'] } as const;

/** A spelling, or of another place a contradiction. */
function makeDisagreement(n: number): object {
	const isLater = n >= PART_ROWS;
	const [one, other] = isLater ? [8, 9] : [n % 5, (n + 1) % 5];
	return {
		id: `d-${n}`,
		title: `Disagreement n${n}`,
		kind: isLater ? 'contradiction' : 'spelling',
		severity: 'minor',
		subjects: [isLater ? LATER.subject : `f-${one}`],
		sides: [one, other].map((said, side) => ({ says: `Side ${side}`, citations: [`c-${said}`] })),
		note: 'Synthetic.'
	};
}

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
	const disagreements = Array.from({ length: PART_ROWS + LATER.disagreements }, (_, n) => makeDisagreement(n));
	yield { path: 'disagreements/all.json', text: JSON.stringify({ disagreements }) };
}

/** Records whose pages are made; those of the others are as they are where no page was made of a record. */
const isMade = (page: string): boolean => !/^(source\/s-\d\d|disagreement\/)/.test(page);

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
