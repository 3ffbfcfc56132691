#!/usr/bin/env bash
# gtfs-utils 5.1.0: a train over a border where clocks differ comes to the second station 70 minutes before it leaves the first.
#
# In GTFS all times of a timetable are by the clock of the agency, also at stops of another time zone: stop_timezone only says how to show them. So times of a trip always grow.
# Guess that was wrong: computeStopovers(), which gives moments, takes the agency's clock for all of them, or asks which is meant.
# Seen: the times of a stop with a zone of its own are read by that zone. The reference of GTFS says the opposite, under stop_timezone, and so does a large search engine's help for agencies.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gtfs-utils@5.1.0
cat >try.cjs <<'JS'
const computeStopovers = require('gtfs-utils/compute-stopovers');

const rows = (text) => {
	const [names, ...lines] = text.split('\n').map((line) => line.split(','));
	return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at]])));
};
const tables = (zone) => ({
	stops: `stop_id,stop_name,location_type,parent_station,stop_timezone\nMirjaveh,Mirjaveh,0,,${zone}\nTaftan,Taftan,0,,\nQuetta,Quetta,0,,`,
	trips: 'route_id,service_id,trip_id\nborder,daily,train',
	calendar: 'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ndaily,1,1,1,1,1,1,1,20141120,20141120',
	calendar_dates: 'service_id,date,exception_type',
	frequencies: 'trip_id,start_time,end_time,headway_secs,exact_times',
	stop_times:
		'trip_id,arrival_time,departure_time,stop_id,stop_sequence\ntrain,08:00:00,08:00:00,Mirjaveh,1\ntrain,08:20:00,09:00:00,Taftan,2\ntrain,21:00:00,21:00:00,Quetta,3',
});
const told = async (zone) => {
	const files = tables(zone);
	const readFile = async function* (name) {
		yield* rows(files[name]);
	};
	for await (const { stop_id: stop, arrival, departure } of computeStopovers(readFile, 'Asia/Karachi')) {
		const [to, from] = [arrival, departure].map((time) => new Date(time * 1000).toISOString().slice(0, 16));
		console.log(`${zone || 'no zone'}: ${stop} ${to} ${from}`);
	}
};
told('').then(() => told('Asia/Tehran'));
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
no zone: Mirjaveh 2014-11-20T03:00 2014-11-20T03:00
no zone: Taftan 2014-11-20T03:20 2014-11-20T04:00
no zone: Quetta 2014-11-20T16:00 2014-11-20T16:00
Asia/Tehran: Mirjaveh 2014-11-20T04:30 2014-11-20T04:30
Asia/Tehran: Taftan 2014-11-20T03:20 2014-11-20T04:00
Asia/Tehran: Quetta 2014-11-20T16:00 2014-11-20T16:00
SEEN
