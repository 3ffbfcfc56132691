#!/usr/bin/env bash
# lemmatizer 0.0.1: a university is a universe and a universe a verse, reefs are a roof, ministers are "minussters", gas is gay, red is "d", and to exceed is to excel.
#
# A lemmatizer gives the word as a dictionary has it, so that search finds another form of the same word and no other word.
# Guess that was wrong: a word that is its own lemma stays as it is, as in wink-lemmatizer, and two words that have nothing in common stay two.
# Seen: endings are cut or changed within words and at their ends where no ending is; a search for gas, reefs or a university finds other things.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lemmatizer@0.0.1 wink-lemmatizer@3.0.4
cat >try.mjs <<'JS'
import { lemmatizer } from 'lemmatizer';
import wink from 'wink-lemmatizer';

const row = (words, other) => {
	for (const word of words) console.log(`${word}: ${lemmatizer(word)}; wink-lemmatizer ${other(word)}`);
};
console.log('nouns');
row(['ports', 'cities', 'university', 'universe', 'reefs', 'ministers', 'gas', 'bus', 'lens'], wink.noun);
console.log('verbs');
row(['leased', 'agreed', 'exceed', 'need', 'feed'], wink.verb);
console.log('adjectives');
row(['northern', 'red'], wink.adjective);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
nouns
ports: port; wink-lemmatizer port
cities: city; wink-lemmatizer city
university: universe; wink-lemmatizer university
universe: verse; wink-lemmatizer universe
reefs: roof; wink-lemmatizer reef
ministers: minussters; wink-lemmatizer minister
gas: gay; wink-lemmatizer gas
bus: buy; wink-lemmatizer bus
lens: len; wink-lemmatizer lens
verbs
leased: lease; wink-lemmatizer lease
agreed: agree; wink-lemmatizer agree
exceed: excel; wink-lemmatizer exceed
need: need; wink-lemmatizer need
feed: fee; wink-lemmatizer feed
adjectives
northern: northern; wink-lemmatizer northern
red: d; wink-lemmatizer red
SEEN
