#!/usr/bin/env bash
# @musement/iso-duration 1.0.0 (with temporal-polyfill 1.0.8): PT1,5H, an hour and a half, is one hour, half an hour with a comma is nothing, and nothing has no words.
#
# ISO 8601 has the last number of a duration carry a fraction after a comma or a point; the comma it names first, and most of Europe writes it.
# Guess that was wrong: as PT1.5H is read with its half, and what cannot be read is an error, PT1,5H is one or the other.
# Seen: the digits after a comma are dropped without an error, and the duration that is written again has lost them too. A duration of nought seconds is shown as an empty text in each language.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @musement/iso-duration@1.0.0 temporal-polyfill@1.0.8
cat >try.cjs <<'JS'
const { de, en, isoDuration } = require('@musement/iso-duration');
const { Temporal } = require('temporal-polyfill');

isoDuration.setLocales({ de, en }, { fallbackLocale: 'en' });
for (const text of ['PT1.5H', 'PT1,5H', 'PT0,5H', 'PT10H7,5M', 'PT1,5S', 'PT0S']) {
	const duration = isoDuration(text);
	const told = `"${duration.humanize('en')}", "${duration.humanize('de')}", written again ${duration.toString()}`;
	console.log(`${text}: ${told}; by Temporal ${Temporal.Duration.from(text)}`);
}
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
PT1.5H: "1.5 hours", "1.5 Stunden", written again PT1.5H; by Temporal PT1H30M
PT1,5H: "1 hour", "1 Stunde", written again PT1H; by Temporal PT1H30M
PT0,5H: "", "", written again P0D; by Temporal PT30M
PT10H7,5M: "10 hours 7 minutes", "10 Stunden 7 Minuten", written again PT10H7M; by Temporal PT10H7M30S
PT1,5S: "1 second", "1 Sekunde", written again PT1S; by Temporal PT1.5S
PT0S: "", "", written again P0D; by Temporal PT0S
SEEN
