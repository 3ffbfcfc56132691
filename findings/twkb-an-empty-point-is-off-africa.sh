#!/usr/bin/env bash
# twkb 0.2.2: a point that is empty lies at 0 0, and a port with two berths, two points of one place, is two features without anything that holds them together.
#
# TWKB is the short form in which databases give geometries; one bit says that there is none, and MultiPoint is a type of its own. An empty line is read as one without positions.
# Guess that was wrong: an empty point has no position, or is left out, and a geometry read is one geometry.
# Seen: where the bit is set two noughts are read past the end of the bytes; each part of a geometry with several parts becomes a feature, one of two lines as well, and a group too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact twkb@0.2.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { toGeoJSON } = createRequire(import.meta.url)('twkb');
const told = (name, hex) => {
	const { features } = toGeoJSON(Uint8Array.from(Buffer.from(hex, 'hex')));
	console.log(`${name}: ${features.map(({ geometry }) => `${geometry.type} ${JSON.stringify(geometry.coordinates)}`).join(' and ')}`);
};
told('POINT (1 2)', '01000204');
told('POINT EMPTY', '0110');
told('LINESTRING (1 1, 5 5)', '02000202020808');
told('LINESTRING EMPTY', '0210');
told('MULTIPOINT (1 1, 2 2)', '04000202020202');
told('MULTILINESTRING ((1 1, 5 5), (6 6, 7 7))', '0500020202020808020202' + '0202');
told('GEOMETRYCOLLECTION (POINT (1 2), POINT (3 4))', '0700020100020401000608');
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
POINT (1 2): Point [1,2]
POINT EMPTY: Point [0,0]
LINESTRING (1 1, 5 5): LineString [[1,1],[5,5]]
LINESTRING EMPTY: LineString []
MULTIPOINT (1 1, 2 2): Point [1,1] and Point [2,2]
MULTILINESTRING ((1 1, 5 5), (6 6, 7 7)): LineString [[1,1],[5,5]] and LineString [[6,6],[7,7]]
GEOMETRYCOLLECTION (POINT (1 2), POINT (3 4)): Point [1,2] and Point [3,4]
SEEN
