import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../../src/model/workbench/protocol.ts';
import { findAlike } from '../../../src/review/alike.ts';

const row = (id: string, more: Partial<QueueRow> = {}): QueueRow => ({
	id,
	document: 'd',
	kind: 'place',
	text: 'Tripoli',
	start: 0,
	count: 1,
	confidence: 0.9,
	value: 'Tripoli, Libya',
	candidate: 'g:1',
	country: 'LY',
	sense: 'place',
	...more
});

describe('what is alike', () => {
	it('shows those that differ first, and says in what', () => {
		const of = row('a');
		const rows = [
			of,
			row('same'),
			row('lebanon', { country: 'LB', candidate: 'g:2' }),
			row('government', { sense: 'government' }),
			row('both', { country: 'LB', sense: 'government' }),
			row('near', { candidate: 'g:3' }),
			row('upper', { text: 'TRIPOLI' }),
			row('other', { text: 'Tripolis' }),
			row('date', { kind: 'date' })
		];
		expect(findAlike(rows, of, 'g:1').map(({ row: { id }, differs }) => [id, ...differs])).toEqual([
			['both', 'another country', 'another sense'],
			['lebanon', 'another country'],
			['government', 'another sense'],
			['near', 'another place of the country'],
			['same'],
			['upper']
		]);
	});
});
