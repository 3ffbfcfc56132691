#!/usr/bin/env bash
# isbn 0.4.0 and isbn-utils 1.1.0: a book from the United States with a number of the new range 979-8, or from Brazil with 978-65, has no ISBN; the first knows no Spanish book of 978-84-376 either.
#
# An ISBN of 13 digits is valid by its check digit; where its parts end stands in the agency's table of ranges, which grows, and 979-8 has been given out since 2020.
# Guess that was wrong: a number whose check digit is right is an ISBN, and only its hyphens are not known.
# Seen: parse() gives null, as for a number with a wrong digit; the table of ranges is a part of the check and is as old as the package. isbn3 and simple-isbn take all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact isbn@0.4.0 isbn-utils@1.1.0 isbn3@2.0.11 simple-isbn@1.1.6
cat >try.cjs <<'JS'
const { ISBN } = require('isbn');
const utils = require('isbn-utils');
const isbn3 = require('isbn3');
const { isbn: simple } = require('simple-isbn');

const checked = (twelve) => {
	const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
	return `${twelve}${(10 - (sum % 10)) % 10}`;
};
const says = (valid) => (valid ? 'valid' : 'none');
for (const [name, twelve] of [['English', '978030640615'], ['United States', '979888645174'], ['Brazil', '978650012345'], ['Spain', '978843760494'], ['France', '979109063607']]) {
	const number = checked(twelve);
	const told = [['isbn', ISBN.parse(number)], ['isbn-utils', utils.parse(number)], ['isbn3', isbn3.parse(number)], ['simple-isbn', simple.isValidIsbn(number)]];
	console.log(`${name} ${number}: ${told.map(([library, found]) => `${library} ${says(found)}`).join(', ')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
English 9780306406157: isbn valid, isbn-utils valid, isbn3 valid, simple-isbn valid
United States 9798886451740: isbn none, isbn-utils none, isbn3 valid, simple-isbn valid
Brazil 9786500123456: isbn none, isbn-utils none, isbn3 valid, simple-isbn valid
Spain 9788437604947: isbn none, isbn-utils valid, isbn3 valid, simple-isbn valid
France 9791090636071: isbn valid, isbn-utils valid, isbn3 valid, simple-isbn valid
SEEN
