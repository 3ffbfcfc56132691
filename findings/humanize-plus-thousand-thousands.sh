#!/usr/bin/env bash
# humanize-plus 1.8.2: 999,950 is "1000.0k", not "1.0M".
#
# compactInteger() writes large numbers with k, M, B and T for narrow columns.
# Guess that was wrong: the step to the next letter is taken after rounding, so that no more than three digits stand before the point.
# Seen: the letter is chosen first; just below a million, a billion or a trillion there are four digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact humanize-plus@1.8.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { compactInteger } = createRequire(import.meta.url)('humanize-plus');
for (const value of [999_949, 999_950, 1_000_000, 999_960_000, -999_950]) {
	console.log(`${value}: ${compactInteger(value, 1)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
999949: 999.9k
999950: 1000.0k
1000000: 1.0M
999960000: 1000.0M
-999950: -1000.0k
SEEN
