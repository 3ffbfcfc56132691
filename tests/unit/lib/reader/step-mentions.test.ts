import { describe, expect, it } from 'vitest';
import type { ReadMention } from '../../../../src/lib/reader/build-reading.ts';
import { findNearestMention } from '../../../../src/lib/reader/nearest-mention.ts';
import { stepMention } from '../../../../src/lib/reader/step-mentions.svelte.ts';

const mention = (start: number, id = 'alba'): ReadMention => ({
	start,
	end: start + 4,
	id,
	sense: 'place',
	text: 'Alba',
	locator: ''
});
const mentions = [mention(10), mention(50), mention(90)];
const startOf = (found: ReadMention | null) => found?.start;

describe('stepping through the mentions of a place', () => {
	it('goes on and back, round and round', () => {
		expect(startOf(stepMention(mentions, 10, 1, 0))).toBe(50);
		expect(startOf(stepMention(mentions, 90, 1, 0))).toBe(10);
		expect(startOf(stepMention(mentions, 10, -1, 0))).toBe(90);
	});

	it('begins where one reads', () => {
		expect(startOf(stepMention(mentions, null, 1, 40))).toBe(50);
		expect(startOf(stepMention(mentions, null, -1, 40))).toBe(10);
		expect(startOf(stepMention(mentions, null, 1, 95))).toBe(10);
		expect(startOf(stepMention(mentions, null, -1, 5))).toBe(90);
	});

	it('stays where there is none', () => {
		expect(stepMention([], null, 1, 0)).toBeNull();
	});
});

describe('the mention a press beside the text means', () => {
	const all = [...mentions, mention(55, 'meria')];

	it('is the nearest', () => {
		expect(startOf(findNearestMention(all, 56, null))).toBe(55);
		expect(findNearestMention([], 56, null)).toBeNull();
	});

	it('is one of the place followed, where it is named at all', () => {
		expect(startOf(findNearestMention(all, 56, 'alba'))).toBe(50);
		expect(startOf(findNearestMention(all, 56, 'unheard-of'))).toBe(55);
	});
});
