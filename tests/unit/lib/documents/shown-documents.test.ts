import { expect, test } from 'vitest';
import { listShownDocuments } from '../../../../src/lib/documents/shown-documents.ts';

const passage = (source: unknown) => ({ id: 'c', locator: 'paragraph 3', source });

test('a document’s page is of that document first, then of those its passages are from', () => {
	const data = { record: { paragraphs: [{ passages: [passage('roe-2014')] }, { passages: [passage('poe-2015')] }] } };
	const page = { route: { id: '/source/[id]' }, params: { id: 'noe-2013' }, data };
	expect(listShownDocuments(page)).toEqual(['noe-2013', 'roe-2014', 'poe-2015']);
	expect(listShownDocuments({ ...page, route: { id: '/feature/[id]' }, params: { id: 'pier' } })).toEqual([
		'roe-2014',
		'poe-2015'
	]);
});

test('a page that cites very many means no more than some of them; what is no passage names none', () => {
	const many = Array.from({ length: 100 }, (_, number) => passage({ id: `s-${number}`, short: 'S' }));
	const page = { route: { id: '/questions/[id]' }, params: {}, data: { record: { rows: many } } };
	expect(listShownDocuments(page).slice(0, 2)).toEqual(['s-0', 's-1']);
	expect(listShownDocuments(page).length).toBeLessThan(20);
	const none = { record: { others: [{ source: 'Roe 2014' }], a: null, passage: passage(7) } };
	expect(listShownDocuments({ ...page, data: none })).toEqual([]);
});
