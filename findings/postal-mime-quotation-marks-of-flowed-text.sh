#!/usr/bin/env bash
# postal-mime 4.0.0: in the answer to a mail the mark of a quotation stands in the middle of the sentence that it quotes.
#
# Text with format=flowed (RFC 3676) may break a line after a space; a quoted line begins with > and is joined to the next of its depth, whose marks are taken off first.
# Guess that was wrong: a reader that joins the lines of flowed text joins quoted ones too, without their marks, or leaves them as they stand.
# Seen: the lines are joined and the marks stay: "The port of > Gwadar is > deep"; quoting a passage from an answer, or finding it there, fails. What is not quoted is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact postal-mime@4.0.0
cat >try.mjs <<'JS'
import PostalMime from 'postal-mime';

const lines = ['He wrote:', '> The port of ', '> Gwadar is ', '> deep.', '>> How deep ', '>> is it?', 'I think it ', 'is deep.'];
const head = ['From: ann@example.org', 'Subject: Ports', 'Content-Type: text/plain; charset=utf-8; format=flowed', '', ''];
const { text } = await PostalMime.parse([...head, ...lines, ''].join('\r\n'));
console.log(text.trim());
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
He wrote:
> The port of > Gwadar is > deep.
>> How deep >> is it?
I think it is deep.
SEEN
