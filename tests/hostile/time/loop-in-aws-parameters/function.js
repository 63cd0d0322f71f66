async function onTrack() { await new AWS.S3().putObject({ Bucket: "b", Key: "k", get Body() { for (;;); } }).promise(); }
