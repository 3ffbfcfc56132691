#!/usr/bin/env bash
# wikibase-sdk 11.6.6: a year before Christ moves by one.
#
# Wikidata's JSON writes 44 BC as -0044 and knows no year 0. ISO 8601 and JavaScript have a year 0, so that 44 BC is -000043 there; Wikidata's
# own RDF makes that change.
# Guess that was wrong: the function that makes ISO 8601 of Wikidata's time makes it too.
# Seen: the figure is passed on with two noughts before it, and says 45 BC; so does the number of milliseconds, and so do simplified claims.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wikibase-sdk@11.6.6
cat >try.mjs <<'JS'
import { simplifyClaims, wikibaseTimeToEpochTime, wikibaseTimeToISOString } from 'wikibase-sdk';

const inWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', era: 'short' });
const ides = { time: '-0044-03-15T00:00:00Z', timezone: 0, before: 0, after: 0, precision: 11, calendarmodel: 'http://www.wikidata.org/entity/Q1985786' };
const died = { rank: 'normal', mainsnak: { snaktype: 'value', property: 'P570', datatype: 'time', datavalue: { type: 'time', value: ides } } };
console.log(`as ISO 8601: ${wikibaseTimeToISOString(ides)}`);
console.log(`as a moment: ${inWords.format(new Date(wikibaseTimeToEpochTime(ides)))}`);
console.log(`as a simplified claim: ${simplifyClaims({ P570: [died] }).P570[0]}`);
console.log(`44 BC is: ${new Date(Date.UTC(-43, 2, 15)).toISOString()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
as ISO 8601: -000044-03-15T00:00:00.000Z
as a moment: 45 BC
as a simplified claim: -000044-03-15T00:00:00.000Z
44 BC is: -000043-03-15T00:00:00.000Z
SEEN
