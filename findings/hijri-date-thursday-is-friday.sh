#!/usr/bin/env bash
# hijri-date 0.2.2: written out, 20 November 2014, a Thursday, is a Friday; every date bears the name of the day after it.
#
# The package gives dates of the Hijri calendar the methods of Date; news in Arabic name the day of the week beside the date.
# Guess that was wrong: the day of the week in the text is the one that getDay() gives.
# Seen: getDay() is right, and the text a day ahead of it, in every week. The date is a day ahead of that of Saudi Arabia too, 27 Muharram.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hijri-date@0.2.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { toHijri } = createRequire(import.meta.url)('hijri-date/lib/safe');
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
for (let day = 17; day <= 23; day += 1) {
	const hijri = toHijri(new Date(2014, 10, day));
	const arabic = new Intl.DateTimeFormat('ar', { weekday: 'long' }).format(new Date(2014, 10, day));
	console.log(`${day} November 2014, ${names[hijri.getDay()]}, ${arabic}: ${hijri}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
17 November 2014, Monday, الاثنين: ثلا مح 25 1436 00:00:00
18 November 2014, Tuesday, الثلاثاء: ارب مح 26 1436 00:00:00
19 November 2014, Wednesday, الأربعاء: خم مح 27 1436 00:00:00
20 November 2014, Thursday, الخميس: جم مح 28 1436 00:00:00
21 November 2014, Friday, الجمعة: سبت مح 29 1436 00:00:00
22 November 2014, Saturday, السبت: الأحد مح 30 1436 00:00:00
23 November 2014, Sunday, الأحد: اثن صف 01 1436 00:00:00
SEEN
