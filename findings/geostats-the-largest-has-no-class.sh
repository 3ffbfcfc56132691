#!/usr/bin/env bash
# geostats 2.1.0: with classes by standard deviation the largest values are in no class, and a sentence stands where the number of the class should.
#
# Choropleth maps colour their areas by classes that the package makes of all values; equal steps, quantiles and natural breaks are others it knows.
# Guess that was wrong: each value that went in has a class, and the outer classes are open or reach to the least and the most.
# Seen: the classes are laid about the mean and end where their number is used up, below nought on the one side and short of the largest on the other; getClass()
# gives the text of an error, which as an index of a list of colours is nothing. Natural breaks of few values begin with a class without width.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geostats@2.1.0
cat >try.mjs <<'JS'
import Geostats from 'geostats';

const values = [0, 0, 0, 1, 2, 3, 10, 11, 12, 100, 101];
const round = (numbers) => numbers.map((number) => Number(number.toFixed(1))).join(' ');
for (const method of ['getEqInterval', 'getQuantile', 'getClassJenks', 'getStdDeviation']) {
	const series = new Geostats([...values]);
	series[method](4);
	console.log(`${method}: bounds ${round(series.bounds)}; class of 0: ${series.getClass(0)}, of 12: ${series.getClass(12)}, of 101: ${series.getClass(101)}`);
}
const few = new Geostats([-5, -1, 0, 2, 10]);
few.getClassJenks(3);
console.log(`natural breaks of -5 -1 0 2 10 in three: ${round(few.bounds)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
getEqInterval: bounds 0 25.3 50.5 75.8 101; class of 0: 0, of 12: 0, of 101: 3
getQuantile: bounds 0 0 3 12 101; class of 0: 0, of 12: 2, of 101: 3
getClassJenks: bounds 0 1 3 12 101; class of 0: 0, of 12: 2, of 101: 3
getStdDeviation: bounds -52.9 -15.5 21.8 59.2 96.5; class of 0: 1, of 12: 1, of 101: Unable to get value's class.
natural breaks of -5 -1 0 2 10 in three: -5 -5 0 10
SEEN
