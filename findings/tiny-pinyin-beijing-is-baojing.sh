#!/usr/bin/env bash
# tiny-pinyin 1.3.2 (on Node 20.20 with ICU 78, beside pinyin-pro 3.29.4): Beijing is Bao jing, Taipei Tai bao, and electricity di li; ten syllables are never or hardly given.
#
# The package has hardly a dictionary: it compares a character with the first one of each syllable in the order of the language's own collation, and says that it is supported where there is one for Chinese.
# Guess that was wrong: where isSupported() says yes, common characters with one reading have that reading.
# Seen: where the order has another first character than the package, the whole syllable is read as the one before it: bei as bao, dian as di, qian as qie, na as mu. 160 of the 6,763 characters of GB 2312, which the package says it knows, are read so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tiny-pinyin@1.3.2 pinyin-pro@3.29.4
cat >try.mjs <<'JS'
import { pinyin, polyphonic } from 'pinyin-pro';
import tiny from 'tiny-pinyin';

console.log(`supported: ${tiny.isSupported()}`);
for (const name of ['北京', '台北', '天津', '电力', '前海', '黔南', '上海']) {
	console.log(`${name}: ${tiny.convertToPinyin(name, ' ', true)}; by pinyin-pro ${pinyin(name, { toneType: 'none' })}`);
}
const decoder = new TextDecoder('gb2312');
const wrong = {};
let [read, count] = [0, 0];
for (let row = 0xb0; row <= 0xf7; row++) {
	for (let cell = 0xa1; cell <= 0xfe; cell++) {
		const character = decoder.decode(Uint8Array.of(row, cell));
		if (!/^\p{Script=Han}$/u.test(character)) continue;
		read++;
		const readings = polyphonic(character, { toneType: 'none', v: true, type: 'array' })[0];
		const given = tiny.convertToPinyin(character, '', true);
		if (readings.includes(given)) continue;
		count++;
		const pair = `${readings[0]} as ${given}`;
		wrong[pair] = (wrong[pair] ?? 0) + 1;
	}
}
console.log(`${count} of ${read}:`);
for (const [pair, characters] of Object.entries(wrong)) if (characters > 2) console.log(`\t${pair}, ${characters} characters`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
supported: true
北京: bao jing; by pinyin-pro bei jing
台北: tai bao; by pinyin-pro tai bei
天津: tian jin; by pinyin-pro tian jin
电力: di li; by pinyin-pro dian li
前海: qie hai; by pinyin-pro qian hai
黔南: qie nan; by pinyin-pro qian nan
上海: shang hai; by pinyin-pro shang hai
160 of 6763:
	bei as bao, 24 characters
	chuai as chu, 4 characters
	dian as di, 11 characters
	le as lao, 5 characters
	na as mu, 11 characters
	qian as qie, 40 characters
	qiang as qie, 20 characters
	qiao as qie, 26 characters
	rong as ri, 4 characters
	zhuo as zhun, 6 characters
SEEN
