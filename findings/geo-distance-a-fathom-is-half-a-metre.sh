#!/usr/bin/env bash
# Geo::Distance 0.25 (of Debian 12): a fathom is 55 centimetres, so that a cable of a hundred kilometres has 183,000 of them; feet, yards and leagues are right.
#
# Distances are given in any of its units; depths and lengths of cables at sea are in fathoms of six feet, 1.83 metres.
# Guess that was wrong: a fathom is six feet, in a list that knows feet.
# Seen: it has the figure for fathoms in a metre where that for metres in a fathom belongs; and by the formula "polar" 100.8 km along 25° N are 126.
set -euo pipefail
perl -MGeo::Distance -e1 2>/dev/null || { echo 'This needs the package libgeo-distance-perl.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.pl <<'PL'
use Geo::Distance;

print "$Geo::Distance::VERSION\n";
my $geo = Geo::Distance->new;
my $metres = $geo->distance('meter', 62, 25, 63, 25);
for my $unit ('kilometer', 'mile', 'nautical mile', 'league', 'yard', 'foot', 'fathom') {
	my $distance = $geo->distance($unit, 62, 25, 63, 25);
	printf "%s: %.2f, each of %.3f m\n", $unit, $distance, $metres / $distance;
}
for my $formula ('hsin', 'cos', 'tv', 'polar') {
	$geo->formula($formula);
	printf "%s: %.1f km\n", $formula, $geo->distance('kilometer', 62, 25, 63, 25);
}
PL
perl try.pl 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
0.25
kilometer: 100.79, each of 1000.000 m
mile: 62.63, each of 1609.344 m
nautical mile: 54.42, each of 1852.000 m
league: 20.88, each of 4828.032 m
yard: 110221.70, each of 0.914 m
foot: 330665.10, each of 0.305 m
fathom: 184318.76, each of 0.547 m
hsin: 100.8 km
cos: 100.8 km
tv: 100.9 km
polar: 126.2 km
SEEN
