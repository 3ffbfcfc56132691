#!/usr/bin/env bash
# tle.js 5.0.3: who asked for five minutes of a satellite's way gets five minutes when asking for twenty, and two satellites of one first line have one way.
#
# getOrbitTrackSync() gives the places under a satellite, step by step, for the time that is wanted (maxTimeMS). An orbit has two lines: the first has the satellite's number and the
# moment, the second the orbit itself.
# Guess that was wrong: each call gives what it asks for.
# Seen: the ways are kept for the next call by the first line, the start and the step alone: neither the wanted time nor the second line counts. An orbit that was put right, 80
# degrees further to the west at the same moment, has the old way. In a program of its own each call is answered as it should be.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tle.js@5.0.3
cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { getOrbitTrackSync } from 'tle.js';

const first = '1 99999U 14001A   14334.50000000  .00000000  00000-0  10000-3 0  9995';
// the second lines of an orbit that was put right
const seconds = { before: '2 99999  51.6000 200.0000 0010000  90.0000 270.0000 15.50000000    12', after: '2 99999  51.6000 120.0000 0010000  90.0000 270.0000 15.50000000    13' };
const startTimeMS = Date.UTC(2014, 10, 30, 12);
const way = (second, minutes) => {
	const places = getOrbitTrackSync({ tle: [first, seconds[second]], startTimeMS, stepMS: 60000, maxTimeMS: minutes * 60000 });
	return `${places.length} places, first ${places[0].map((value) => value.toFixed(1)).join(' ')}`;
};
const calls = [['before', 5], ['before', 20], ['after', 5], ['after', 20]];
const wanted = process.argv[2];
if (wanted) console.log(way(...calls[wanted]));
else for (const [index, [second, minutes]] of calls.entries()) console.log(`${second}, ${minutes} minutes: ${way(second, minutes)}; in a program of its own ${execFileSync(process.execPath, [process.argv[1], String(index)], { encoding: 'utf8' }).trim()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
before, 5 minutes: 6 places, first -49.4 -0.2; in a program of its own 6 places, first -49.4 -0.2
before, 20 minutes: 6 places, first -49.4 -0.2; in a program of its own 21 places, first -49.4 -0.2
after, 5 minutes: 6 places, first -49.4 -0.2; in a program of its own 6 places, first -129.4 -0.2
after, 20 minutes: 6 places, first -49.4 -0.2; in a program of its own 21 places, first -129.4 -0.2
SEEN
