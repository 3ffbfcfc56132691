#!/usr/bin/env bash
# eml-format 0.6.1: of a long subject in Cyrillic the first part is left, "Re:" before one is gone, and of two recipients on two lines the second has no name.
#
# A mail writes a subject that is not in plain letters as encoded words of 75 letters at most, so that a long one takes several; long headers go on in the next line.
# Guess that was wrong: a reader of .eml files puts the words and the lines together, as its header for the date is put together.
# Seen: the first encoded word is the subject, what stands before, between and after is lost; _ is no space; a recipient after a line's end keeps name and address in one text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact eml-format@0.6.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { read } = createRequire(import.meta.url)('eml-format');
const word = (text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
for (const subject of ['Port of Gwadar', `${word('Порт Гвадар открыт ')}\r\n ${word('в ноябре 2014 года')}`, `Re: ${word('Порт')}`, '=?UTF-8?Q?Port_=C3=BCber_alles?=', `${word('Порт')} of Gwadar`]) {
	read(`From: ann@example.org\r\nTo: Ben <ben@example.org>,\r\n Cid <cid@example.org>\r\nSubject: ${subject}\r\nContent-Type: text/plain\r\n\r\nText\r\n`, (error, mail) => {
		if (error) throw error;
		console.log(`${mail.subject} | ${JSON.stringify(mail.to)}`);
	});
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Port of Gwadar | [{"name":"Ben","email":"ben@example.org"},{"email":"Cid <cid@example.org>"}]
Порт Гвадар открыт  | [{"name":"Ben","email":"ben@example.org"},{"email":"Cid <cid@example.org>"}]
Порт | [{"name":"Ben","email":"ben@example.org"},{"email":"Cid <cid@example.org>"}]
Port_über_alles | [{"name":"Ben","email":"ben@example.org"},{"email":"Cid <cid@example.org>"}]
Порт | [{"name":"Ben","email":"ben@example.org"},{"email":"Cid <cid@example.org>"}]
SEEN
