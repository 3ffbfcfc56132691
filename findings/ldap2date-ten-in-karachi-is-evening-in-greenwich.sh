#!/usr/bin/env bash
# ldap2date 2.0.0: ten in the morning in Karachi is twenty past six in the evening in Greenwich, in place of five in the morning, half an hour is half a second, and five milliseconds become five hundred.
#
# Generalized time, of X.680 and RFC 4517, is how directories and certificates write a moment. A zone says by how many hours and minutes the clock is before Greenwich; a fraction is one of the last unit written, so that 2014112010.5 is half past ten.
# Guess that was wrong: a moment is what it says, so that of a clock that is five hours ahead five hours are taken off; and what is written is read as the same.
# Seen: +0500 is five hundred minutes, and is added; +05 is five minutes, and -0330 takes off five and a half hours. Each fraction is one of a second, and is written without its noughts. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ldap2date@2.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const generalized = createRequire(import.meta.url)('ldap2date');
const moments = {
	'20141120100000Z': 'ten in Greenwich',
	'20141120100000.5Z': 'half a second later',
	'2014112010.5Z': 'half an hour later',
	'201411201030.5Z': 'half a minute after half past ten',
	'20141120100000+0500': 'ten in Karachi',
	'20141120100000+05': 'the same, without minutes',
	'20141120100000-0330': 'ten in Newfoundland',
};
for (const [text, meaning] of Object.entries(moments)) console.log(`${text}, ${meaning}: ${generalized.parse(text).toISOString()}`);
const moment = '2014-11-20T10:00:00.005Z';
const written = generalized.toGeneralizedTime(new Date(moment));
console.log(`${moment} written: ${written}, read again: ${generalized.parse(written).toISOString()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
20141120100000Z, ten in Greenwich: 2014-11-20T10:00:00.000Z
20141120100000.5Z, half a second later: 2014-11-20T10:00:00.500Z
2014112010.5Z, half an hour later: 2014-11-20T10:00:00.500Z
201411201030.5Z, half a minute after half past ten: 2014-11-20T10:30:00.500Z
20141120100000+0500, ten in Karachi: 2014-11-20T18:20:00.000Z
20141120100000+05, the same, without minutes: 2014-11-20T10:05:00.000Z
20141120100000-0330, ten in Newfoundland: 2014-11-20T04:30:00.000Z
2014-11-20T10:00:00.005Z written: 20141120100000.5Z, read again: 2014-11-20T10:00:00.500Z
SEEN
