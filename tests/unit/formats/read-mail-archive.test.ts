import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/formats/read-document.ts';

const archive = (headers: string, body: string): Uint8Array =>
	new TextEncoder().encode(
		[
			'From: <Saved by a browser>',
			'Subject: Of tides',
			'MIME-Version: 1.0',
			'Content-Type: multipart/related;',
			'\ttype="text/html";',
			'\tboundary="----Boundary--x----"',
			'',
			'------Boundary--x----',
			'Content-Type: text/css',
			'',
			'p { color: red }',
			'------Boundary--x----',
			headers,
			'Content-Location: https://example.org/',
			'',
			body,
			'------Boundary--x------',
			''
		].join('\r\n')
	);
const textOf = async (file: Uint8Array): Promise<string> => {
	const read = await readDocument('page.mhtml', file);
	return read.ok ? `${read.document.kind}: ${read.document.text}` : read.reason;
};

describe('a web page saved as one file', () => {
	it.each([
		[
			'quoted-printable',
			'Content-Type: text/html; charset=3D"utf-8"\r\nContent-Transfer-Encoding: quoted-printable',
			'<!DOCTYPE html><p class=3D"x">The keeper=E2=80=99s bo=\r\nok</p>',
			'web-page: The keeper’s book'
		],
		[
			'base64',
			'Content-Type: text/html\r\nContent-Transfer-Encoding: base64',
			btoa('<p>High water</p>'),
			'web-page: High water'
		],
		[
			'as it is, in another encoding',
			'Content-Type: text/html; charset="windows-1251"\r\nContent-Transfer-Encoding: quoted-printable',
			'<p>=CF=EE=F0=F2</p>',
			'web-page: Порт'
		]
	])('is read where it is written %s', async (_, headers, body, text) => {
		expect(await textOf(archive(headers, body))).toBe(text);
	});

	it('says so where it is damaged', async () => {
		expect(await textOf(archive('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', '%%%'))).toBe(
			'is a web archive that is damaged'
		);
	});
});
