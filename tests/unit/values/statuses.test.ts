import { describe, expect, it } from 'vitest';
import { findStatuses } from '../../../src/values/statuses/find-statuses.ts';

describe('statuses in words', () => {
	it.each([
		['The link has never left the drawing board.', 'proposed'],
		['Lusaka says that it will be tendered anew.', 'proposed'],
		['Three units were being commissioned.', 'under-construction'],
		['The study was put on hold.', 'stalled']
	])('%s', (text, status) => {
		expect(findStatuses(text)).toMatchObject([{ status, isNegated: false }]);
	});
});
