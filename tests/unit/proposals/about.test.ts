import { describe, expect, it } from 'vitest';
import { makeDocx } from '../../samples/make-docx.ts';
import { firstExtra, makePdf, setLines } from '../../samples/make-pdf.ts';
import { readFile } from '../../samples/read-file.ts';
import type { KnownDocument } from '../../../src/model/proposals/document.ts';
import { describeDocument } from '../../../src/proposals/describe.ts';
import { sliceText, normaliseText } from '../../../src/text/normalise.ts';

const PARAGRAPH =
	'The ferry to the island has not run since the spring, and the people of the north shore now walk two hours to the bridge.';
const BODY = `${PARAGRAPH}\n\n${PARAGRAPH.replace('ferry', 'boat')}`;

async function describeFile(name: string, file: Uint8Array | string): Promise<KnownDocument> {
	return describeDocument(await readFile(name, file), '0'.repeat(64));
}
const page = (head: string, before = ''): string => {
	const paragraphs = BODY.split('\n\n').map((text) => `<p>${text}</p>`);
	return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${before}<article>${paragraphs.join('')}</article></body></html>`;
};

describe('what a document says of itself', () => {
	it('stands in the data of a page: meta, JSON-LD, time', async () => {
		const meta = await describeFile(
			'page.html',
			page(
				'<title>The ferry rests | Shore News</title><meta property="og:title" content="The ferry rests"><meta name="author" content="Ada Lund"><meta property="og:site_name" content="Shore News"><meta property="article:published_time" content="2019-03-14T22:10:00+01:00">'
			)
		);
		expect(meta.about).toMatchObject({
			title: { value: 'The ferry rests' },
			authors: { value: ['Ada Lund'] },
			publisher: { value: 'Shore News' },
			published: { value: '2019-03-14' },
			language: { value: 'en' }
		});
		expect(meta.about.title?.confidence).toBeGreaterThan(0.9);
		const linked = JSON.stringify({
			'@graph': [
				{ '@type': 'Organization', name: 'Not this one' },
				{
					'@type': 'NewsArticle',
					headline: 'The ferry rests',
					author: [{ name: 'Ada Lund' }, { name: 'Bo Ek' }],
					datePublished: '2019-03-14'
				}
			]
		});
		const data = await describeFile('page.html', page(`<script type="application/ld+json">${linked}</script>`));
		expect(data.about).toMatchObject({
			title: { value: 'The ferry rests', basis: 'its data for search engines' },
			authors: { value: ['Ada Lund', 'Bo Ek'] },
			published: { value: '2019-03-14' }
		});
		const time = await describeFile(
			'page.html',
			page('', '<h1>The ferry rests</h1><time pubdate datetime="2019-03">March</time>')
		);
		expect(time.about).toMatchObject({ title: { value: 'The ferry rests' }, published: { value: '2019-03' } });
	});
	it('is nothing where the data of a page are broken, and no failure', async () => {
		const broken = await describeFile(
			'page.html',
			page('<script type="application/ld+json">{"headline": </script>')
		);
		expect(broken.about.title).toBeNull();
	});
	it('stands in lines at the head of a plain text, in several languages', async () => {
		const about = async (head: string): Promise<unknown> => {
			const { title, authors, published } = (await describeFile('a.txt', `${head}\n\n${BODY}`)).about;
			return [title?.value, authors?.value, published?.value];
		};
		expect(await about('The ferry rests\n\nBy Ada Lund and Bo Ek\n\nPublished: 14th March 2019')).toEqual([
			'The ferry rests',
			['Ada Lund', 'Bo Ek'],
			'2019-03-14'
		]);
		expect(await about('La barca descansa\n\nPor Rosa Quispe\n14 de marzo de 2019')).toEqual([
			'La barca descansa',
			['Rosa Quispe'],
			'2019-03-14'
		]);
		expect(await about('Паром стоит\n\nАвтор: Анна Лунд\n14 марта 2019 года')).toEqual([
			'Паром стоит',
			['Анна Лунд'],
			'2019-03-14'
		]);
	});
	it('stands in data before Markdown and in the head of a message', async () => {
		const markdown = await describeFile(
			'a.md',
			`---\ntitle: "The ferry rests"\nauthors: [Ada Lund, Bo Ek]\ndate: 2019-03-14\n---\n\n${BODY}`
		);
		expect(markdown.about).toMatchObject({
			title: { value: 'The ferry rests' },
			authors: { value: ['Ada Lund', 'Bo Ek'] },
			published: { value: '2019-03-14' }
		});
		const mail = await describeFile(
			'a.eml',
			`From: =?utf-8?Q?J=C3=B8rn_Lund?= <j@example.org>\r\nSubject: The ferry rests\r\nDate: Thu, 14 Mar 2019 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY}`
		);
		expect(mail.about).toMatchObject({
			title: { value: 'The ferry rests' },
			authors: { value: ['Jørn Lund'] },
			published: { value: '2019-03-14' }
		});
	});
	it('is said to be unknown where nothing tells it', async () => {
		const { about } = await describeFile('a.txt', BODY);
		expect(about).toMatchObject({ title: null, authors: null, publisher: null, published: null });
	});
	it('stands in the properties of Word documents and PDFs, but for the names of programs', async () => {
		const core = (title: string): Record<string, string> => ({
			'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>Ada Lund; Bo Ek</dc:creator><dcterms:created>2019-03-14T08:00:00Z</dcterms:created></cp:coreProperties>`
		});
		const docx = await describeFile('a.docx', await makeDocx(BODY.split('\n\n'), '', core('The ferry rests')));
		expect(docx.about).toMatchObject({
			title: { value: 'The ferry rests', basis: 'its properties' },
			authors: { value: ['Ada Lund', 'Bo Ek'] },
			published: { value: '2019-03-14' }
		});
		expect(docx.about.published?.confidence).toBeLessThan(0.5);
		const lines = setLines(BODY.match(/.{1,70}(?:\s|$)/gu) ?? []);
		const info = `<< /Title (The ferry rests) /Author (Ada Lund) /CreationDate (D:20190314080000Z) >>`;
		const options = { trailer: `/Info ${firstExtra(1)} 0 R`, extra: [info] };
		const pdf = await describeFile('a.pdf', makePdf([lines], options));
		expect(pdf.about).toMatchObject({
			title: { value: 'The ferry rests' },
			authors: { value: ['Ada Lund'] },
			published: { value: '2019-03-14', basis: 'the day the file was made' }
		});
		const named = await describeFile('a.docx', await makeDocx(BODY.split('\n\n'), '', core('Document1')));
		expect(named.about.title).toBeNull();
	});
});

describe('the body', () => {
	it('is told from what stands round it, with reasons, headings and notes', async () => {
		const text = `The ferry rests\n\nBy Ada Lund\n\nShare  Tweet  E-mail\n\n${PARAGRAPH}1\n\nWhat the north shore says\n\n${BODY}\n\n1. Talks with six people of the shore, held in the spring of that year and written down afterwards.\n\n© 2019 Shore News`;
		const known = await describeFile('a.txt', text);
		const normal = normaliseText(text);
		const words = (range: { start: number; end: number }): string => sliceText(normal, range.start, range.end);
		expect(words(known.body).startsWith('The ferry to the island')).toBe(true);
		expect(words(known.body).endsWith('to the bridge.')).toBe(true);
		expect(known.headings.map(words)).toContain('What the north shore says');
		expect(known.footnotes.map(({ mark }) => mark)).toEqual(['1']);
		expect(known.asides.map(({ reason, ...range }) => [words(range), reason])).toEqual([
			['The ferry rests', 'a title'],
			['By Ada Lund', 'a byline'],
			['Share Tweet E-mail', 'a row of links to share it'],
			['© 2019 Shore News', 'a notice of rights']
		]);
	});
});

describe('where the body of a document begins and ends', () => {
	it('a date in words above the first paragraph is its day and no heading', async () => {
		const document = await describeFile('a.md', `# The ferry rests\n\nBy Ada Lund\n\n14 March 2019\n\n${BODY}\n`);
		expect(document.about).toMatchObject({ published: { value: '2019-03-14' }, authors: { value: ['Ada Lund'] } });
		expect(document.headings.length).toBeLessThanOrEqual(1);
	});
	it('a last paragraph that is one short sentence belongs to it; a notice at the foot does not', async () => {
		const last = 'Two years ago a boat ran aground on the rocks below the light.';
		const text = `The ferry rests\n\n${BODY}\n\n${last}\n\nAll rights reserved by the paper and those who write for it.`;
		const { body } = await describeFile('a.txt', text);
		const kept = sliceText(normaliseText(text), body.start, body.end);
		expect(kept.endsWith(last)).toBe(true);
	});
});
