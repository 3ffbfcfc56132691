#!/usr/bin/env bash
# seisplotjs 3.2.2: of a record of the earth's shaking that begins with the low byte, the twenty values a second are less than one in the whole age of the world.
#
# A miniSEED record tells by a byte whether its numbers have the high or the low byte first. The rate of its values stands in the head, and exactly, as a float, in blockette 100.
# Guess that was wrong: the float is read in the record's byte order, as all other numbers of it are, values too.
# Seen: it is always read with the high byte first, and goes before the rate of the head, which is right. The record ends at no time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact seisplotjs@3.2.2
cat >try.mjs <<'JS'
// the library wants the classes of a browser when it is loaded; reading needs none of them
Object.assign(globalThis, { HTMLElement: class {}, HTMLDivElement: class {}, customElements: { define() {} } });
const { miniseed } = await import('seisplotjs');

const record = (little, rate) => {
	const bytes = Buffer.alloc(512);
	const write = (type, value, at) => bytes[`write${type}${little ? 'LE' : 'BE'}`](value, at);
	bytes.write('000001D QTA    HHZPK', 'latin1');
	write('UInt16', 2014, 20);
	write('UInt16', 334, 22);
	bytes.set([10, 30], 24);
	write('UInt16', 11, 30);
	write('Int16', 20, 32);
	write('Int16', 1, 34);
	bytes[39] = rate ? 2 : 1;
	write('UInt16', 128, 44);
	write('UInt16', 48, 46);
	// blockette 1000: whole numbers of 32 bits, byte order, a record of 512
	write('UInt16', 1000, 48);
	write('UInt16', rate ? 56 : 0, 50);
	bytes.set([3, little ? 0 : 1, 9], 52);
	// blockette 100: the rate as a float
	if (rate) {
		write('UInt16', 100, 56);
		write('Float', rate, 60);
	}
	for (let index = 0; index < 11; index++) write('Int32', index, 128 + 4 * index);
	return new Uint8Array(bytes).buffer;
};
for (const [name, little] of [['the high byte first', false], ['the low byte first', true]]) {
	for (const rate of [undefined, 20]) {
		const [found] = miniseed.parseDataRecords(record(little, rate));
		console.log(`${name}, ${rate ? 'with' : 'without'} blockette 100: ${found.header.sampleRate} a second, ${found.header.startTime.toISO()} to ${found.header.endTime.toISO()}, values ${[...found.decompress()].slice(0, 3).join(' ')}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
the high byte first, without blockette 100: 20 a second, 2014-11-30T10:30:00.000Z to 2014-11-30T10:30:00.500Z, values 0 1 2
the high byte first, with blockette 100: 20 a second, 2014-11-30T10:30:00.000Z to 2014-11-30T10:30:00.500Z, values 0 1 2
the low byte first, without blockette 100: 20 a second, 2014-11-30T10:30:00.000Z to 2014-11-30T10:30:00.500Z, values 0 1 2
the low byte first, with blockette 100: 5.748826949892562e-41 a second, 2014-11-30T10:30:00.000Z to null, values 0 1 2
SEEN
