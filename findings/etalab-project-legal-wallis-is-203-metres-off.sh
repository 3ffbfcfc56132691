#!/usr/bin/env bash
# @etalab/project-legal 0.6.0 (with proj4 2.22.0): a place on Wallis, given in the island's own system of 1978, lies 203 metres away.
#
# The library gives a place by GPS in the system that is the law in each part of France overseas. That of Wallis, MOP78, is older than GPS: its ellipsoid lies elsewhere.
# Guess that was wrong: as the systems are in the library, so is the way from GPS to each of them.
# Seen: the definition of MOP78 names the ellipsoid and no shift; a latitude and a longitude by GPS are drawn as if they were those of 1978. The register of EPSG has the shift (253, -132
# and -127 metres), with which proj4 comes to what PROJ answers to the metre. For Paris, where the systems differ by nothing, all agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @etalab/project-legal@0.6.0 proj4@2.22.0
cat >try.mjs <<'JS'
import project from '@etalab/project-legal';
import proj4 from 'proj4';

const systems = {
	Paris: '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0',
	Wallis: '+proj=utm +zone=1 +south +ellps=intl +towgs84=253,-132,-127',
};
for (const [name, place] of Object.entries({ Paris: [2.3, 48.85], Wallis: [-176.17, -13.28] })) {
	const answer = project(place);
	const right = proj4('WGS84', systems[name], place);
	const metres = Math.hypot(answer[0] - right[0], answer[1] - right[1]);
	console.log(`${name}: ${answer.map(Math.round).join(' ')}, with the shift ${right.map(Math.round).join(' ')}: ${Math.round(metres)} m apart`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Paris: 648633 6861334, with the shift 648633 6861334: 0 m apart
Wallis: 589911 8531733, with the shift 589763 8531872: 203 m apart
SEEN
