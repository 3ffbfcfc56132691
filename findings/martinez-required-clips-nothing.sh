#!/usr/bin/env bash
# martinez-polygon-clipping 0.8.1: loaded with require it finds its functions, and every one of them raises an error.
#
# The package has a file of its own for require, named as main, and one for import.
# Guess that was wrong: what loads without an error works, and does the same either way.
# Seen: with import the union of two squares is a shape of eight corners; with require "is not a constructor" is raised from within the bundle, for each operation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact martinez-polygon-clipping@0.8.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import * as imported from 'martinez-polygon-clipping';

const required = createRequire(import.meta.url)('martinez-polygon-clipping');
const square = (west, south) => [[[west, south], [west + 2, south], [west + 2, south + 2], [west, south + 2], [west, south]]];
for (const [way, library] of [['import', imported], ['require', required]]) {
	for (const operation of ['union', 'intersection', 'diff', 'xor']) {
		let seen;
		try {
			seen = library[operation](square(0, 0), square(1, 1)).flat().map((ring) => `${ring.length - 1} corners`).join(' and ');
		} catch (error) {
			seen = error.message.replace(/^\S+/u, '…');
		}
		console.log(`${way}, ${operation}: ${seen}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
import, union: 8 corners
import, intersection: 4 corners
import, diff: 6 corners
import, xor: 6 corners and 6 corners
require, union: … is not a constructor
require, intersection: … is not a constructor
require, diff: … is not a constructor
require, xor: … is not a constructor
SEEN
