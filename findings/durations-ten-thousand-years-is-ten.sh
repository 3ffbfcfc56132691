#!/usr/bin/env bash
# parse-duration 2.1.9, human-interval 2.0.1 and timestring 7.0.0: half-lives, leases and terms as reports write them are read as others, without a word.
#
# Each reads durations as people write them: 25 years, 2 weeks, 90 minutes.
# Guess that was wrong: a range, a thousand with a comma and a decimal comma are read or refused, and the three agree on what they read.
# Seen: 10,000 years are ten in one, 3-5 years are three in one and five in two, and 1,5 days are fifteen in two and one in the third; three days ago lie ahead in one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-duration@2.1.9 human-interval@2.0.1 timestring@7.0.0
cat >try.mjs <<'JS'
import humanInterval from 'human-interval';
import parse from 'parse-duration';
import timestring from 'timestring';

const day = 86_400_000;
const years = (milliseconds) => (milliseconds >= 360 * day ? `${Math.round(milliseconds / day / 365.25)} years` : `${milliseconds / day} day${milliseconds === day ? '' : 's'}`);
for (const text of ['25 years', '10,000 years', '3-5 years', '1,5 days', '-3 days']) {
	console.log(`${text}: parse-duration ${years(parse(text))}, human-interval ${years(humanInterval(text))}, timestring ${years(timestring(text, 'ms'))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
25 years: parse-duration 25 years, human-interval 25 years, timestring 25 years
10,000 years: parse-duration 10000 years, human-interval 10 years, timestring 10000 years
3-5 years: parse-duration 5 years, human-interval 3 years, timestring 5 years
1,5 days: parse-duration 15 days, human-interval 1 day, timestring 15 days
-3 days: parse-duration -3 days, human-interval -3 days, timestring 3 days
SEEN
