#!/usr/bin/env bash
# geostyler-cql-parser 4.1.1: name IS NOT NULL is the filter for what has no name, year NOT BETWEEN 2014 AND 2016 the one for these years, and Cote d''Ivoire no filter at all.
#
# CQL is the language of filters of map servers; the package reads it into the filters of GeoStyler, an array with operator, name and value.
# Guess that was wrong: NOT within a predicate turns it round, or is an error where there is no operator for it; a text that cannot be read is an error, as a missing filter draws everything.
# Seen: the NOT before NULL and BETWEEN is dropped; before a whole condition it is kept. What cannot be read gives undefined: an apostrophe doubled, as CQL writes it, a number with an exponent.
# LIKE, IN and a number below nought give the nodes of the grammar, which are no filters. Of roads.name roads is left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geostyler-cql-parser@4.1.1
cat >try.mjs <<'JS'
import { CqlParser } from 'geostyler-cql-parser';

const parser = new CqlParser();
for (const filter of [
	'name IS NULL',
	'name IS NOT NULL',
	'NOT (name IS NULL)',
	'year BETWEEN 2014 AND 2016',
	'year NOT BETWEEN 2014 AND 2016',
	"land = 'Pakistan'",
	"land = 'Cote d''Ivoire'",
	'length = 1.5e3',
	"roads.name = 'N-35'",
	'depth < 26',
	'depth < -26',
	"name LIKE 'Gwa%'",
]) {
	console.log(`${filter}: ${JSON.stringify(parser.read(filter))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
name IS NULL: ["==","name",null]
name IS NOT NULL: ["==","name",null]
NOT (name IS NULL): ["!",["==","name",null]]
year BETWEEN 2014 AND 2016: ["<=x<=","year",2014,2016]
year NOT BETWEEN 2014 AND 2016: ["<=x<=","year",2014,2016]
land = 'Pakistan': ["==","land","Pakistan"]
land = 'Cote d''Ivoire': undefined
length = 1.5e3: undefined
roads.name = 'N-35': ["==","roads","N-35"]
depth < 26: ["<","depth",26]
depth < -26: ["<","depth",{"type":"Prefix","prefix":"-","value":26}]
name LIKE 'Gwa%': {"type":"LikePredicate","hasNot":null,"left":"name","right":"Gwa%","escape":null}
SEEN
