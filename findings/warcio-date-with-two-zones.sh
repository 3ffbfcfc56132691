#!/usr/bin/env bash
# warcio 2.4.11: a date with a time zone is written with two, "+05:00Z", and a day alone as "2014-11-20Z"; neither is a date of WARC 1.0.
#
# Records of web archives carry the moment at which a page was taken; version 1.0 of the format has it in UTC, to the second.
# Guess that was wrong: the moment is written in UTC, or refused.
# Seen: for version 1.0 the fraction is cut away and a Z put after whatever stands there. The record is written with it, and no warning is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact warcio@2.4.11
cat >try.mjs <<'JS'
import { WARCRecord } from 'warcio';

for (const date of ['2014-11-20T01:02:03.456Z', '2014-11-20T01:02:03+05:00', '2014-11-20']) {
	const body = (async function* () {
		yield new TextEncoder().encode('a page');
	})();
	const { warcDate } = await WARCRecord.create({ url: 'https://example.org/', date, type: 'resource', warcVersion: 'WARC/1.0' }, body);
	console.log(`${date}: ${warcDate}, ${/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(warcDate) ? 'of the form' : 'not of the form'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20T01:02:03.456Z: 2014-11-20T01:02:03Z, of the form
2014-11-20T01:02:03+05:00: 2014-11-20T01:02:03+05:00Z, not of the form
2014-11-20: 2014-11-20Z, not of the form
SEEN
