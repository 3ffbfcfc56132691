#!/usr/bin/env bash
# metar-taf-parser 9.1.3: a wind of 100 knots blows with 10, and one of more than 99 is no wind.
#
# Weather reports of airports and ports give the wind as 24099KT: from 240 degrees, 99 knots. Stronger winds have three figures, as 240100KT, or, by
# the rules of the ICAO, a P for "more than", as 240P99KT; so have gusts. The package knows gusts of three figures, and P and M before a sight.
# Guess that was wrong: it knows them before a wind too, or says what it cannot read.
# Seen: of 100 knots ten are left, a wind of more than 99 is missing, a gust of more than 99 too; no message, and nothing left over among the remarks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact metar-taf-parser@9.1.3
cat >try.mjs <<'JS'
import { parseMetar } from 'metar-taf-parser';

for (const wind of ['24099KT', '240100KT', '240P99KT', '240P49MPS', '24080G120KT', '24080GP99KT']) {
	const report = parseMetar(`OPKC 201125Z ${wind} 0800 30/21 Q0960`);
	console.log(`${wind}: ${report.wind ? `${report.wind.speed} ${report.wind.unit}, gusts ${report.wind.gust}` : 'no wind'}, sight ${report.visibility.value}, remarks ${report.remarks.length}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
24099KT: 99 KT, gusts undefined, sight 800, remarks 0
240100KT: 10 KT, gusts undefined, sight 800, remarks 0
240P99KT: no wind, sight 800, remarks 0
240P49MPS: no wind, sight 800, remarks 0
24080G120KT: 80 KT, gusts 120, sight 800, remarks 0
24080GP99KT: 80 KT, gusts undefined, sight 800, remarks 0
SEEN
