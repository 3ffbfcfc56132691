#!/usr/bin/env bash
# soundex 0.2.1 (beside soundex-code 2.0.1): Ürümqi begins with R, Łódź with D and Москва with undefined; Ashcraft is A226 in place of A261.
#
# A Soundex code is the first letter of a name and three figures for the consonants that follow. By the rules of the National Archives of the United States consonants with one figure that are parted by H or W count once: Ashcraft is A261.
# Guess that was wrong: a name begins with its first letter, with its mark or without; and a name has the code that the archives' indexes have.
# Seen: what is no letter from A to Z is left out before the code is made, so that a name with a mark on its first letter stands in the index under its second or third. H and W part what they should not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact soundex@0.2.1 soundex-code@2.0.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const soundex = require('soundex');
const { soundex: soundexCode } = await import('soundex-code');
for (const name of ['Robert', 'Tymczak', 'Ashcraft', 'Urumqi', 'Ürümqi', 'Lodz', 'Łódź', 'Evora', 'Évora', 'Şırnak', 'Москва']) console.log(`${name}: ${soundex(name)}; soundex-code: ${soundexCode(name)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Robert: R163; soundex-code: R163
Tymczak: T522; soundex-code: T522
Ashcraft: A226; soundex-code: A261
Urumqi: U652; soundex-code: U652
Ürümqi: R520; soundex-code: Ü652
Lodz: L320; soundex-code: L320
Łódź: D000; soundex-code: Ł300
Evora: E160; soundex-code: E160
Évora: V600; soundex-code: É160
Şırnak: I652; soundex-code: Ş652
Москва: undefined000; soundex-code: М000
SEEN
