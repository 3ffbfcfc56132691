#!/usr/bin/env bash
# natural 8.1.1, pluralize 8.0.0 and inflection 3.0.2: two gulfs are "gulves", Germans "Germen", the singular of toes is "to" and of analyses "analyasis".
#
# Search looks for a word in both numbers; each package has rules for endings and a list of exceptions, among them human and people.
# Guess that was wrong: what the rules make of words as common in this field as gulf, German and basis is right in one package at least, and two agree.
# Seen: Germen in two, gulves in two; reserves are "reserf", bases "bas", "base" or "basis", and names of countries have a singular in all three: Texa, Hondura.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact natural@8.1.1 pluralize@8.0.0 inflection@3.0.2
cat >try.mjs <<'JS'
import natural from 'natural';
import pluralize from 'pluralize';
import { pluralize as plural, singularize } from 'inflection';

const nouns = new natural.NounInflector();
const row = (word, ...forms) => console.log(`${word}: ${forms.join(', ')}`);
console.log('more of one: natural, pluralize, inflection');
for (const word of ['gulf', 'reef', 'German', 'Ottoman', 'human', 'delta', 'isthmus']) row(word, nouns.pluralize(word), pluralize.plural(word), plural(word));
console.log('one of many: natural, pluralize, inflection');
for (const word of ['bases', 'analyses', 'reserves', 'toes', 'gases', 'Texas', 'Honduras', 'Brussels']) row(word, nouns.singularize(word), pluralize.singular(word), singularize(word));
JS
DOTENV_CONFIG_QUIET=true node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
more of one: natural, pluralize, inflection
gulf: gulfs, gulves, gulves
reef: reefs, reefs, reefs
German: Germen, Germen, Germans
Ottoman: Ottomen, Ottomen, Ottomans
human: humans, humans, humans
delta: deltas, deltas, delta
isthmus: isthmuses, isthmuses, isthmus
one of many: natural, pluralize, inflection
bases: bas, base, basis
analyses: analysis, analysis, analyasis
reserves: reserf, reserve, reserf
toes: toe, toe, to
gases: gas, gas, gase
Texas: Texa, Texa, Texa
Honduras: Hondura, Hondura, Hondura
Brussels: Brussel, Brussel, Brussel
SEEN
