import { describe, expect, it } from 'vitest';
import { listLacking, matchCopy } from '../../../../src/anchors/match/match-copy.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';

const TIDES =
	'The keeper of the northern light wrote down the height of every tide for thirty years, and his books are kept in the town hall of Meria.\n\n' +
	'Nobody read them until a dredger ran aground in calm weather, at a place where his figures had shown the sand bank growing summer after summer.';
const ROADS =
	'The road over the pass was closed by snow for half of each year, so that carters wintered their oxen in the valley of the two rivers.\n\n' +
	'When the tunnel came through at last, the inns along the old road shut one after another, and only the chapel at the top kept its lamp.';
const MORE = [
	'Every autumn the glassblowers of the lower town let their furnaces go cold for a week and mended the roofs that the heat had warped.',
	'A schoolmaster from inland counted the herons on the marsh each morning before lessons, and his pupils learned their sums from the lists.',
	'The ferry was sold twice within a single winter, first to a widow who never saw it and then to the crew who had always sailed her.'
];

const anchorsOf = (id: string, text: string) => anchorDocument(id, text).anchors;
const sources = [anchorsOf('tides', TIDES), anchorsOf('roads', ROADS)];
const full = (text: string) => matchCopy(new TextEncoder().encode(text), text, sources);
const match = (text: string) => full(text).located;

describe('which document a text is a copy of', () => {
	it('is told by the bytes where the file is the very same', () => {
		expect(match(ROADS)).toMatchObject({ id: 'roads', how: 'bytes', found: 2 });
	});

	it('is told by the text where the file was saved differently', () => {
		expect(match(`\uFEFF${TIDES.replaceAll(' ', '\r\n')}  `)).toMatchObject({ id: 'tides', how: 'text', found: 2 });
	});

	it('is told by its passages where it is another edition', () => {
		const edition = `A heading of our own\n\n${TIDES.split('\n\n')[1]}\n\nAn editor’s afterword.`;
		expect(match(edition)).toMatchObject({ id: 'tides', how: 'passages', found: 1 });
	});

	it('is none where nothing of any document stands in it', () => {
		expect(
			match(
				'A recipe for bread, with caraway and rye, as it was baked on the coast in those days and is baked still.'
			)
		).toBeNull();
	});

	it('is none where a long text only quotes a passage or two, and tells which document it comes near to', () => {
		const long = anchorsOf('long', [TIDES, ROADS, ...MORE].join('\n\n'));
		const quoting = `${'Somebody else wrote at length on other things, of gardens and of bread. '.repeat(12)}\n\n${TIDES.split('\n\n')[0]}\n\nAnd so on it went for many more pages.`;
		expect(matchCopy(new Uint8Array(), quoting, [long])).toMatchObject({
			located: null,
			nearest: [{ id: 'long', found: 1, of: 7 }]
		});
	});

	it('is told of an excerpt that lacks most passages and holds little else', () => {
		const whole = anchorsOf('whole', [TIDES, ROADS, ...MORE].join('\n\n'));
		expect(matchCopy(new Uint8Array(), TIDES.split('\n\n')[0] ?? '', [whole]).located).toMatchObject({
			id: 'whole',
			how: 'passages',
			found: 1
		});
	});

	it('does not trust the same bytes where they were read to another text', () => {
		const bytes = new TextEncoder().encode(TIDES);
		expect(matchCopy(bytes, TIDES.replace('Nobody', 'Then nobody'), sources).located).toMatchObject({
			id: 'tides',
			how: 'passages'
		});
	});

	it('says which passages an edition lacks, by their paragraphs', () => {
		const located = match(`A heading of our own\n\n${TIDES.split('\n\n')[1]}\n\nAn editor’s afterword.`);
		expect(located && listLacking(located, sources[0]!)).toEqual(['paragraph 1']);
	});
});
