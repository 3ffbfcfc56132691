#!/usr/bin/env bash
# @iiif/parser 2.2.10: a manifest brought up to version 3 of IIIF has lost its licence, and a link to a catalogue record leads to example.org.
#
# Version 2 has the terms of use in "license", version 3 in "rights"; both have links to records in seeAlso, in version 2 as a mere address, too.
# Guess that was wrong: what is told of a scanned map in the one is told in the other, as attribution, description and date are.
# Seen: neither a licence of Creative Commons nor another is in the result, in any member; the address of a record or a page is replaced by one that is made up,
# with the word undefined in it. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @iiif/parser@2.2.10
cat >try.mjs <<'JS'
import { upgrade } from '@iiif/parser/upgrader';

const manifest = (members) => ({ '@context': 'http://iiif.io/api/presentation/2/context.json', '@id': 'https://example.com/map', '@type': 'sc:Manifest', label: 'Map', sequences: [{ '@type': 'sc:Sequence', canvases: [] }], ...members });
for (const members of [{ description: 'A map' }, { navDate: '1914-01-01T00:00:00Z' }, { license: 'http://creativecommons.org/licenses/by/4.0/' }, { license: 'https://example.com/terms' }, { seeAlso: 'https://example.com/record.xml' }, { related: 'https://example.com/about' }]) {
	const told = JSON.stringify(upgrade(manifest(members)));
	const [[name, value]] = Object.entries(members);
	const made = told.match(/http:\/\/example\.org\/undefined/)?.[0];
	console.log(`${name}: ${told.includes(value) ? 'kept' : 'lost'}${made ? `, ${made} in its place` : ''}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
description: kept
navDate: kept
license: lost
license: lost
seeAlso: lost, http://example.org/undefined in its place
related: lost, http://example.org/undefined in its place
SEEN
