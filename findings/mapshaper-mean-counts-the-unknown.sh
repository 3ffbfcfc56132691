#!/usr/bin/env bash
# mapshaper 0.7.70: the mean of 300 MW, 200 MW and a power that is not known is 167 MW, and the earliest of three years of which one is not known is not known.
#
# -dissolve and -join put features together, and calc= says what becomes of their fields: sum, mean, median, min, max and others.
# Guess that was wrong: a value that is not known is left out, of all of them alike.
# Seen: it counts as 0 in the mean and in the median, makes the least and the earliest unknown, and is left out of the sum and of max. With an empty cell of a table it is the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts mapshaper@0.7.70
plant() { echo "{\"type\":\"Feature\",\"properties\":{\"province\":\"Sindh\",\"mw\":$1,\"since\":$2},\"geometry\":{\"type\":\"Point\",\"coordinates\":[68,25]}}"; }
echo "{\"type\":\"FeatureCollection\",\"features\":[$(plant 300 2014),$(plant 200 2016),$(plant null null)]}" >plants.geojson
printf 'province,mw,since\nSindh,300,2014\nSindh,200,2016\nSindh,,\n' >plants.csv
calc='places=count(),total=sum(mw),average=mean(mw),middle=median(mw),least=min(mw),most=max(mw),earliest=min(since),latest=max(since)'
for file in plants.geojson plants.csv; do
	node_modules/.bin/mapshaper "$file" -quiet -dissolve province calc="$calc" -o "dissolved-$file.csv"
	echo "$file: $(tail -1 "dissolved-$file.csv")"
done | tee seen.txt
diff seen.txt - <<'SEEN'
plants.geojson: Sindh,3,500,166.66666666666666,200,,300,,2016
plants.csv: Sindh,3,500,166.66666666666666,200,,300,,2016
SEEN
