#!/usr/bin/env bash
# @rr0/time 0.11.2: P14D, fourteen days, is a duration of nothing, P6M six minutes, and "three months and 14 days", as it writes them itself, come back with three days.
#
# The library is one for EDTF and the standard that took it in, ISO 8601, where a duration is P, the parts of the date, and T before those of the time.
# Guess that was wrong: it reads the durations of the standard, or refuses them, and what it has written itself is read as what was written.
# Seen: days are given the number of the months; M is minutes, without a T too, and months are MM; from a T on nothing is read. It writes in this way as well. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @rr0/time@0.11.2
cat >try.mjs <<'JS'
import { Level0Date, Level0Duration } from '@rr0/time';

for (const text of ['P2Y', 'P14D', 'P6M', 'P1Y6M', 'PT36H', 'P1DT12H']) {
	const duration = Level0Duration.fromString(text);
	console.log(`${text}: ${JSON.stringify(duration)}, written ${duration}`);
}
const between = Level0Date.fromString('2014-04-25').delta(Level0Date.fromString('2014-01-11'));
console.log(`11 January to 25 April: ${between}, read again ${Level0Duration.fromString(between.toString())}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
P2Y: {"years":{"value":2}}, written P2Y
P14D: {}, written P
P6M: {"minutes":{"value":6}}, written P6M
P1Y6M: {"years":{"value":1},"minutes":{"value":6}}, written P1Y6M
PT36H: {}, written P
P1DT12H: {}, written P
11 January to 25 April: P3MM14D, read again P3MM3D
SEEN
