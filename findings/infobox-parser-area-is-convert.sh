#!/usr/bin/env bash
# infobox-parser 3.6.4: an area of 2,500 acres is the word "convert", a length of 12.5 km is "cvt", and of a place's degrees the bars are left.
#
# It makes an object of the box of facts in the source of an article of Wikipedia; measures there stand in {{convert}} or, with short units, {{cvt}}, places in
# {{coord}}.
# Guess that was wrong: a measure is its figure and unit with or without a comma for thousands, or the template as it stands; a place is a pair of figures or a text.
# Seen: with a comma, a minus or the short form the name of the template takes the place of the value; the parts of a place come with the bars between them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact infobox-parser@3.6.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const parse = createRequire(import.meta.url)('infobox-parser');
for (const value of ['{{convert|14.5|m|ft}}', '{{convert|2500|acre|ha}}', '{{convert|2,500|acre|ha}}', '{{cvt|12.5|km}}', '{{convert|-5|m|ft}}', '{{coord|25|07|30|N|62|18|00|E|display=title}}']) console.log(`${value}: ${JSON.stringify(parse(`{{Infobox port\n| name = Port\n| value = ${value}\n}}`).general.value)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{{convert|14.5|m|ft}}: "14.5 m"
{{convert|2500|acre|ha}}: "2500 acre"
{{convert|2,500|acre|ha}}: "convert"
{{cvt|12.5|km}}: "cvt"
{{convert|-5|m|ft}}: "convert"
{{coord|25|07|30|N|62|18|00|E|display=title}}: "25|07|30|N|62|18|00|E|display=title"
SEEN
