#!/usr/bin/env bash
# doi-utils 2.0.6: normalize() leaves one DOI as three, and takes many of Wiley's for none.
#
# A DOI has the same meaning in capitals and small letters and with its slash written as %2F in an address; it may hold brackets and angle brackets, and its prefix may
# have a second stop.
# Guess that was wrong: normalized, two ways to write a DOI are equal; and null says that a text is no DOI.
# Seen: letters and %2F stay as they are, as does a full stop at the end of the sentence; DOIs of serials that Wiley gave in the 1990s, and a divided prefix, give
# null.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact doi-utils@2.0.6
cat >try.mjs <<'JS'
import { normalize } from 'doi-utils';

for (const text of ['https://doi.org/10.1000/ABC-1', 'doi:10.1000/abc-1', 'https://doi.org/10.1000%2Fabc-1', '10.1000/abc-1.', '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1', '10.1000.10/123', 'no DOI']) console.log(`${text}: ${normalize(text)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
https://doi.org/10.1000/ABC-1: 10.1000/ABC-1
doi:10.1000/abc-1: 10.1000/abc-1
https://doi.org/10.1000%2Fabc-1: 10.1000%2Fabc-1
10.1000/abc-1.: 10.1000/abc-1.
10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1: undefined
10.1000.10/123: undefined
no DOI: undefined
SEEN
