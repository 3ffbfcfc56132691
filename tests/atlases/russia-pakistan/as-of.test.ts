import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { findStanding } from '../../../src/as-of/standing.ts';
import { standDisagreements, standEventPage, standFeaturePage } from '../../../src/as-of/pages.ts';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { atlasFolder } from '../../../src/server/paths.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { parseSpan } from '../../../src/time/days.ts';
import type { CompiledDisagreement, EventPage, FeaturePage } from '../../../src/model/compiled/pages.ts';
import type { TimeIndex } from '../../../src/model/compiled/timeline.ts';

/**
 * `as-of/cases.json` says what the atlas must show of a feature or an event as the documents stood on a day: status,
 * date, number of passages, documents that have spoken, values of claims. `null` for what nobody had
 * spoken of yet. UPDATE=1 writes what the atlas says now, to be compared line by line with what the documents say.
 */
interface Case {
	on: string;
	of: string;
	known: Known | null;
}
interface Known {
	status: string;
	date?: string;
	passages: number;
	documents: string[];
	claims: string[];
}

const file = fileURLToPath(new URL('as-of/cases.json', import.meta.url));
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];

let compiled: Map<string, unknown>;
let index: TimeIndex;
beforeAll(async () => {
	const { atlas } = await readAtlas(atlasFolder('russia-pakistan'));
	if (!atlas) {
		throw new Error('The atlas does not parse.');
	}
	compiled = new Map(compileAtlas(atlas).map(({ path, value }) => [path, value]));
	index = compiled.get('timeline.json') as TimeIndex;
}, 60_000);

const dayOf = (text: string): number => parseSpan(text)?.last ?? Number.NaN;

function look({ on, of }: Pick<Case, 'on' | 'of'>): Known | null {
	const standing = findStanding(index, dayOf(on));
	const feature = compiled.get(`feature/${of}.json`) as FeaturePage | undefined;
	const event = compiled.get(`event/${of}.json`) as EventPage | undefined;
	const page = feature ? standFeaturePage(feature, standing) : event ? standEventPage(event, standing) : undefined;
	if (page === undefined) {
		throw new Error(`The atlas has no "${of}".`);
	}
	if (page === null) {
		return null;
	}
	const claims = page.groups
		.flatMap(({ passages }) => passages.flatMap((passage) => passage.claims))
		.filter(({ subject }) => subject === of);
	return {
		status: page.ref.status,
		...('when' in page.ref && { date: page.ref.when.words }),
		passages: page.ref.passages,
		documents: page.groups.map(({ source }) => source.id),
		claims: claims.map(
			({ property, of: part, words }) => `${property}${part === undefined ? '' : ` of ${part}`}: ${words}`
		)
	};
}

describe('as the documents stood', () => {
	it('holds at least thirty cases', () => {
		expect(cases.length).toBeGreaterThanOrEqual(30);
	});
	it.each(cases)('on $on, $of', (item) => {
		expect(look(item)).toEqual(item.known);
	});
	it.runIf(process.env.UPDATE === '1')('writes the cases anew', () => {
		writeFileSync(
			file,
			`${JSON.stringify(
				cases.map((item) => ({ on: item.on, of: item.of, known: look(item) })),
				null,
				'\t'
			)}\n`
		);
	});

	it('speaks of nothing before the first document and of everything after the last', () => {
		const before = findStanding(index, dayOf('2014-06-11'));
		expect([before.published.size, before.features.size, before.events.size]).toEqual([0, 0, 0]);
		const after = findStanding(index, dayOf('2017-01-16'));
		expect(after.isWhole).toBe(true);
		expect([after.features.size, after.events.size]).toEqual([index.features.length, index.events.length]);
		for (const feature of index.features) {
			expect(after.features.get(feature.id)?.status).toBe(feature.status);
		}
		for (const event of index.events) {
			expect(after.events.get(event.id)?.date.words).toBe(event.words);
		}
	});
	it('counts a document dated to a month from that month’s last day', () => {
		expect(findStanding(index, dayOf('2015-11-29')).published.has('issue-brief-2015')).toBe(false);
		expect(findStanding(index, dayOf('2015-11-30')).published.has('issue-brief-2015')).toBe(true);
	});
	it('never forgets: what is known on a day is known on every later one', () => {
		const days = ['2014-06-12', '2014-12-03', '2014-12-15', '2015-11-30', '2017-01-16'].map((day) =>
			findStanding(index, dayOf(day))
		);
		for (let index = 1; index < days.length; index++) {
			for (const [id, known] of days[index - 1]?.features ?? []) {
				expect(days[index]?.features.get(id)?.passages).toBeGreaterThanOrEqual(known.passages);
			}
			for (const [id, known] of days[index - 1]?.events ?? []) {
				expect(days[index]?.events.get(id)?.passages).toBeGreaterThanOrEqual(known.passages);
			}
		}
	});
	it('keeps back what no document had stated: notes on disputes, published lengths, the state of parts', () => {
		const standing = findStanding(index, dayOf('2014-06-12'));
		const pages = index.features.map(({ id }) => compiled.get(`feature/${id}.json`) as FeaturePage);
		const facts = (page: FeaturePage | null): unknown[] => {
			const { disputeNote, publishedLengths = [], statusNote, segments = [] } = page?.feature.properties ?? {};
			const parts = segments.flatMap(({ status, technology, note }) => [status, technology, note]);
			return [disputeNote, ...publishedLengths, statusNote, ...parts].filter((fact) => fact !== undefined);
		};
		const known = pages.filter(({ ref }) => standing.features.has(ref.id));
		expect(known.flatMap(facts).length).toBeGreaterThan(5);
		expect(known.flatMap((page) => facts(standFeaturePage(page, standing)))).toEqual([]);
		const tapi = pages.find(({ ref }) => ref.id === 'tapi-pipeline');
		expect(facts(tapi ?? null)).not.toEqual([]);
	});
	it('lets no page cite a document that was not out', () => {
		const standing = findStanding(index, dayOf('2014-12-03'));
		for (const { id } of index.features) {
			const page = standFeaturePage(compiled.get(`feature/${id}.json`) as FeaturePage, standing);
			const cited = [
				...(page?.groups ?? []).map(({ source }) => source),
				...(page?.history ?? []).map(({ passage }) => passage.source),
				...(page?.disagreements ?? []).flatMap(({ sides }) =>
					sides.flatMap((side) => side.passages.map(({ source }) => source))
				)
			];
			expect(cited.filter((source) => !standing.published.has(source.id))).toEqual([]);
		}
		const all = compiled.get('disagreements.json') as CompiledDisagreement[];
		expect(standDisagreements(all, standing).length).toBeLessThan(all.length);
	});
});
