#!/usr/bin/env bash
# wicket 1.3.8 (with wellknown 0.5.0): a small figure with an exponent loses it, and the point lies elsewhere.
#
# JavaScript writes figures below a millionth with an exponent, and so do packages that write WKT: 5e-7, five ten-millionths of a degree.
# Guess that was wrong: the exponent is read, as a number of WKT may have one, or the text is refused.
# Seen: 5e-7 is read as 5: a point on the meridian of Greenwich lies in the Netherlands, 350 km off. Read by the package that wrote it, it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wicket@1.3.8 wellknown@0.5.0
cat >try.mjs <<'JS'
import wellknown from 'wellknown';
import Wicket from 'wicket';

for (const coordinates of [[0.000005, 51.4778], [0.0000005, 51.4778]]) {
	const text = wellknown.stringify({ type: 'Point', coordinates });
	const read = new Wicket.Wkt().read(text).toJson().coordinates;
	console.log(`${text}: wicket ${read.join(', ')}; wellknown ${wellknown.parse(text).coordinates.map((figure) => figure.toFixed(7)).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
POINT (0.000005 51.4778): wicket 0.000005, 51.4778; wellknown 0.0000050, 51.4778000
POINT (5e-7 51.4778): wicket 5, 51.4778; wellknown 0.0000005, 51.4778000
SEEN
