#!/usr/bin/env bash
# mbox-parser 1.0.1: in a mailbox of more than 64 kilobytes a letter of a Russian mail becomes two signs of replacement, and a line that begins with From keeps the mark before it.
#
# A mailbox is a file with one mail after another. A line of a mail that begins with From is marked with > when it is written, so that it is not taken for the next mail; a reader takes the mark off.
# Guess that was wrong: a mail is read as it was sent, however long the file; and what marks From is gone, as it is in mbox-reader.
# Seen: the file is read in pieces of 64 kilobytes, each made letters by itself; a letter of two bytes that lies across a bound is lost. Which mail it is depends on all those before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mbox-parser@1.0.1 mbox-reader@1.2.0
cat >try.mjs <<'JS'
import { createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { mboxParser } = require('mbox-parser');
const { mboxReader } = require('mbox-reader');
const text = `${'Порт открыт на берегу моря. '.repeat(300)}\n>From the north comes a road.\n`;
const mails = Array.from({ length: 8 }, (_, index) => [
	'From someone@example.org Thu Nov 20 10:00:00 2014',
	'From: someone@example.org',
	`Subject: ${index + 1}`,
	'MIME-Version: 1.0',
	'Content-Type: text/plain; charset=utf-8',
	'Content-Transfer-Encoding: 8bit',
	'',
	text,
	'',
].join('\n'));
writeFileSync('mails.mbox', mails.join(''));
const show = (name, texts) => {
	console.log(`${name}: ${texts.length} mails`);
	for (const [index, mail] of texts.entries()) if (mail.includes('\uFFFD')) console.log(`  mail ${index + 1}: ${mail.match(/.{8}\uFFFD+.{4}/)[0]}`);
	console.log(`  last line: ${texts[0].trim().split('\n').at(-1)}`);
};
show('mbox-parser', (await mboxParser(createReadStream('mails.mbox'))).map((mail) => mail.text));
const read = [];
for await (const { content } of mboxReader(createReadStream('mails.mbox'))) read.push(content.toString());
show('mbox-reader', read);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
mbox-parser: 8 mails
  mail 5: орт откр��т на
  last line: >From the north comes a road.
mbox-reader: 8 mails
  last line: From the north comes a road.
SEEN
