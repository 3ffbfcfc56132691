#!/usr/bin/env bash
# timezone-soft 1.5.2: GMT+5, as sources write the time of Karachi, is that of New York, ten hours off; GMT+05:00 and UTC+05:00 are no time at all.
#
# The package finds the time zone that a text means: a city, a country, three letters or an offset.
# Guess that was wrong: GMT+5 and UTC+5 are one, five hours east of Greenwich.
# Seen: GMT+5 is taken for the zone Etc/GMT+5, whose sign is the other way round, while UTC+5 is turned into Etc/GMT-5. Tashkent comes as Atyrau in Kazakhstan, and Samoa as the American one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact timezone-soft@1.5.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const zones = createRequire(import.meta.url)('timezone-soft');
const offset = (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date('2014-11-20')).find(({ type }) => type === 'timeZoneName').value;
for (const text of ['Karachi', 'UTC+5', 'GMT+5', 'GMT-5', 'GMT+8', 'GMT+05:00', 'UTC+05:00', 'Tashkent', 'Samoa', 'Georgia']) {
	const [first] = zones(text);
	console.log(`${text}: ${first ? `${first.iana}, ${offset(first.iana)}` : 'none'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Karachi: Asia/Karachi, GMT+05:00
UTC+5: Etc/GMT-5, GMT+05:00
GMT+5: Etc/GMT+5, GMT-05:00
GMT-5: Etc/GMT-5, GMT+05:00
GMT+8: Etc/GMT+8, GMT-08:00
GMT+05:00: none
UTC+05:00: none
Tashkent: Asia/Atyrau, GMT+05:00
Samoa: Pacific/Pago_Pago, GMT-11:00
Georgia: America/New_York, GMT-05:00
SEEN
