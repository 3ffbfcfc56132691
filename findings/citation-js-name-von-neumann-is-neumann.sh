#!/usr/bin/env bash
# @citation-js/name 0.4.2: "van Gogh" without a first name is Gogh, "de Gaulle" Gaulle and "al Assad" Assad, and of Martin Luther King Jr. the family name is Jr.
#
# It takes names apart for a bibliography: Vincent van Gogh has Vincent, van and Gogh, whichever comes first.
# Guess that was wrong: of a name nothing is lost, least of all the words that it knows as part of a family name.
# Seen: where no first name stands before the small words, they are in no part, so that what is written from the parts is another name; Jr. is known after two commas only,
# and is the first name after one. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/name@0.4.2
cat >try.cjs <<'JS'
const { format, parse } = require('@citation-js/name');

for (const name of [
	'Vincent van Gogh', 'van Gogh, Vincent', 'van Gogh', 'von Neumann', 'de Gaulle', 'al Assad', 'Suharto',
	'King, Martin Luther, Jr.', 'Martin Luther King Jr.', 'Martin Luther King, Jr.',
]) {
	const parts = parse(name);
	console.log(`${name}: ${JSON.stringify(parts)}, written ${format(parts)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Vincent van Gogh: {"given":"Vincent","non-dropping-particle":"van","family":"Gogh"}, written Vincent van Gogh
van Gogh, Vincent: {"given":"Vincent","non-dropping-particle":"van","family":"Gogh"}, written Vincent van Gogh
van Gogh: {"family":"Gogh"}, written Gogh
von Neumann: {"family":"Neumann"}, written Neumann
de Gaulle: {"family":"Gaulle"}, written Gaulle
al Assad: {"family":"Assad"}, written Assad
Suharto: {"family":"Suharto"}, written Suharto
King, Martin Luther, Jr.: {"given":"Martin Luther","suffix":"Jr.","family":"King"}, written Martin Luther Jr. King
Martin Luther King Jr.: {"given":"Martin Luther King","family":"Jr."}, written Martin Luther King Jr.
Martin Luther King, Jr.: {"given":"Jr.","family":"Martin Luther King"}, written Jr. Martin Luther King
SEEN
