#!/usr/bin/env bash
# mailparser 3.14.2: a mail of 2014 whose time zone is IST, PKT or BST is dated to this very moment.
#
# Old programs wrote the zone as letters; RFC 5322 has readers take letters that they do not know for UTC without a known zone.
# Guess that was wrong: the date is off by the hours of the zone, or missing, as it is for a mail without a Date field.
# Seen: the date is that of the reading, a valid one like any other, so that old mails head the list; EST is known, and a mail without the field has no date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mailparser@3.14.2
cat >try.mjs <<'JS'
import { simpleParser } from 'mailparser';

const day = (date) => (date === undefined ? 'missing' : Math.abs(Date.now() - date) < 60_000 ? 'now' : date.toISOString());
for (const field of ['Date: Thu, 20 Nov 2014 10:00:00 +0500', 'Date: Thu, 20 Nov 2014 10:00:00 EST', 'Date: Thu, 20 Nov 2014 10:00:00 PKT', 'Date: Thu, 20 Nov 2014 10:00:00 IST', 'Date: Thu, 20 Nov 2014 10:00:00 BST', 'Subject: no date']) {
	const { date } = await simpleParser(`From: <someone@example.org>\r\n${field}\r\n\r\nA text.\r\n`);
	console.log(`${field}: ${day(date)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Date: Thu, 20 Nov 2014 10:00:00 +0500: 2014-11-20T05:00:00.000Z
Date: Thu, 20 Nov 2014 10:00:00 EST: 2014-11-20T15:00:00.000Z
Date: Thu, 20 Nov 2014 10:00:00 PKT: now
Date: Thu, 20 Nov 2014 10:00:00 IST: now
Date: Thu, 20 Nov 2014 10:00:00 BST: now
Subject: no date: missing
SEEN
