#!/usr/bin/env bash
# ro-crate 3.7.2: a place whose coordinates stand within it loses them when a crate is read and written, and a title with its language loses its words.
#
# A crate tells of research data in JSON-LD, where a thing may stand within another, and a text with its language is an object of @value and @language.
# Guess that was wrong: what stands within is kept as it is, or taken out into an entity of its own, as the package does when the same is set by a program; or it is
# refused.
# Seen: in place of the coordinates and of the title is a reference to an entity "entity-1", which the crate does not have.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ro-crate@3.7.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { ROCrate } = createRequire(import.meta.url)('ro-crate');
const descriptor = { '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: { '@id': './' }, conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' } };
const tell = (crate) => JSON.stringify(crate.toJSON()['@graph'].filter((entity) => entity['@id'] !== descriptor['@id']));
for (const [name, value] of [['geo', { '@type': 'GeoCoordinates', latitude: 25.1, longitude: 62.3 }], ['name', { '@value': 'Port', '@language': 'en' }]]) {
	console.log(`${name} read: ${tell(new ROCrate({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': [descriptor, { '@id': './', '@type': 'Dataset', [name]: value }] }))}`);
	const crate = new ROCrate();
	crate.root[name] = value;
	console.log(`${name} set: ${tell(crate)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
geo read: [{"@id":"./","@type":"Dataset","geo":{"@id":"entity-1"}}]
geo set: [{"@id":"./","@type":"Dataset","geo":{"@id":"entity-1"}},{"@id":"entity-1","@type":"GeoCoordinates","latitude":25.1,"longitude":62.3}]
name read: [{"@id":"./","@type":"Dataset","name":{"@id":"entity-1"}}]
name set: [{"@id":"./","@type":"Dataset","name":{"@id":"entity-1"}},{"@id":"entity-1","@value":"Port","@language":"en","@type":"Thing"}]
SEEN
