#!/usr/bin/env bash
# GNU Units 2.22 (units of Debian 12): a ship of 50,000 dwt carries 78 kilograms.
#
# Ports and ships are told by dwt, the deadweight: the tonnes that a ship may carry. The tool knows thousands of units and refuses what it does not know, as TEU.
# Guess that was wrong: dwt is the tonne of ships, or is refused.
# Seen: dwt is the pennyweight of goldsmiths, a 20th of an ounce, so that the answer is a weight as asked for, and 600,000 times too small.
set -euo pipefail
command -v units >/dev/null || { echo 'This needs units, of the package units.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
	units --version | head -1
	for from in '50000 t' '50000 dwt' '1000 TEU'; do echo "$from in kg: $(units -t -- "$from" kg 2>&1 | head -1)"; done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GNU Units version 2.22
50000 t in kg: 50000000
50000 dwt in kg: 77.758692
1000 TEU in kg: Unknown unit 'TEU'
SEEN
