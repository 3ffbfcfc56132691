#!/usr/bin/env bash
# seisplotjs 3.2.2: a clock that is known to be a minute and a half wrong stays wrong.
#
# The head of a miniSEED record holds a start and a time correction. A bit of the activity flags says whether the correction has been added to the start; where it has not, the
# format's usual library in C adds it when it reads the record, and so does libmseedjs 1.0.2.
# Guess that was wrong: startTime is the corrected start.
# Seen: the correction is never added, whatever the bit says, so that both kinds of record begin at the same time, 90 seconds from each other in truth.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact seisplotjs@3.2.2 libmseedjs@1.0.2
cat >try.mjs <<'JS'
import Record from 'libmseedjs';

// the library wants the classes of a browser when it is loaded; reading needs none of them
Object.assign(globalThis, { HTMLElement: class {}, HTMLDivElement: class {}, customElements: { define() {} } });
const { miniseed } = await import('seisplotjs');

const record = (correction, flags) => {
	const bytes = Buffer.alloc(512);
	bytes.write('000001D QTA    HHZPK', 'latin1');
	bytes.writeUInt16BE(2014, 20);
	bytes.writeUInt16BE(334, 22);
	bytes.set([10, 30], 24);
	bytes.writeUInt16BE(11, 30);
	bytes.writeInt16BE(20, 32);
	bytes.writeInt16BE(1, 34);
	bytes[36] = flags;
	bytes[39] = 1;
	// ten-thousandths of a second
	bytes.writeInt32BE(correction * 10000, 40);
	bytes.writeUInt16BE(128, 44);
	bytes.writeUInt16BE(48, 46);
	bytes.writeUInt16BE(1000, 48);
	bytes.set([3, 1, 9], 52);
	return new Uint8Array(bytes).buffer;
};
for (const [correction, flags, name] of [[0, 0, 'none'], [90, 2, '90 s, added already'], [90, 0, '90 s, not yet added'], [-90, 0, '-90 s, not yet added']]) {
	const data = record(correction, flags);
	const [{ header }] = miniseed.parseDataRecords(data);
	console.log(`correction ${name}: ${header.startTime.toISO()}; libmseedjs ${new Date(new Record(Buffer.from(data)).header.start).toISOString()}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
correction none: 2014-11-30T10:30:00.000Z; libmseedjs 2014-11-30T10:30:00.000Z
correction 90 s, added already: 2014-11-30T10:30:00.000Z; libmseedjs 2014-11-30T10:30:00.000Z
correction 90 s, not yet added: 2014-11-30T10:30:00.000Z; libmseedjs 2014-11-30T10:31:30.000Z
correction -90 s, not yet added: 2014-11-30T10:30:00.000Z; libmseedjs 2014-11-30T10:28:30.000Z
SEEN
