#!/usr/bin/env bash
# gcal 4.1 (of Debian 12): Pakistan keeps the birthday of its founder on 27 July, China its days of teachers and of trees on the first of a month.
#
# The calendar has lists of the holidays of countries; days that follow the moon, the Persian year or Easter are reckoned.
# Guess that was wrong: a day that is fixed by law stands on its day: 25 December, 10 September and 12 March, as the days of independence do.
# Seen: in each year that was asked for; days that have to be reckoned, as Norouz, are right.
set -euo pipefail
command -v gcal >/dev/null || { echo 'This needs the package gcal.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
days() { gcal -q "$1" -H no -n -u "$2" 2>/dev/null | grep -E "$3" | sed -E 's/ +/ /g; s/ $//'; }
{
	gcal --version | sed -n 1p
	for year in 2013 2014; do
		days PK "$year" 'Independence|Qaid-i-Azam.s Birthday'
		days CN "$year" 'Arbor|Teacher|National Holiday'
		days IR "$year" 'Noruz'
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
gcal (GNU cal) 4.1
Qaid-i-Azam's Birthday (PK) + Sa, 27 Jul 2013
Independence Day (PK) + We, 14 Aug 2013
Arbor Day (CN) - Mo, 1 Apr 2013
Teacher's Day (CN) - Su, 1 Sep 2013
National Holiday (CN) + Tu, 1 Oct 2013
National Holiday (CN) + We, 2 Oct 2013
Noruz/Persian New Year's Day 1392 (IR) + Th, 21 Mar 2013
Qaid-i-Azam's Birthday (PK) + Su, 27 Jul 2014
Independence Day (PK) + Th, 14 Aug 2014
Arbor Day (CN) - Tu, 1 Apr 2014
Teacher's Day (CN) - Mo, 1 Sep 2014
National Holiday (CN) + We, 1 Oct 2014
National Holiday (CN) + Th, 2 Oct 2014
Noruz/Persian New Year's Day 1393 (IR) + Fr, 21 Mar 2014
SEEN
