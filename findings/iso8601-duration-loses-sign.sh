#!/usr/bin/env bash
# iso8601-duration 2.1.4: minus one day is one day.
#
# ISO 8601-2 and the durations of the web's Temporal write a sign before the P.
# Guess that was wrong: a sign is kept, or the text is refused, as other texts that are no duration are.
# Seen: the sign is passed over: -P1D and P1D are the same 86,400 seconds, and the end of -P1D lies a day later.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iso8601-duration@2.1.4
cat >try.mjs <<'JS'
import { end, parse, toSeconds } from 'iso8601-duration';

const start = new Date('2014-11-20T00:00:00Z');
for (const text of ['P1D', '-P1D', '-PT36H']) {
	const duration = parse(text);
	console.log(`${text}: ${toSeconds(duration, start)} s, from 20 November to ${end(duration, start).toISOString().slice(0, 16)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
P1D: 86400 s, from 20 November to 2014-11-21T00:00
-P1D: 86400 s, from 20 November to 2014-11-21T00:00
-PT36H: 129600 s, from 20 November to 2014-11-21T12:00
SEEN
