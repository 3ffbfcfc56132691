#!/usr/bin/env bash
# aewx-metar-parser 3.0.2: in the thickest fog one sees ten miles, and flying by sight is allowed.
#
# American stations give sight in miles, 1/4SM for a quarter of one; M1/4SM is less than that, the least that they give.
# Guess that was wrong: M1/4SM is a quarter of a mile, or no sight is given and no rule for flying.
# Seen: as it is not understood, the value that is set at first remains, ten miles, with VFR, flight by sight; and the fog is passed over in search of the clouds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact aewx-metar-parser@3.0.2
cat >try.mjs <<'JS'
import { metarParser } from 'aewx-metar-parser';

for (const sight of ['10SM', '1/2SM', '1/4SM', 'M1/4SM']) {
	const { visibility, flight_category: rule, conditions } = metarParser(`KSFO 151056Z 00000KT ${sight} FG FEW001 11/11 A3012`);
	console.log(`${sight}: ${visibility.miles} miles, ${visibility.meters} metres, ${rule}, ${conditions.map(({ code }) => code).join() || 'no weather'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
10SM: 10 miles, 16093.44 metres, VFR, FG
1/2SM: 0.5 miles, 804.672 metres, LIFR, FG
1/4SM: 0.25 miles, 402.336 metres, LIFR, FG
M1/4SM: 10 miles, 9999 metres, VFR, no weather
SEEN
