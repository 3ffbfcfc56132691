#!/usr/bin/env bash
# @lhncbc/ucum-lhc 7.1.10: the units ha, ft and mph of a table are valid, as hectoyears, femtotonnes and milliphots.
#
# UCUM is the code of units of research data; the package says whether a unit is one of its codes, and proposes one where it is not.
# Guess that was wrong: a unit that is said to be valid is the one that the table means; km, m2 and MW are, and acre is answered with a proposal.
# Seen: any prefix goes with any unit, and the commonest short forms of hectare, foot and mile per hour pass as what nobody measures; the acre proposed is British.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @lhncbc/ucum-lhc@7.1.10
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { UcumLhcUtils } = createRequire(import.meta.url)('@lhncbc/ucum-lhc');
const units = UcumLhcUtils.getInstance();
for (const text of ['km', 'm2', 'MW', 'ha', 'ft', 'mph', 'kt', 'acre', 'har', '[ft_i]']) {
	const { status, unit, ucumCode } = units.validateUnitString(text, true);
	console.log(`${text}: ${status}, ${ucumCode}, ${unit?.name}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
km: valid, km, kilometer
m2: valid, m2, square meter
MW: valid, MW, megawatt
ha: valid, ha, hectoyear
ft: valid, ft, femtometric ton
mph: valid, mph, milliphot
kt: valid, kt, kilometric ton
acre: invalid, [acr_br], acre
har: valid, har, hectoare
[ft_i]: valid, [ft_i], foot
SEEN
