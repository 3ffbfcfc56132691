#!/usr/bin/env bash
# duration-fns 3.0.2: 20 November to 5 January are a year less ten months and 15 days; normalized, 28 days become 22 and four hours minus twenty.
#
# The package, here in UTC, takes durations of ISO 8601 apart and together; between() gives what lies between two days, normalize() carries over, with a day to reckon
# from if one is given.
# Guess that was wrong: a month and 16 days; and a duration normalized with its first day leads to the second.
# Seen: year, month, day and hour are taken from each other one by one, each with a sign of its own; two of the five normalized ones lead to another day, without a
# word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact duration-fns@3.0.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { between, normalize, toString, apply } = createRequire(import.meta.url)('duration-fns');
for (const [from, to] of [['2014-11-05', '2014-11-20'], ['2014-11-20', '2015-01-05'], ['2014-01-31', '2014-02-28'], ['2014-12-31', '2015-01-01'], ['2014-10-31T22:00Z', '2014-11-01T02:00Z']]) {
	const duration = between(from, to);
	const normalized = normalize(duration, from);
	console.log(`${from} to ${to}: ${toString(duration)}, normalized ${toString(normalized)}, which leads to ${apply(from, normalized).toISOString().slice(0, 16)}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-05 to 2014-11-20: P15D, normalized P15D, which leads to 2014-11-20T00:00
2014-11-20 to 2015-01-05: P1Y-10M-15D, normalized P2M-15D, which leads to 2015-01-05T00:00
2014-01-31 to 2014-02-28: P1M-3D, normalized P1M-6D, which leads to 2014-02-22T00:00
2014-12-31 to 2015-01-01: P1Y-11M-30D, normalized P1M-30D, which leads to 2015-01-01T00:00
2014-10-31T22:00Z to 2014-11-01T02:00Z: P1M-30DT-20H, normalized -PT20H, which leads to 2014-10-31T02:00
SEEN
