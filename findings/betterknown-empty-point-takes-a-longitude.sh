#!/usr/bin/env bash
# betterknown 1.2.0: where an empty point stands before another, the two are one, without longitude; a blank after the comma decides it.
#
# WKT lets any member of a group be EMPTY; databases write it for places that are not known. The package knows POINT EMPTY by itself and in a collection.
# Guess that was wrong: an empty point of a group is left out, as in a collection, or refused, as an empty line of a group is.
# Seen: one point is made of both, with NaN in the place of its longitude, and no message; with a blank after the comma, or the empty point behind the
# other, the text is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact betterknown@1.2.0
cat >try.mjs <<'JS'
import { inspect } from 'node:util';
import { wktToGeoJSON } from 'betterknown';

for (const text of ['POINT EMPTY', 'GEOMETRYCOLLECTION(POINT EMPTY,POINT(62 25))', 'MULTIPOINT(EMPTY,(62 25))', 'MULTIPOINT(EMPTY, (62 25))', 'MULTIPOINT((62 25),EMPTY)', 'MULTILINESTRING(EMPTY,(62 25,63 26))']) {
	try {
		console.log(`${text}: ${inspect(wktToGeoJSON(text), { depth: 5, breakLength: Infinity, compact: 9 })}`);
	} catch {
		console.log(`${text}: refused`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
POINT EMPTY: null
GEOMETRYCOLLECTION(POINT EMPTY,POINT(62 25)): { type: 'GeometryCollection', geometries: [ { type: 'Point', coordinates: [ 62, 25 ] } ] }
MULTIPOINT(EMPTY,(62 25)): { type: 'MultiPoint', coordinates: [ [ NaN, 25 ] ] }
MULTIPOINT(EMPTY, (62 25)): refused
MULTIPOINT((62 25),EMPTY): refused
MULTILINESTRING(EMPTY,(62 25,63 26)): refused
SEEN
