#!/usr/bin/env bash
# another-name-parser 0.1.0: a family name Do or a given name An is no name but a degree or an article, and V. I. is the fifth and the first.
#
# The package takes names apart into title, given, middle and family name and what follows, as Jr. or Ph.D.; authors of a bibliography are sorted by it.
# Guess that was wrong: what may be a degree or an ordinal is one at the end and in its place, and a name always keeps a family name.
# Seen: Do stands for a doctor's degree even as the first word, An is a prefix as the last, initials are Roman numbers: such names have no family name, or another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact another-name-parser@0.1.0
cat >try.mjs <<'JS'
import parse from 'another-name-parser';

for (const name of ['Ann M. Writer, Jr.', 'Tran Van Minh', 'Tran Van An', 'Hoang Do', 'Do Hoang', 'K. L. Writer', 'V. I. Writer', 'Port and Harbour Board']) {
	const { prefix, first, middle, last, suffix } = parse(name);
	console.log(`${name}: ${JSON.stringify({ prefix, first, middle, last, suffix })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Ann M. Writer, Jr.: {"prefix":null,"first":"Ann","middle":"M.","last":"Writer","suffix":"Jr."}
Tran Van Minh: {"prefix":null,"first":"Tran","middle":null,"last":"Van Minh","suffix":null}
Tran Van An: {"prefix":"An","first":"Tran","middle":null,"last":"Van","suffix":null}
Hoang Do: {"prefix":null,"first":"Hoang","middle":null,"last":null,"suffix":"Do"}
Do Hoang: {"prefix":null,"first":"Hoang","middle":null,"last":null,"suffix":"Do"}
K. L. Writer: {"prefix":null,"first":"K.","middle":"L.","last":"Writer","suffix":null}
V. I. Writer: {"prefix":null,"first":"Writer","middle":null,"last":null,"suffix":"V. I."}
Port and Harbour Board: {"prefix":"and","first":"Port","middle":"Harbour","last":"Board","suffix":null}
SEEN
