#!/usr/bin/env bash
# current-week-number 1.0.7: in Sydney and Santiago all weeks of winter bear the number of the week that follows; the same days are right in Karachi, Berlin and New York.
#
# Weeks of ISO 8601 are numbered from the one that has the first Thursday of the year; a number is of the day by the calendar, whatever the clock does.
# Guess that was wrong: a day is in one week all over the world, and a library whose one function is that number has it for each.
# Seen: moments by the clock of the place are counted in weeks from January and rounded up. South of the equator January has summer time, so winter is an hour more than whole weeks. Luxon says 29 for 15 July 2014 in each zone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact current-week-number@1.0.7 luxon@3.7.2
cat >try.cjs <<'JS'
const weekNumber = require('current-week-number');
const { DateTime } = require('luxon');

for (const zone of ['UTC', 'Asia/Karachi', 'Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'America/Santiago']) {
	process.env.TZ = zone;
	const told = ['2014-01-15', '2014-07-15', '2014-11-20'].map((day) => {
		const noon = new Date(`${day}T12:00`);
		return `${weekNumber(noon)} (luxon ${DateTime.fromISO(day, { zone }).weekNumber})`;
	});
	let apart = 0;
	for (let day = 1; day <= 365; day += 1) {
		const noon = new Date(2014, 0, day, 12);
		if (weekNumber(noon) !== DateTime.fromJSDate(noon, { zone }).weekNumber) apart += 1;
	}
	console.log(`${zone}: ${told.join(', ')}; days of 2014 in another week ${apart}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
UTC: 3 (luxon 3), 29 (luxon 29), 47 (luxon 47); days of 2014 in another week 0
Asia/Karachi: 3 (luxon 3), 29 (luxon 29), 47 (luxon 47); days of 2014 in another week 0
Europe/Berlin: 3 (luxon 3), 29 (luxon 29), 47 (luxon 47); days of 2014 in another week 0
America/New_York: 3 (luxon 3), 29 (luxon 29), 47 (luxon 47); days of 2014 in another week 0
Australia/Sydney: 3 (luxon 3), 30 (luxon 29), 47 (luxon 47); days of 2014 in another week 182
America/Santiago: 3 (luxon 3), 30 (luxon 29), 47 (luxon 47); days of 2014 in another week 133
SEEN
