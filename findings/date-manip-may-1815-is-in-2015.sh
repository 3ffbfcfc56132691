#!/usr/bin/env bash
# Date::Manip 6.91 (of Debian 12): "May 1947" is 19 May 1947, "May 1815" 18 May 2015 and "May 2032" 20 May 1932.
#
# The module reads dates as people write them, with the day before or after the month, and years of two digits.
# Guess that was wrong: a month with a year of four digits is that month, as 2014-11 is its first day, or no date, as "2014 May" is none.
# Seen: the first two digits of the year are the day and the last two a year of two digits, in the century about today. Nothing is said; in our own time the month and the year are right by
# chance, and only the day is made up.
set -euo pipefail
perl -MDate::Manip -e1 2>/dev/null || { echo 'This needs the package libdate-manip-perl.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.pl <<'PL'
use Date::Manip;

Date_Init('ForceDate=2016-03-31-12:00:00,UTC');
print "$Date::Manip::VERSION\n";
for my $text ('1 May 1947', '2014-11', '2014', '2014 May', 'November 2014', 'May 1947', 'May, 1947', 'May of 1947', 'May 1999', 'May 2032', 'May 1815') {
	print "$text: ", UnixDate(ParseDate($text), '%Y-%m-%d') // 'no date', "\n";
}
PL
TZ=UTC perl try.pl 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
6.91
1 May 1947: 1947-05-01
2014-11: 2014-11-01
2014: 2014-01-01
2014 May: no date
November 2014: 2014-11-20
May 1947: 1947-05-19
May, 1947: 1947-05-19
May of 1947: 1947-05-19
May 1999: 1999-05-19
May 2032: 1932-05-20
May 1815: 2015-05-18
SEEN
