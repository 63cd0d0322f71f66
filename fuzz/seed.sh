#!/bin/sh
# Fills fuzz/corpus/parsers with inputs to start from: the files of the contract's tests, and a few texts for each other parser.
set -eu
cd "$(dirname "$0")/.."
into=fuzz/corpus/parsers
mkdir -p "$into"
number=0
# seed PARSER, the rest from standard input; parsers are numbered as in fuzz_targets/parsers.rs
seed() {
    number=$((number + 1))
    { printf "\\$(printf '%03o' "$1")"; cat; } > "$into/seed-$number"
}
for file in $(find tests/contract examples -name event.json | head -150); do seed 0 < "$file"; done
for file in $(find tests/contract examples -name request.json | head -50); do seed 1 < "$file"; done
for file in $(find tests/contract examples -name settings.json | head -50); do seed 2 < "$file"; done
printf '[{"status":200},{"status":400,"errormessage":"x"},{"status":"fulfilled"},null]' | seed 3
printf '[{"messageId":"a","type":"track"},{"messageId":"b"}]\0[{"messageId":"b","type":"track"}]' | seed 4
printf 'secret\1{"a": "b c"}\0{"secret": ["c2VjcmV0", "736563726574", "%%73ecret", "s\\u0065cret", 1234]}' | seed 5
printf 'arn:aws:iam::123456789012:role/path/*-x?\0arn:aws:iam::123456789012:role/path/a-xb\0id\0id' | seed 6
for rule in '127.0.0.1:80' '10.0.0.0/8' '[::1]:443' 'example.com' '::ffff:127.0.0.1' 'localhost.'; do
    printf '%s\0localhost\0127.0.0.1' "$rule" | seed 7
    printf '%s\0::ffff:10.0.0.1\00064:ff9b::a00:1' "$rule" | seed 7
done
for file in crates/tidegate-aws-local/tests/data/*.toml crates/tidegate-aws-local/tests/data/*.json examples/*/aws-local.toml; do
    if [ -f "$file" ]; then seed 8 < "$file"; fi
done
printf '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"StringLike":{"s3:prefix":["a*"]}}}]}\0s3:GetObject\0arn:aws:s3:::b/k' | seed 8
printf '{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x"}}}}' | seed 8
printf '<?xml version="1.0"?><Error xmlns="x"><Code>NoSuchKey</Code><Message><![CDATA[a&b]]>&#x41;&amp;</Message></Error>' | seed 9
printf '<R><A b="c"/>text<!-- c --><A><B>1</B></A></R>' | seed 9
echo "$number seeds in $into"
