#!/usr/bin/env bash
# shacl-engine 1.1.2 (with rdf-validate-shacl 0.6.5): where the data say that a port is a place, a port is a violation of "a place", and no port is looked at where every place must have a name.
#
# SHACL tells which data are as they should be. A node is of a class by rdf:type and rdfs:subClassOf in the data, for sh:class as for sh:targetClass; sh:languageIn takes tags as langMatches does.
# Guess that was wrong: two engines for one standard say the same of the same data.
# Seen: kinds of a class are looked for among the shapes alone; so the data are told that they break a shape that they keep, and others that they keep one that they break. The other engine is right.
# In both a tag need but begin with en: enm, which is Middle English, goes through, and so does eng. langMatches takes en itself and en with a hyphen and more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact shacl-engine@1.1.2 rdf-validate-shacl@0.6.5 rdf-ext@2.6.0 n3@2.13.12
cat >try.mjs <<'JS'
import { Parser } from 'n3';
import rdf from 'rdf-ext';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix : <http://example.org/> . ';
const read = (turtle) => rdf.dataset(new Parser().parse(prefixes + turtle));
const say = (conforms) => (conforms ? 'conforms' : 'violation');
const check = async (name, shapes, data) => {
	const engine = await new Validator(read(shapes), { factory: rdf }).validate({ dataset: read(data) });
	const other = await new SHACLValidator(read(shapes)).validate(read(data));
	console.log(`${name}: shacl-engine ${say(engine.conforms)}, rdf-validate-shacl ${say(other.conforms)}`);
};
const shape = (constraint) => `:Road a sh:NodeShape ; sh:targetNode :road ; sh:property [ sh:path :value ; ${constraint} ] .`;
const subclass = ':Port rdfs:subClassOf :Place . ';
await check('a place', shape('sh:class :Place'), ':road :value :karachi . :karachi a :Place .');
await check('a port, a kind of place by the data', shape('sh:class :Place'), `${subclass}:road :value :karachi . :karachi a :Port .`);
await check('a port, a kind of place by data and shapes', `${subclass}${shape('sh:class :Place')}`, `${subclass}:road :value :karachi . :karachi a :Port .`);
const named = ':All a sh:NodeShape ; sh:targetClass :Place ; sh:property [ sh:path :name ; sh:minCount 1 ] .';
await check('a place without the name it must have', named, ':karachi a :Place .');
await check('a port without the name it must have', named, `${subclass}:karachi a :Port .`);
for (const tag of ['en', 'en-GB', 'de', 'enm', 'eng']) await check(`sh:languageIn en, of a text in ${tag}`, shape('sh:languageIn ( "en" )'), `:road :value "a road"@${tag} .`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a place: shacl-engine conforms, rdf-validate-shacl conforms
a port, a kind of place by the data: shacl-engine violation, rdf-validate-shacl conforms
a port, a kind of place by data and shapes: shacl-engine conforms, rdf-validate-shacl conforms
a place without the name it must have: shacl-engine violation, rdf-validate-shacl violation
a port without the name it must have: shacl-engine conforms, rdf-validate-shacl violation
sh:languageIn en, of a text in en: shacl-engine conforms, rdf-validate-shacl conforms
sh:languageIn en, of a text in en-GB: shacl-engine conforms, rdf-validate-shacl conforms
sh:languageIn en, of a text in de: shacl-engine violation, rdf-validate-shacl violation
sh:languageIn en, of a text in enm: shacl-engine conforms, rdf-validate-shacl conforms
sh:languageIn en, of a text in eng: shacl-engine conforms, rdf-validate-shacl conforms
SEEN
