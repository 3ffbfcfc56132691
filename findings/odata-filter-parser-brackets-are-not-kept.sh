#!/usr/bin/env bash
# odata-filter-parser 0.6.5: (ports or roads) and built before 1947 is ports, or roads built before 1947.
#
# Servers of sensors and of statistics are asked in OData: "and" binds more than "or", and brackets more than both, by the standard.
# Guess that was wrong: a parser that reads brackets, as it does after "not", keeps what they hold together.
# Seen: brackets are left out, and all is put together from the right: (A or B) and C becomes A or (B and C), A and B or C becomes A and (B or C): a filter that asks for other places. No error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact odata-filter-parser@0.6.5
cat >try.cjs <<'JS'
const { Parser } = require('odata-filter-parser');

const show = ({ subject, operator, value }) => (['and', 'or'].includes(operator) ? `[${show(subject)} ${operator} ${show(value)}]` : `${subject} ${operator} ${value}`);
const holds = ({ subject, operator, value }, place) => {
	if (operator === 'and') return holds(subject, place) && holds(value, place);
	if (operator === 'or') return holds(subject, place) || holds(value, place);
	return operator === 'lt' ? place[subject] < value : place[subject] === value;
};
const port = { kind: 'port', built: 2007 };
for (const text of ["(kind eq 'port' or kind eq 'road') and built lt 1947", "kind eq 'road' and built lt 1947 or kind eq 'port'"]) {
	const filter = Parser.parse(text);
	console.log(`${text}: ${show(filter)}, finds a port of 2007: ${holds(filter, port)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
(kind eq 'port' or kind eq 'road') and built lt 1947: [kind eq port or [kind eq road and built lt 1947]], finds a port of 2007: true
kind eq 'road' and built lt 1947 or kind eq 'port': [kind eq road and [built lt 1947 or kind eq port]], finds a port of 2007: false
SEEN
