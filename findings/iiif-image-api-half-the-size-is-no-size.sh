#!/usr/bin/env bash
# @atlas-viewer/iiif-image-api 2.2.2: an address of a picture at half its size, read and written again, has "pct:50,", and one of 150 pixels in height has no size at all.
#
# The Image API of IIIF has the size in the address as max, w, ,h pct:n w,h or !w,h; the package says that it is fully compatible with versions 2 and 3.
# Guess that was wrong: an address that is read into its parts and written from them is the same address, or one for the same picture.
# Seen: without the service beside it, heights are left out; with it, 200 by 100 becomes 200 by 150, and a percentage has a comma either way, which no form of the API has.
# No error is raised; regions and rotations come back as they were.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @atlas-viewer/iiif-image-api@2.2.2
cat >try.mjs <<'JS'
import { imageServiceRequestToString, parseImageServiceRequest } from '@atlas-viewer/iiif-image-api';

const id = 'https://example.com/map';
const service = { '@context': 'http://iiif.io/api/image/3/context.json', id, type: 'ImageService3', profile: 'level2', width: 4000, height: 3000 };
const again = (address, ...beside) => imageServiceRequestToString(parseImageServiceRequest(`${id}/${address}`), ...beside).slice(id.length + 1);
for (const address of ['pct:10,20,30.5,40/max/!22.5/default.jpg', 'full/200,/0/default.jpg', ...[',150', '!200,200', '200,100', 'pct:50', '^pct:120'].map((size) => `full/${size}/0/default.jpg`)]) {
	console.log(`${address}: ${again(address)}, with the service ${again(address, service)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
pct:10,20,30.5,40/max/!22.5/default.jpg: pct:10,20,30.5,40/max/!22.5/default.jpg, with the service pct:10,20,30.5,40/max/!22.5/default.jpg
full/200,/0/default.jpg: full/200,/0/default.jpg, with the service full/200,150/0/default.jpg
full/,150/0/default.jpg: full/,/0/default.jpg, with the service full/,150/0/default.jpg
full/!200,200/0/default.jpg: full/!200,/0/default.jpg, with the service full/!200,150/0/default.jpg
full/200,100/0/default.jpg: full/200,/0/default.jpg, with the service full/200,150/0/default.jpg
full/pct:50/0/default.jpg: full/pct:50,/0/default.jpg, with the service full/pct:50,/0/default.jpg
full/^pct:120/0/default.jpg: full/^pct:120,/0/default.jpg, with the service full/^pct:120,/0/default.jpg
SEEN
