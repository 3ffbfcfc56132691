#!/usr/bin/env bash
# fast-mhtml 2.1.0: of a saved Russian page that says it is in windows-1251 every letter is the sign for a letter that can't be read.
#
# MHTML is how browsers save a page; each part names its type and its charset, and many Russian pages of the time were in windows-1251.
# Guess that was wrong: a package that reads the head of a part, and hands it out with the part, reads the part by it.
# Seen: the bytes are taken for UTF-8, and the letters are gone for good; the type that is handed out still says windows-1251. mhtml-to-html reads it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fast-mhtml@2.1.0 mhtml-to-html@2.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { convert } from 'mhtml-to-html';

const { Parser } = createRequire(import.meta.url)('fast-mhtml');
for (const [charset, word] of [['utf-8', '=D0=9F=D0=BE=D1=80=D1=82'], ['windows-1251', '=CF=EE=F0=F2']]) {
	const part = [`Content-Type: text/html; charset=${charset}`, 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://example.org/', '', `<html><body><p>${word}</p></body></html>`];
	const head = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://example.org/', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="edge"', ''];
	const page = [...head, '--edge', ...part, '--edge--', ''].join('\r\n');
	const [{ type, content }] = new Parser().parse(page).rewrite().spit();
	const { data } = await convert(page);
	console.log(`${type}: ${String(content).match(/<p>(.*)<\/p>/u)[1]} by fast-mhtml, ${data.match(/<p>(.*)<\/p>/u)?.[1]} by mhtml-to-html`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
text/html; charset=utf-8: Порт by fast-mhtml, Порт by mhtml-to-html
text/html; charset=windows-1251: ���� by fast-mhtml, Порт by mhtml-to-html
SEEN
