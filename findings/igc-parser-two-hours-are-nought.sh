#!/usr/bin/env bash
# igc-parser 2.0.0: a flight recorder whose clock is two hours before Greenwich is at Greenwich, one in Nepal is 45 hours before it, and one in Newfoundland 30.
#
# A file of the FAI's flight recorders has its times in UTC, and a header with the hours of local time; recorders write it as 2, 5.5 or +02.00, and others as 2:00 or +05:45.
# Guess that was wrong: hours and minutes are read as such, or refused, as the package refuses other headers that it cannot read.
# Seen: what stands after the last colon is taken for the hours: the minutes become hours and lose the sign. No place of the world is more than 14 hours from UTC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact igc-parser@2.0.0
cat >try.cjs <<'JS'
const { parse } = require('igc-parser');

for (const header of ['HFTZNTIMEZONE:5', 'HFTZNTIMEZONE:5.5', 'HFTZNTIMEZONE:-3.5', 'HFTZNUTCOFFSET:+02.00', 'HFTZNUTCOFFSET:2:00', 'HFTZNUTCOFFSET:+05:45', 'HFTZNUTCOFFSET:-03:30', 'HFTZNUTCOFFSET:2h']) {
	let told;
	try {
		const { timezone, fixes } = parse(`AXXXABC\nHFDTE201114\n${header}\nB2315302450123N06700500EA0010000120`);
		told = `${timezone} hours, the fix at ${new Date(fixes[0].timestamp + timezone * 3600000).toISOString().slice(0, 16)} local time`;
	} catch (error) {
		told = error.message;
	}
	console.log(`${header}: ${told}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
HFTZNTIMEZONE:5: 5 hours, the fix at 2014-11-21T04:15 local time
HFTZNTIMEZONE:5.5: 5.5 hours, the fix at 2014-11-21T04:45 local time
HFTZNTIMEZONE:-3.5: -3.5 hours, the fix at 2014-11-20T19:45 local time
HFTZNUTCOFFSET:+02.00: 2 hours, the fix at 2014-11-21T01:15 local time
HFTZNUTCOFFSET:2:00: 0 hours, the fix at 2014-11-20T23:15 local time
HFTZNUTCOFFSET:+05:45: 45 hours, the fix at 2014-11-22T20:15 local time
HFTZNUTCOFFSET:-03:30: 30 hours, the fix at 2014-11-22T05:15 local time
HFTZNUTCOFFSET:2h: Invalid TZN header at line 3: HFTZNUTCOFFSET:2h
SEEN
