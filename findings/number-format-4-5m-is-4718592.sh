#!/usr/bin/env bash
# Number::Format 1.75 (of Debian 12): "4.5M" is 4,718,592, "46K" 47,104, "(500)" 500 and not less than nothing, and "1.234,56" one and a bit.
#
# unformat_number makes a number of text as it is written in tables; format_number and format_price write them, and a sum below nought can be written in brackets.
# Guess that was wrong: M and K are a million and a thousand where sums are read, and what is no number in the notation that is set is undefined.
# Seen: they are those of bytes, 1024 and its square, as for format_bytes. Of what follows a figure nothing is said: MW, billion and a decimal comma are passed over.
set -euo pipefail
perl -MNumber::Format -e1 2>/dev/null || { echo 'This needs the package libnumber-format-perl.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.pl <<'PL'
use Number::Format;

print "$Number::Format::VERSION\n";
my $format = Number::Format->new(-thousands_sep => ',', -decimal_point => '.');
for my $text ('46,000,000', '-5', '46K', '4.5M', '2G', '(500)', '46 billion', '5 MW', '1.234,56') {
	print "$text: ", $format->unformat_number($text) // 'no number', "\n";
}
print '4718592: ', $format->format_bytes(4718592), "\n";
PL
perl try.pl | tee seen.txt
diff seen.txt - <<'SEEN'
1.75
46,000,000: 46000000
-5: -5
46K: 47104
4.5M: 4718592
2G: 2147483648
(500): 500
46 billion: 46
5 MW: 5
1.234,56: 1.23456
4718592: 4.5M
SEEN
