import { describe, expect, it } from 'vitest';
import { bytesOf, readFile, refusalOf, utf8 } from '../../samples/read-file.ts';

const lines = (...all: string[]): string => all.join('\r\n');
const archive = (headers: string, body: string, boundary = '----Boundary--x----', more = ''): string =>
	lines(
		'From: <Saved by a browser>',
		'Snapshot-Content-Location: https://example.org/map?boundary=district&charset=koi8-r',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related;',
		'\ttype="text/html";',
		`\tboundary="${boundary}"${more}`,
		'',
		`--${boundary}`,
		'Content-Type: text/css',
		'',
		'p { color: red }',
		`--${boundary}`,
		headers,
		'Content-Location: https://example.org/?charset=koi8-r',
		'',
		body,
		`--${boundary}--`,
		''
	);
const textOf = async (file: string, name = 'page.mhtml'): Promise<string> => (await readFile(name, bytesOf(file))).text;
const CYRILLIC = '=CF=EE=F0=F2 =E7=E0=EA=F0=FB=F2';

describe('a web page saved as one file', () => {
	it.each([
		[
			'quoted-printable',
			'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable',
			'<!DOCTYPE html><p class=3D"x">The keeper=E2=80=99s bo=\r\nok</p>',
			'The keeper’s book'
		],
		[
			'base64',
			'Content-Type: text/html\r\nContent-Transfer-Encoding: base64',
			btoa('<p>High water</p>'),
			'High water'
		],
		['as it is', 'Content-Type: text/html\r\nContent-Transfer-Encoding: binary', '<p>High water</p>', 'High water'],
		[
			'in an encoding its head declares',
			'Content-Type: text/html; charset="windows-1251"\r\nContent-Transfer-Encoding: quoted-printable',
			`<p>${CYRILLIC}</p>`,
			'Порт закрыт'
		],
		[
			'in an encoding the page itself declares',
			'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
			`<meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dwindows-1251"><p>${CYRILLIC}</p>`,
			'Порт закрыт'
		],
		[
			'as one of two alternatives',
			'Content-Type: multipart/alternative; boundary=in',
			lines(
				'--in',
				'Content-Type: text/plain',
				'',
				'plain',
				'--in',
				'Content-Type: text/html',
				'',
				'<p>page</p>',
				'--in--'
			),
			'page'
		]
	])('is read where it is written %s', async (_, headers, body, text) => {
		expect(await textOf(archive(headers, body))).toBe(text);
	});

	it('is parted by any boundary, with spaces too', async () => {
		expect(await textOf(archive('Content-Type: text/html', '<p>ebb</p>', '=_Part 0001'))).toBe('ebb');
	});

	it('starts with the part its head names', async () => {
		const body = lines(
			'<p>first</p>',
			'--b',
			'Content-Type: text/html',
			'Content-ID: <root@x>',
			'',
			'<p>second</p>'
		);
		const file = archive('Content-Type: text/html', body, 'b', ';\r\n\tstart="<root@x>"');
		const document = await readFile('x.mht', bytesOf(file));
		expect(document.text).toBe('second');
		expect(document.notes).toEqual(['1 frame of the page was left out.']);
	});

	it('of frames alone is read frame by frame', async () => {
		const file = lines(
			'MIME-Version: 1.0',
			'Content-Type: multipart/related; boundary=b',
			'',
			'--b',
			'Content-Type: text/html',
			'',
			'<html><frameset><frame src="cid:a@x"><frame src="cid:b@x"></frameset></html>',
			'--b',
			'Content-Type: text/html',
			'Content-ID: <a@x>',
			'',
			'<p>ebb</p>',
			'--b',
			'Content-Type: text/html',
			'Content-ID: <b@x>',
			'',
			'<p>flow</p>',
			'--b--'
		);
		const document = await readFile('x.mht', bytesOf(file));
		expect(document.text).toBe('ebb\n\nflow');
		expect(document.notes).toEqual(['It is a page of frames; they were read one after the other.']);
	});

	it.each([
		['by its id', 'cid:f%40x', 'Content-ID: <f@x>'],
		['by its address', 'https://example.org/f.html', 'Content-Location: https://example.org/f.html'],
		['by its address from the page', 'f.html', 'Content-Location: https://example.org/f.html']
	])(
		'shows the frames in it where they stand, found %s, with their own styles, and tells those it does not show',
		async (_, address, head) => {
			const frame = '<style>.x{display:none}</style><p>neap</p><iframe src="cid:f@x"></iframe>';
			const more = [
				'Content-Type: text/html',
				head,
				'',
				frame,
				'--b',
				'Content-Type: text/html',
				'',
				'<p>unused</p>'
			];
			const body = lines(`<p class=x>ebb</p><iframe src="${address}"></iframe><p>flow</p>`, '--b', ...more);
			const document = await readFile('x.mhtml', bytesOf(archive('Content-Type: text/html', body, 'b')));
			expect(document.text).toBe('ebb\n\nneap\n\nflow');
			expect(document.notes).toContain('1 frame of the page was left out.');
		}
	);

	it('may be a single part', async () => {
		const file = lines(
			'MIME-Version: 1.0',
			'Content-Type: text/html;',
			'\tcharset="windows-1251"',
			'Content-Transfer-Encoding: quoted-printable',
			'',
			`<p>${CYRILLIC}</p>`
		);
		expect(await textOf(file, 'x.mht')).toBe('Порт закрыт');
	});

	it('says so where there is no page in it', async () => {
		expect(await refusalOf('x.mht', archive('Content-Type: image/png', 'x'))).toMatch(
			/archive without a page.*HTML only/
		);
	});
});

describe('an e-mail message', () => {
	const head = [
		'From: a@example.org',
		'To: b@example.org',
		'Subject: Tides',
		'Message-ID: <1@x>',
		'MIME-Version: 1.0'
	];
	it('gives its text and tells what is attached', async () => {
		const file = lines(
			...head,
			'Content-Type: multipart/mixed; boundary=m',
			'',
			'--m',
			'Content-Type: text/plain; charset=koi8-r',
			'Content-Transfer-Encoding: 8bit',
			'',
			'\u00F0\u00CF\u00D2\u00D4',
			'--m',
			'Content-Type: application/pdf',
			'Content-Disposition: attachment',
			'',
			'x',
			'--m--'
		);
		const document = await readFile('letter.eml', bytesOf(file));
		expect(document.format).toBe('mail');
		expect(document.text).toBe('Порт');
		expect(document.notes.slice(0, 2)).toEqual([
			'The head of the message, with sender and date, was left out.',
			'1 attached file was left out.'
		]);
	});

	it('is no text that only starts like one', async () => {
		expect((await readFile('x.txt', utf8('Note: high water.\nFrom: the keeper\n\nAll is well.'))).format).toBe(
			'text'
		);
		expect((await readFile('x.txt', utf8('Subject: x\n\nAll is well.'))).format).toBe('text');
	});

	it('is told apart from other text in one pass, however long its lines', async () => {
		const hostile = `${'a-a:'.repeat(20_000)}\n${'x: \n '.repeat(20_000)}`;
		expect((await readFile('x.txt', utf8(hostile))).format).toBe('text');
	});
});
