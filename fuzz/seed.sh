#!/bin/sh
# Fills fuzz/corpus with inputs to start from: the files of the contract's tests, answers of AWS, and a few texts for all else.
# Needs jq.
set -eu
cd "$(dirname "$0")/.."
into=fuzz/corpus/parsers
mkdir -p "$into"
# Keeps standard input under the name that cargo-fuzz gives it.
keep() {
    cat > "$into/new"
    mv "$into/new" "$into/$(sha1sum < "$into/new" | cut -d' ' -f1)"
}
# seed PARSER, the rest from standard input; parsers are numbered as in fuzz_targets/parsers.rs
seed() {
    { printf "\\$(printf '%03o' "$1")"; cat; } | keep
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
printf '<R><!-- <![CDATA[ --><A b="<![CDATA["/><![CDATA[c<d]]></R><!-- </R> -->' | seed 9
printf '<R><A b="c"/>text<!-- c --><A><B>1</B></A></R>' | seed 9

into=fuzz/corpus/config
mkdir -p "$into"
for file in $(find examples tests/contract crates -name tidegate.toml); do keep < "$file"; done
keep <<'EOF'
function = "f.js"
kind = "insert"
timeout = "10s"
memory = "64MiB"
allow_net = ["127.0.0.1:8080", "10.0.0.0/8"]
aws = { endpoint = "http://127.0.0.1:1", region = "x", access_key_id = "a", secret_access_key = "0123456789" }
aws_roles = ["arn:aws:iam::123456789012:role/t-*", { arn = "arn:aws:iam::*:role/*", external_id = { env = "E" } }]
[limits]
cpu = "2s"
requests = 5
[settings]
tags = ["x", "y"]
key = { env = "KEY" }
map = { value = { a = "b" }, sensitive = true }
EOF

into=fuzz/corpus/aws
mkdir -p "$into"
# input PICK STATUS FLAGS OPERATION PARAMETERS HEADERS, the body from standard input; as fuzz_targets/aws.rs reads them
input() {
    {
        printf "\\$(printf '%03o' "$1")\\$(printf '%03o' "$2")\\$(printf '%03o' "$3")"
        printf '%s\377%s\377%s\377' "$4" "$5" "$6"
        cat
    } | keep
}
answers=crates/tidegate-aws/tests/data/answers.json
for index in $(jq 'keys[]' "$answers"); do
    part() { jq -r ".[$index] | $1" "$answers"; }
    operation=$(part '.service + "." + .operation')
    input=$(part '.input | tojson')
    headers=$(part '.answer.headers // {} | to_entries[] | .key + ":" + (.value | tostring)')
    status=$(part '.answer.status as $status | [200, 0, 0, 0, 204, 206, 301, 304, 307, 400, 403, 404, 409, 412, 500, 503] | index($status) // 0')
    for pick in 0 1 2; do part '.answer.body // ""' | input "$pick" "$status" 3 "$operation" "$input" "$headers"; done
    printf '' | input 3 0 3 "$operation" "$(printf '%s' "$input" | sed 's/examplebucket/bucket/g')" ''
done
role='{"RoleArn": "arn:aws:iam::123456789012:role/allowed-x", "RoleSessionName": "s", "ExternalId": "e"}'
printf '' | input 2 0 3 sts.AssumeRole "$role" ''
printf '' | input 2 0 3 sts.AssumeRole "$role" "?body:Action=AssumeRole&RoleArn=x
?path:/?RoleArn=x
?method:PUT"
printf '' | input 2 0 3 sts.AssumeRole "$role" "?endpoint:http://operator.invalid:8080/x?y"
printf '{"Items":[{"a":{"S":"x"}}],"Count":1}' | input 0 0 3 dynamodb.Query '{"TableName":"t","Limit":1}' ''
printf '{"__type":"x#ResourceNotFoundException","message":"no"}' | input 0 9 3 dynamodb.GetItem '{"TableName":"t","Key":{"k":{"S":"x"}}}' ''
printf '{"Records":[{"Data":"eA==","SequenceNumber":"1","ApproximateArrivalTimestamp":1.5}]}' | input 0 0 3 kinesis.GetRecords '{"ShardIterator":"x"}' ''
printf '{"FailedEntryCount":0,"Entries":[{"EventId":"x"}]}' | input 0 0 3 eventbridge.PutEvents '{"Entries":[{"Detail":"{}"}]}' ''
printf '"done"' | input 0 0 3 lambda.Invoke '{"FunctionName":"f","Payload":"{}"}' 'x-amz-function-error:Unhandled'
printf '<PublishResponse><PublishResult><MessageId>x</MessageId></PublishResult></PublishResponse>' | input 0 0 3 sns.Publish '{"TopicArn":"t","Message":"m"}' ''
printf '{"Messages":[{"MessageId":"x","Body":"b","MD5OfBody":"92eb5ffee6ae2fec3ad71c777531578f"}]}' | input 0 0 3 sqs.ReceiveMessage '{"QueueUrl":"https://sqs.us-east-1.amazonaws.com/1/q"}' ''
# A frame of an event stream: "End".
printf '\000\000\000\070\000\000\000\050\301\304\204\324\015:message-type\007\000\005event\013:event-type\007\000\003End\317\323\223\226' |
    input 0 0 3 s3.SelectObjectContent '{"Bucket":"b","Key":"k","Expression":"select","ExpressionType":"SQL","InputSerialization":{"CSV":{}},"OutputSerialization":{"CSV":{}}}' ''
for operation in CreateMultipartUpload ListMultipartUploads ListObjects ListObjectVersions GetObjectTagging; do
    printf '' | input 3 0 3 "s3.$operation" '{"Bucket":"bucket","Key":"../../k/./%%2e","Prefix":"../"}' ''
done
# What a connection to the local AWS sends, from standard input.
request() {
    { printf '\004'; cat; } | keep
}
printf 'GET /bucket/..%%2f..%%2fx?list-type=2 HTTP/1.1\r\nhost: x\r\n\r\n' | request
printf 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 37\r\n\r\nAction=AssumeRole&Version=2011-06-15&x' | request
printf 'PUT /bucket/k HTTP/1.1\r\nhost: bucket.localhost\r\nauthorization: AWS4-HMAC-SHA256 Credential=AKIDOWNOWNOWNOWNOWN0/20200101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00\r\nx-amz-content-sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n' | request
printf 'GET /bucket/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDOWNOWNOWNOWNOWN0%%2F20200101%%2Fus-east-1%%2Fs3%%2Faws4_request&X-Amz-Date=20200101T000000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=00 HTTP/1.1\r\nhost: x\r\n\r\n' | request

into=fuzz/corpus/ops
mkdir -p "$into"
for size in $(seq 4 4 240); do head -c "$size" /dev/urandom | keep; done
