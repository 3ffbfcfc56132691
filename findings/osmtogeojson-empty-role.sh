#!/usr/bin/env bash
# osmtogeojson 2.2.12: a boundary whose members have no role is lost, and its name with it.
#
# OpenStreetMap's wiki asks software to take a member way without a role for an outer one; older boundaries have none, and editors still allow it.
# Guess that was wrong: the ways are joined into the area, as they are when the role is written.
# Seen: no area and no word of it; its ways come out as lines without a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact osmtogeojson@2.2.12
cat >try.mjs <<'JS'
import osmtogeojson from 'osmtogeojson';

const nodes = [[0, 0], [0, 1], [1, 1], [1, 0]].map(([lat, lon], index) => ({ type: 'node', id: index + 1, lat, lon }));
const ways = [[1, 2, 3], [3, 4, 1]].map((ids, index) => ({ type: 'way', id: index + 1, nodes: ids }));
const district = (role) => ({
	type: 'relation',
	id: 9,
	members: ways.map(({ id }) => ({ type: 'way', ref: id, role })),
	tags: { type: 'boundary', boundary: 'administrative', name: 'District' }
});
for (const role of ['outer', '']) {
	const { features } = osmtogeojson({ elements: [...nodes, ...ways, district(role)] });
	console.log(`role "${role}": ${features.map(({ geometry, properties }) => `${geometry.type} ${properties.tags.name ?? 'without a name'}`).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
role "outer": Polygon District
role "": LineString without a name, LineString without a name
SEEN
