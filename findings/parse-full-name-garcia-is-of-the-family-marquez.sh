#!/usr/bin/env bash
# parse-full-name 1.2.7: García Márquez, Gabriel is a person García of the family Márquez with the title Gabriel after his name, as is each family of two words with one given name.
#
# A name may be written with the family name first and a comma, as catalogues do; what stands after a name, such as Jr. or PhD, may follow a comma too, and the package has a list of such words.
# Guess that was wrong: a word after the comma that is on no list of titles is a given name, whether one word or two stand before the comma or after it.
# Seen: with one word before the comma, or two after it, the parts are right; with two words before and one after, the given name becomes a suffix. humanparser reads all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-full-name@1.2.7 humanparser@2.7.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { parseFullName } = require('parse-full-name');
const { parseName } = require('humanparser');
const named = (parts) => parts.filter(([, part]) => part).map(([name, part]) => `${name} ${part}`).join(', ');
for (const name of ['Khan, Imran', 'García Márquez, Gabriel José', 'García Márquez, Gabriel', 'Vargas Llosa, Mario', 'Lloyd George, David', 'Vaughan Williams, Ralph']) {
	const { first, middle, last, suffix } = parseFullName(name);
	const other = parseName(name);
	const own = named([['first', first], ['middle', middle], ['last', last], ['suffix', suffix]]);
	const second = named([['first', other.firstName], ['middle', other.middleName], ['last', other.lastName], ['suffix', other.suffix]]);
	console.log(`${name}: ${own}; humanparser: ${second}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Khan, Imran: first Imran, last Khan; humanparser: first Imran, last Khan
García Márquez, Gabriel José: first Gabriel, middle José, last García Márquez; humanparser: first Gabriel, middle José, last García Márquez
García Márquez, Gabriel: first García, last Márquez, suffix Gabriel; humanparser: first Gabriel, last García Márquez
Vargas Llosa, Mario: first Vargas, last Llosa, suffix Mario; humanparser: first Mario, last Vargas Llosa
Lloyd George, David: first Lloyd, last George, suffix David; humanparser: first David, last Lloyd George
Vaughan Williams, Ralph: first Vaughan, last Williams, suffix Ralph; humanparser: first Ralph, last Vaughan Williams
SEEN
