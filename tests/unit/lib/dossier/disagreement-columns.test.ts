import { beforeAll, describe, expect, it } from 'vitest';
import { JoinedAtlas } from '../../../../src/atlas/compile/joined-atlas.ts';
import { buildDisagreementColumns } from '../../../../src/atlas/compile/list-parts.ts';
import { countIn, countOn, findLeft, isListed, listPlaces } from '../../../../src/lib/dossier/disagreement-columns.ts';
import { NO_FILTER, type DisagreementFilter } from '../../../../src/lib/dossier/group-disagreements.ts';
import { offerChoices } from '../../../../src/lib/dossier/offer-choices.ts';
import { CHOICES, type Choice } from '../../../../src/model/compiled/disagreement-choices.ts';
import { DisagreementColumnsSchema, type DisagreementColumns } from '../../../../src/model/compiled/disagreement.ts';
import type { CompiledDisagreement } from '../../../../src/model/compiled/pages.ts';
import { readFolder } from '../../sample.ts';

/** Whether an item has it, told from the item alone. */
const HAS: Record<Choice, (item: CompiledDisagreement, value: string) => boolean> = {
	source: ({ sides }, value) => sides.some(({ passages }) => passages.some(({ source }) => source.id === value)),
	kind: ({ kind }, value) => kind === value,
	severity: ({ severity }, value) => severity === value,
	subject: ({ subjects }, value) => subjects.some(({ id }) => id === value),
	where: ({ between, within }, value) => (value === 'between' ? between : within.length > 0)
};

let items: readonly CompiledDisagreement[];
let columns: DisagreementColumns;
/** Everything that a filter may ask for. */
let asked: { choice: Choice; value: string }[];
beforeAll(async () => {
	items = new JoinedAtlas(await readFolder('russia-pakistan'), []).lookup.disagreements;
	columns = DisagreementColumnsSchema.parse(JSON.parse(JSON.stringify(buildDisagreementColumns(items))));
	asked = CHOICES.flatMap((choice) => Object.keys(columns[choice]).map((value) => ({ choice, value })));
});

const placesOf = (marks: Uint8Array): number[] =>
	[...marks.entries()].flatMap(([place, mark]) => (mark ? [place] : []));
const placesWith = (...wanted: typeof asked): number[] => {
	return [...items.entries()].flatMap(([place, item]) => {
		return wanted.every(({ choice, value }) => HAS[choice](item, value)) ? [place] : [];
	});
};

describe('the columns of a list of disagreements', () => {
	it('hold what the items say, and no more', () => {
		const values = {
			source: items.flatMap(({ sides }) => sides.flatMap((side) => side.passages.map(({ source }) => source.id))),
			kind: items.map(({ kind }) => kind),
			severity: items.map(({ severity }) => severity),
			subject: items.flatMap(({ subjects }) => subjects.map(({ id }) => id)),
			where: ['between', 'within']
		};
		for (const choice of CHOICES) {
			expect(Object.keys(columns[choice]).toSorted(), choice).toEqual([...new Set(values[choice])].toSorted());
		}
		expect(asked.length).toBeGreaterThan(30);
		for (const { choice, value } of asked) {
			expect(listPlaces(columns, choice, value), `${choice} ${value}`).toEqual(placesWith({ choice, value }));
		}
	});
	it('have nothing of what no item says, by whatever name', () => {
		for (const value of ['nowhere', 'constructor', '']) {
			expect([isListed(columns, 'subject', value), listPlaces(columns, 'subject', value)]).toEqual([false, []]);
		}
	});
	it('leave what the items leave, for every choice and every two together', () => {
		const find = (filter: Partial<DisagreementFilter>): number[] => {
			return placesOf(findLeft(columns, { ...NO_FILTER, ...filter }, items.length));
		};
		expect(find({})).toEqual([...items.keys()]);
		for (const one of asked) {
			expect(find({ [one.choice]: one.value }), one.value).toEqual(placesWith(one));
			for (const other of asked.filter(({ choice }) => choice > one.choice)) {
				const both = { [one.choice]: one.value, [other.choice]: other.value };
				expect(find(both), JSON.stringify(both)).toEqual(placesWith(one, other));
			}
		}
		expect(find({ subject: 'nowhere', kind: 'spelling' })).toEqual([]);
	});
	it('count what the items count, and nothing while they are not there', () => {
		const [inAll, here, unknown] = [countIn(columns), countOn(items), countIn(null)];
		for (const { choice, value } of [...asked, { choice: 'source', value: 'nobody' } as const]) {
			const { length } = placesWith({ choice, value });
			expect([inAll(choice, value), here(choice, value), unknown(choice, value)]).toEqual([length, length, null]);
		}
	});
});

describe('what filters of disagreements offer', () => {
	const labels = (offers: readonly { label: string; count: number | null }[]): string[] => {
		return offers.map(({ label, count }) => `${label} ${count}`);
	};
	const one = (): CompiledDisagreement[] => items.filter(({ kind }) => kind === 'contradiction').slice(0, 1);

	it('is what the page has, with its numbers, of a list that is at hand', () => {
		const { kind, severity, source } = offerChoices(one(), countOn(one()));
		expect(labels(kind)).toEqual(['contradiction 1']);
		expect(severity.map(({ count }) => count).toSorted()).toEqual([0, 1]);
		expect(source.length).toBeGreaterThan(0);
	});
	it('is every kind, without a number, while nobody has counted the other pages', () => {
		const { kind, subject, source } = offerChoices(one(), countIn(null));
		expect(kind.map(({ value }) => value)).toEqual(expect.arrayContaining(['spelling', 'granularity']));
		expect([...kind, ...subject, ...source].filter(({ count }) => count !== null)).toEqual([]);
	});
	it('is what the page names and each kind there is, with numbers of the whole, once they are known', () => {
		const { kind, subject } = offerChoices(one(), countIn(columns));
		expect(kind.map(({ value }) => value).toSorted()).toEqual(Object.keys(columns.kind).toSorted());
		expect(subject.map(({ value }) => value).toSorted()).toEqual(
			one()[0]
				?.subjects.map(({ id }) => id)
				.toSorted()
		);
		for (const { value, count } of subject) {
			expect(count).toBe(placesWith({ choice: 'subject', value }).length);
		}
	});
});
