#!/usr/bin/env bash
# @neaps/tide-predictor 0.11.0: a port whose tide is given as m2 has no tide, the sea stands still at the mean; EPS2, LDA2 and Msf are left out likewise, where MSf and MSF are known.
#
# A tide is a sum of constituents with names, and lists of ports differ in how they write these: LDA2 or LAM2, Msf or MSF; the library knows several for most of 477 names.
# Guess that was wrong: a constituent that is not known is an error or said, as it changes the height of the sea, and capitals are as free for all as for Mm and Sa.
# Seen: what is not known is left out without a word. Only-M2 gives a tide of a metre, only-m2 gives nought at each hour and no high or low water.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @neaps/tide-predictor@0.11.0
cat >try.mjs <<'JS'
import { createTidePredictor } from '@neaps/tide-predictor';

const start = new Date('2014-11-20T00:00:00Z');
const end = new Date('2014-11-21T00:00:00Z');
for (const name of ['M2', 'm2', 'Mm', 'MM', 'Sa', 'SA', 'MSf', 'MSF', 'Msf', 'LAM2', 'LDA2', 'EP2', 'EPS2', 'no such tide']) {
	const tide = createTidePredictor([{ name, amplitude: 1, phase: 0 }]);
	const levels = tide.getTimelinePrediction({ start, end }).map(({ level }) => level);
	console.log(`${name}: ${levels.every((level) => level === 0) ? 'flat' : 'a tide'}${name.toUpperCase() === 'M2' ? `, high and low waters ${tide.getExtremesPrediction({ start, end }).length}` : ''}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
M2: a tide, high and low waters 4
m2: flat, high and low waters 0
Mm: a tide
MM: a tide
Sa: a tide
SA: a tide
MSf: a tide
MSF: a tide
Msf: flat
LAM2: a tide
LDA2: flat
EP2: a tide
EPS2: flat
no such tide: flat
SEEN
