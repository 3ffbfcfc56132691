#!/usr/bin/env bash
# @citation-js/plugin-enw 0.3.0 (with core 0.7.21): in a file of EndNote the World Bank is a person of the family "Bank,", a day takes the place of the year, and of a file of Windows the title is left.
#
# EndNote writes an organization with a comma at its end, so that it is not taken for a person, the year in %D and the day in %8, and its files have the line ends of Windows.
# Guess that was wrong: the comma makes one name of it, the year is that of %D, and line ends make no difference.
# Seen: the comma stays at the end of the family name; with a day the report is of the year 20; 2013/14 is a year null. With CR and LF at the ends of lines the title alone is left, of a "document".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.7.21 @citation-js/plugin-enw@0.3.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-enw');
const told = (name, lines, end = '\n') => {
	const { id, _graph, ...entry } = new Cite(lines.join(end) + end).data[0];
	console.log(`${name}: ${JSON.stringify(entry)}`);
};
told('a person and a year', ['%0 Report', '%A Khan, Abdul', '%D 2014', '%T Ports']);
told('an organization', ['%0 Report', '%A World Bank,', '%D 2014', '%T Ports']);
told('a day', ['%0 Report', '%A Khan, Abdul', '%D 2014', '%8 20 November', '%T Ports']);
told('a winter', ['%0 Report', '%A Khan, Abdul', '%D 2013/14', '%T Ports']);
told('lines of Windows', ['%0 Report', '%A Khan, Abdul', '%D 2014', '%T Ports'], '\r\n');
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a person and a year: {"type":"report","issued":{"date-parts":[[2014]]},"author":[{"given":"Abdul","family":"Khan"}],"title":"Ports"}
an organization: {"type":"report","issued":{"date-parts":[[2014]]},"author":[{"given":"World","family":"Bank,"}],"title":"Ports"}
a day: {"type":"report","issued":{"date-parts":[[20,11]]},"author":[{"given":"Abdul","family":"Khan"}],"title":"Ports"}
a winter: {"type":"report","issued":{"date-parts":[[null]]},"author":[{"given":"Abdul","family":"Khan"}],"title":"Ports"}
lines of Windows: {"type":"document","title":"Ports"}
SEEN
