import { decodeText, type DecodedText } from './decode-text.ts';
import { FormatError } from './document.ts';

/**
 * The page in a web archive (MHTML), the single file browsers save a page to: a mail message of many parts, of which the
 * first HTML part is the page itself. RFC 2557, RFC 2045.
 */
export function unpackMailArchive(bytes: Uint8Array): DecodedText {
	const message = splitPart(toBinary(bytes));
	const boundary = /boundary="?([^";\s]{1,200})/iu.exec(message.head)?.[1];
	const parts =
		boundary === undefined
			? []
			: message.body
					.split(`--${boundary}`)
					.slice(1)
					.map((part) => splitPart(part.replace(/^\r?\n/u, '')));
	const page = parts.find(({ head }) => /^content-type:\s*(text\/html|application\/xhtml)/imu.test(head));
	if (!page) {
		throw new FormatError(
			'is a web archive without a page in it',
			'Save the page again as “Webpage, HTML only”, or print it to PDF, and add that.'
		);
	}
	const encoding = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(page.head)?.[1]?.toLowerCase();
	const charset = /charset="?([\w-]{2,30})/iu.exec(page.head)?.[1];
	return decodeText(
		Uint8Array.from(decodeTransfer(page.body, encoding), (point) => point.charCodeAt(0)),
		charset
	);
}

/** One character a byte. */
function toBinary(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return pieces.join('');
}

/** Head, its folded lines made one, and body; a blank line parts them. */
function splitPart(part: string): { head: string; body: string } {
	const end = /\r?\n\r?\n/u.exec(part);
	if (!end) {
		return { head: '', body: part };
	}
	return {
		head: part.slice(0, end.index).replace(/\r?\n[ \t]+/gu, ' '),
		body: part.slice(end.index + end[0].length)
	};
}

function decodeTransfer(body: string, encoding: string | undefined): string {
	if (encoding === 'base64') {
		return decodeBase64(body);
	}
	if (encoding !== 'quoted-printable') {
		return body;
	}
	return body
		.replace(/=[ \t]*\r?\n/gu, '')
		.replace(/=([0-9a-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function decodeBase64(body: string): string {
	try {
		return atob(body.replace(/\s+/gu, ''));
	} catch (cause) {
		throw new FormatError('is a web archive that is damaged', 'Save the page again, and add that.', { cause });
	}
}
