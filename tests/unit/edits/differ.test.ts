import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeConflict, applyChange, findChanges, invertChanges } from '../../../src/edits/differ.ts';
import { ChangeSchema } from '../../../src/model/proposals/change.ts';

const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.constant(null), fc.boolean());
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), v: leaf, w: fc.array(leaf, { maxLength: 2 }) });
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 5 });
const content = fc.oneof(
	fc.record({ type: fc.constant('x'), features: items, note: leaf }),
	fc.dictionary(fc.constantFrom('p', 'q', '#r'), leaf),
	fc.constant(undefined)
);
const apply = (start: unknown, changes: ReturnType<typeof findChanges>): unknown => changes.reduce(applyChange, start);
/** As it stands in a file: the order of keys counts. */
const text = (value: unknown): string | undefined => JSON.stringify(value);

describe('changes of a record file', () => {
	it('made, they give the new content; taken back, the old one, to the letter', () => {
		fc.assert(
			fc.property(content, content, (before, after) => {
				const changes = findChanges('features/a.geojson', before, after);
				const kept = JSON.parse(JSON.stringify(changes)) as typeof changes;
				expect(text(apply(before, kept))).toBe(text(after));
				expect(text(apply(after, invertChanges(kept)))).toBe(text(before));
			}),
			{ numRuns: 3000 }
		);
	});
	it('touch no more than what differs, so that the rest of the file may go on', () => {
		const before = {
			features: [
				{ id: 'a', at: [1, 2] },
				{ id: 'b', at: [3, 4] }
			]
		};
		const after = {
			features: [
				{ id: 'a', at: [1, 2] },
				{ id: 'b', at: [3, 5] }
			]
		};
		const changes = findChanges('features/a.geojson', before, after);
		expect(changes).toEqual([
			{ file: 'features/a.geojson', path: ['features', '#b', 'at'], before: [3, 4], after: [3, 5] }
		]);
		const later = { features: [{ id: 'z', at: [0, 0] }, ...after.features] };
		expect(apply(later, invertChanges(changes))).toEqual({
			features: [{ id: 'z', at: [0, 0] }, ...before.features]
		});
	});
	it('refuse where another value stands than they knew', () => {
		const changes = findChanges('events/a.json', { events: [{ id: 'a', n: 1 }] }, { events: [{ id: 'a', n: 2 }] });
		expect(() => apply({ events: [{ id: 'a', n: 3 }] }, changes)).toThrow(ChangeConflict);
		expect(() => apply({ events: [] }, changes)).toThrow(ChangeConflict);
		expect(() => apply(undefined, changes)).toThrow('events/a.json: events / #a / n is another by now');
	});
	it('name files of the atlas alone', () => {
		const names = (file: string): boolean => ChangeSchema.safeParse({ file, path: [] }).success;
		expect(['sources/kamau-2021.json', 'atlas.json', 'features/a.geojson'].every(names)).toBe(true);
		expect(['../atlas.json', '/etc/a.json', 'features/../../a.json', 'a/b/c.json', 'x.sh'].some(names)).toBe(false);
	});
});
