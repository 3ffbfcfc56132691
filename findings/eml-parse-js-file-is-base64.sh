#!/usr/bin/env bash
# eml-parse-js 1.1.15: a text file in a mail comes as the letters of its base64, the people of a group are gone, and a subject gets a second space.
#
# The package reads .eml files as mail programs keep them. A file comes as base64, a list of people may be a group (RFC 5322), a long subject is written in several
# encoded words (RFC 2047).
# Guess that was wrong: data are the bytes of the file, a group gives its people, and the space between two encoded words is no part of the text.
# Seen: the data of a text file are bytes, but those of the base64 text; the group has a name and no address; the space is kept; and the file's name begins with
# "UTF-8".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact eml-parse-js@1.1.15
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { readEml } = createRequire(import.meta.url)('eml-parse-js');
const mail = `From: Ann Writer <ann@example.org>
To: Board of Ports: one@example.org, two@example.org;
Cc: one@example.org, two@example.org
Subject: =?utf-8?Q?Port_?= =?utf-8?Q?caf=C3=A9?=
Date: Thu, 20 Nov 2014 10:00:00 +0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

See the file.
--b1
Content-Type: text/csv
Content-Disposition: attachment; filename*=UTF-8''caf%C3%A9.csv
Content-Transfer-Encoding: base64

${Buffer.from('place;year\n').toString('base64')}
--b1--
`.replaceAll('\n', '\r\n');
readEml(mail, (error, { to, cc, subject, attachments: [file] }) => {
	console.log(`to: ${JSON.stringify(to)}\ncc: ${JSON.stringify(cc)}\nsubject: ${JSON.stringify(subject)}`);
	console.log(`file: ${JSON.stringify(file.name)}, ${JSON.stringify(Buffer.from(file.data).toString())}`);
});
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
to: {"name":"Board of Ports"}
cc: [{"name":"","email":"one@example.org"},{"name":"","email":"two@example.org"}]
subject: "Port  café"
file: "UTF-8café.csv", "cGxhY2U7eWVhcgo="
SEEN
