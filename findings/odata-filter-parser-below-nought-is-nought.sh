#!/usr/bin/env bash
# odata-filter-parser 0.6.5: what lies above five metres below the sea is what lies above the sea, and 1 May 2014 is the number 2014.
#
# OData writes numbers below nought with a minus and days as 2014-05-01, without quotation marks.
# Guess that was wrong: a value that the package does not know is an error, or text.
# Seen: any number below nought is 0, true is no number (null in JSON), of a day its year is left, of a moment in quotation marks "datetime'2014"; numbers above nought and texts are right. No error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact odata-filter-parser@0.6.5
cat >try.cjs <<'JS'
const { Parser } = require('odata-filter-parser');

for (const text of ['height gt 5.5', 'height gt -5', 'open eq true', 'longitude lt -0.1275', 'opened ge 2014-05-01', 'opened ge 2014-05-01T00:00:00Z', "opened ge datetime'2014-05-01T00:00:00'"]) {
	console.log(`${text}: ${JSON.stringify(Parser.parse(text))}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
height gt 5.5: {"subject":"height","value":5.5,"operator":"gt"}
height gt -5: {"subject":"height","value":0,"operator":"gt"}
open eq true: {"subject":"open","value":null,"operator":"eq"}
longitude lt -0.1275: {"subject":"longitude","value":0,"operator":"lt"}
opened ge 2014-05-01: {"subject":"opened","value":2014,"operator":"ge"}
opened ge 2014-05-01T00:00:00Z: {"subject":"opened","value":2014,"operator":"ge"}
opened ge datetime'2014-05-01T00:00:00': {"subject":"opened","value":"datetime'2014","operator":"ge"}
SEEN
