#!/usr/bin/env bash
# dbgeo 1.1.0: degrees that a database keeps as exact decimals are words in the GeoJSON, and a row without a place is a point of two nothings.
#
# The package makes GeoJSON of what a query gave. Drivers of PostgreSQL and MySQL give numbers of the exact type, numeric and decimal, as texts, lest digits be lost; columns of degrees are often of that type.
# Guess that was wrong: two columns of longitude and latitude give positions of two numbers, and a row in which they are null a feature without a geometry.
# Seen: the texts stand in the coordinates, so that 9.5 is east of 67 for whoever compares them; nulls make [null,null]. RFC 7946 asks for numbers, and for null as the geometry of what has no place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dbgeo@1.1.0
cat >try.cjs <<'JS'
const dbgeo = require('dbgeo');

const show = (name, rows, options) =>
	dbgeo.parse(rows, options, (error, { features }) => {
		for (const { properties, geometry } of features) console.log(`${name}, ${properties.name}: ${error ?? JSON.stringify(geometry)}`);
		const first = features.map(({ geometry }) => geometry?.coordinates[0]).sort((a, b) => (a < b ? -1 : 1));
		console.log(`\tfrom west to east ${JSON.stringify(first)}`);
	});
const columns = { geometryType: 'll', geometryColumn: ['lng', 'lat'] };
show('of the type double', [{ name: 'Karachi', lng: 67.01, lat: 24.86 }, { name: 'Hamburg', lng: 9.99, lat: 53.55 }], columns);
show('of the type numeric', [{ name: 'Karachi', lng: '67.01', lat: '24.86' }, { name: 'Hamburg', lng: '9.99', lat: '53.55' }], columns);
show('without a place', [{ name: 'planned', lng: null, lat: null }], columns);
JS
node --no-deprecation try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
of the type double, Karachi: {"type":"Point","coordinates":[67.01,24.86]}
of the type double, Hamburg: {"type":"Point","coordinates":[9.99,53.55]}
	from west to east [9.99,67.01]
of the type numeric, Karachi: {"type":"Point","coordinates":["67.01","24.86"]}
of the type numeric, Hamburg: {"type":"Point","coordinates":["9.99","53.55"]}
	from west to east ["67.01","9.99"]
without a place, planned: {"type":"Point","coordinates":[null,null]}
	from west to east [null]
SEEN
