import { describe, expect, it } from 'vitest';
import { compareLocated } from '../../../../src/anchors/match/compare-located.ts';
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

	it('is held against no other document where its text is one’s own to the letter', () => {
		const reprint = anchorsOf('reprint', `${ROADS}\n\n${MORE.join('\n\n')}`);
		const match = matchCopy(new Uint8Array(), ROADS, [reprint, ...sources]);
		expect(match).toMatchObject({ located: { id: 'roads', how: 'text' }, also: [] });
		expect(match.nearest).toEqual([{ id: 'roads', found: 2, of: 2 }]);
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

	it('names every source of a file that holds several', () => {
		const both = full(`A reader of two pieces\n\n${ROADS}\n\n${TIDES}`);
		expect(both.located).toMatchObject({ how: 'passages', found: 2 });
		expect(both.also).toMatchObject([{ how: 'passages', found: 2 }]);
		expect([both.located?.id, both.also[0]?.id].sort()).toEqual(['roads', 'tides']);
		expect(full(`A reader of one piece\n\n${ROADS}`).also).toEqual([]);
	});

	it('does not name a source whose passages another one holds too', () => {
		const [first] = TIDES.split('\n\n');
		const quoting = anchorsOf('quoting', `${first}\n\n${MORE[0]}`);
		const match = matchCopy(new Uint8Array(), `Preface\n\n${TIDES}`, [anchorsOf('tides', TIDES), quoting]);
		expect(match.located?.id).toBe('tides');
		expect(match.also).toEqual([]);
	});
});

describe('of two copies of a source', () => {
	it('the identical one goes before an altered one that holds as many passages, whichever comes first', () => {
		const identical = match(`\uFEFF${TIDES}  `);
		const altered = match(TIDES.replace('thirty years', 'forty years'));
		expect([identical?.how, altered?.how, altered?.found]).toEqual(['text', 'passages', 2]);
		expect([altered!, identical!].sort(compareLocated)[0]).toBe(identical);
		expect([identical!, altered!].sort(compareLocated)[0]).toBe(identical);
	});

	it('the one with more passages to the letter goes before one that resembles', () => {
		const anew = match(`Preface\n\n${TIDES}`)!;
		const altered = match(`Preface\n\n${TIDES.replace('thirty years', 'forty years')}`)!;
		expect(altered.found).toBe(anew.found);
		expect([altered, anew].sort(compareLocated)[0]).toBe(anew);
	});
});

describe('a copy in letters that are written in several ways', () => {
	it.each([
		['Arabic for Persian yeh and kaf', 'ی', 'ي'],
		['Arabic for Persian kaf', 'ک', 'ك']
	])('%s', (_, from, to) => {
		const text =
			'بندر کوچک کولیان پیش از جنگ دو بار لایروبی شد و هر بار شهرداری شن‌های آن را به کوره‌های آجرپزی پشت ایستگاه فروخت.\n\n' +
			'هیچ‌کس حساب آن را نگه نداشت تا این که یک کشتی در هوای آرام به گل نشست و نگهبان چراغ دریایی دفترهایش را نشان داد.';
		const copy = `پیشگفتار\n\n${text.replaceAll(from, to)}`;
		expect(matchCopy(new Uint8Array(), copy, [anchorsOf('fa', text)]).located).toMatchObject({
			found: 2,
			passages: [{ by: 'hash' }, { by: 'hash' }]
		});
	});

	it('presentation forms', () => {
		const text =
			'مرفأ الصيادين الصغير كان يعمق مرتين كل سنة قبل الحرب وكانت البلدية تبيع الرمل لمصانع الطوب خلف المحطة دائما.\n\n' +
			'لم يحتفظ أحد بالحسابات حتى جنحت سفينة في يوم هادئ وأخرج حارس المنارة دفاتره القديمة أمام المجلس كله.';
		const shaped = text.replaceAll('م', '\uFEE2').replaceAll('لا', '\uFEFB').replaceAll('ك', '\uFEDB');
		expect(matchCopy(new Uint8Array(), `مقدمة\n\n${shaped}`, [anchorsOf('ar', text)]).located).toMatchObject({
			found: 2
		});
	});

	it('half rings, okina and apostrophes', () => {
		const text =
			'The caravans of Taʿizz and Ṣanʿāʾ brought coffee to the harbour of al-Mukhāʾ, where Hawaiʻi was not known to any man of the sea.\n\n' +
			'Nobody kept the accounts until a dhow ran aground in calm weather below the tower of the keeper of the southern light.';
		const copy = text.replace(/[ʿʾʻ]/gu, '’');
		expect(matchCopy(new Uint8Array(), `Preface\n\n${copy}`, [anchorsOf('ye', text)]).located).toMatchObject({
			found: 2,
			passages: [{ by: 'hash' }, { by: 'hash' }]
		});
	});
});
